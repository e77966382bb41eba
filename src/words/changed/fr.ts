import { counted, fitting, say } from '../say.ts';
import type { CHANGED_NL } from './nl.ts';

/** Ce qui a changé autour du jour où un problème a commencé. Jamais dit comme sa cause. */
export const CHANGED_FR: typeof CHANGED_NL = {
  title: 'Ce qui a changé alors',
  looked: say(
    ({ from, to }) =>
      `Nous avons regardé les changements du ${from} au ${to} inclus : les jours entre lesquels cela a commencé, et les trois jours d’avant.`,
  ),
  named: 'Qu’un changement tombe ces jours-là ne prouve pas qu’il en soit la cause.',
  link: {
    device: 'sur le même appareil',
    word: 'cite ce dont parle ce problème',
    category: 'dans la même catégorie',
    site: 'au même endroit',
    days: 'seulement aux mêmes jours',
  },
  chance: say(
    ({ share, days }) =>
      `Sur cent périodes de ${counted(days, 'jour', 'jours', 'fr')}, ${share} ${fitting(share, 'contient', 'contiennent', 'fr')} un changement au moins aussi proche.`,
  ),
  usual: say(
    ({ found, usual }) =>
      `Ces jours-là, la liste en compte ${found} ; sur autant de jours, elle en compte ${usual} en moyenne.`,
  ),
  none: 'Ces jours-là, la liste ne compte aucun changement.',
  outside: say(
    ({ from, to }) => `La liste des changements va du ${from} au ${to}, et ne dit rien de ces jours-là.`,
  ),
  'too-short': say(
    ({ found, from, to }) =>
      `La liste en compte ${found}. Mais elle va du ${from} au ${to} : trop peu pour savoir si c’est inhabituel. Nous n’en citons donc aucun.`,
  ),
  'too-many': say(
    ({ found, usual }) =>
      `La liste en compte ${found}, et sur autant de jours ${usual} en moyenne. Même sans lien, il en tombe souvent un ces jours-là : nous n’en citons donc aucun.`,
  ),
  noList:
    'Nous ne savons pas ce qui a changé alors : aucune liste de changements n’a été lue. Vous pouvez la déposer comme export, comme celui des tickets.',
  all: 'Tous les changements, projets et fiches de problème',
  which: 'de changements des jours où un problème a commencé',
  line: say(({ changes }) => `Changé ces jours-là, ce qui ne prouve pas que ce soit la cause : ${changes}.`),
  item: say(({ ticket, day, link, share }) => `${ticket} le ${day} (${link} ; ${share} sur 100 par hasard)`),
};
