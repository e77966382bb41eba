import { counted, fitting, say } from '../say.ts';
import type { FIXES_NL } from './nl.ts';

const weeks = (n: string | number): string => counted(n, 'semaine', 'semaines', 'fr');
const times = (n: string | number): string => counted(n, 'fois', 'fois', 'fr');

/** What is said of what people did about a problem, in French. */
export const FIXES_FR: typeof FIXES_NL = {
  title: 'Ce qui a été fait a-t-il aidé ?',
  say: 'Quelque chose a été fait',
  change: 'Modifier ce qui a été fait',
  done: say(({ when, note }) => `${when} : ${note}`),
  doneNoNote: say(({ when }) => `Fait le ${when}.`),
  dialogTitle: 'Qu’a-t-on fait, et quand ?',
  dialogWhat: 'Dès lors, Signaal suit si le problème reste absent, et dit quand cela prouve quelque chose.',
  on: 'Quel jour',
  onHint: 'Le jour où c’était terminé.',
  note: 'Quoi',
  noteHint: 'Par exemple : câble remplacé, pilote mis à jour. Peut rester vide.',
  takeBack: 'Finalement, rien n’a été fait',
  word: {
    quiet: 'Silence depuis lors',
    less: 'Moins souvent, pas encore prouvé',
    held: 'Cela a aidé',
    'came-back': 'C’est revenu',
    unprovable: 'Impossible à prouver en un an',
    stopped: 'Cela s’est arrêté',
    'stopped-before': 'C’était déjà arrêté',
    'stopped-reporting': 'On ne le signale plus',
  },
  noWeek:
    'Aucune semaine entière n’est encore visible après ce jour. Importez plus tard un export plus récent.',
  quiet: say(
    ({ weeks: n, of, day }) =>
      `Silence depuis ${weeks(n)}, il en faut ${of}. Si le silence dure, ce sera prouvé le ${day}.`,
  ),
  less: say(
    ({ n, weeks: w, expected, day }) =>
      `C’est arrivé ${times(n)} en ${weeks(w)} ; sans intervention, on en attendait environ ${expected}. Si plus rien ne vient, ce sera prouvé le ${day}.`,
  ),
  held: say(
    ({ n, weeks: w, expected, day }) =>
      `C’est arrivé ${times(n)} en ${weeks(w)} ; sans intervention, on en attendait environ ${expected}. La preuve était suffisante le ${day}.`,
  ),
  'came-back': say(
    ({ n, weeks: w, expected, day }) =>
      `C’est arrivé ${times(n)} en ${weeks(w)} ; sans intervention, on en attendait environ ${expected}. Le ${day}, c’était clair : cette intervention ne l’arrête pas.`,
  ),
  unprovable: say(
    ({ before, weeks: w }) =>
      `C’était si rare, ${times(before)} en ${weeks(w)}, que même un an de silence ne prouve rien. Seule une mesure sur l’appareil peut le montrer.`,
  ),
  stoppedAlone: say(
    ({ n, weeks: w }) =>
      `C’est arrivé ${times(n)} en ${weeks(w)}, bien moins qu’avant. Il y a trop peu d’autres problèmes pour comparer : on ne peut pas dire si c’est grâce à l’intervention.`,
  ),
  stoppedToo: say(
    ({ n, weeks: w, fell, watched }) =>
      `C’est arrivé ${times(n)} en ${weeks(w)}, bien moins qu’avant. Mais sur ${watched} autres problèmes, auxquels personne n’a touché, ${fell} ${fitting(fell, 's’est arrêté', 'se sont arrêtés', 'fr')} aussi pendant ce temps : on ne peut pas dire si c’est grâce à l’intervention.`,
  ),
  'stopped-before':
    'Au moment de l’intervention, c’était silencieux depuis si longtemps que cela semblait arrêté de soi-même. On ne peut pas dire si elle a aidé.',
  'stopped-reporting': say(
    ({ n, weeks: w }) =>
      `C’est signalé ${times(n)} en ${weeks(w)}, mais les appareils le mesurent aussi souvent qu’avant.`,
  ),
  flag: 'intervention',
  dashed: 'La ligne en tirets est le jour de l’intervention.',
  progress: say(({ weeks: n, of }) => `${n} sur ${weeks(of)} de silence`),
  progressHeld: say(({ weeks: n }) => `Prouvé après ${weeks(n)}`),
  progressBroken: say(
    ({ weeks: n, of }) => `Interrompu après ${weeks(n)} : ${of} semaines de silence auraient été une preuve`,
  ),
  before: say(
    ({ n, weeks: w }) =>
      `Comparé à ${times(n)} pendant les ${weeks(w)} d’avant. Les quatre dernières semaines avant l’intervention ne comptent pas : on agit quand c’est au pire, et cela s’améliore alors souvent tout seul.`,
  ),
  counted: say(
    ({ day }) =>
      `Une semaine compte ici cinq jours où vous travaillez : ni les jours fériés ni vos fermetures ne comptent. Nous comptons jusqu’au ${day}, le dernier jour de vos tickets.`,
  ),
  ratio: say(
    ({ middle, range }) =>
      `Cela arrive maintenant environ ${middle} aussi souvent, avec 95 % de certitude ${range}.`,
  ),
  compared: say(
    ({ watched, fell }) =>
      `Sur ${counted(watched, 'autre problème auquel', 'autres problèmes auxquels', 'fr')} personne n’a touché, ${fell} ${fitting(fell, 'a reculé', 'ont reculé', 'fr')} autant dans le même temps.`,
  ),
  measured: say(
    ({ name, before, beforeWeeks, after, afterWeeks }) =>
      `Des appareils ont mesuré « ${name} » : ${before} fois en ${weeks(beforeWeeks)} avant, ${after} fois en ${weeks(afterWeeks)} après. Auparavant, les tickets de ce problème venaient avec ces mesures.`,
  ),
  beside: say(
    ({ n, name }) =>
      `${counted(n, 'problème auquel', 'problèmes auxquels', 'fr')} personne n’a touché, à côté de ce qui a été fait pour « ${name} »`,
  ),
  besideFell: say(
    ({ n, name }) =>
      `${counted(n, 'problème auquel', 'problèmes auxquels', 'fr')} personne n’a touché et qui ${fitting(n, 'a reculé', 'ont reculé', 'fr')} autant après ce qui a été fait pour « ${name} »`,
  ),
  removed: say(
    ({ share, n }) =>
      `Un problème récurrent a été clôturé ${n} fois : dans ${share} de ces cas environ, la cause a disparu. Les autres fois, on n’a traité que ce qui en était visible.`,
  ),
  removedOfTheme: say(
    ({ share, n, theme }) =>
      `Un problème récurrent sur le thème « ${theme} » a été clôturé ${n} fois : dans ${share} de ces cas environ, la cause a disparu. Les autres fois, on n’a traité que ce qui en était visible.`,
  ),
  removedOfAll: say(
    ({ theme }) => `Tous problèmes confondus, car ceux du seul thème « ${theme} » sont trop peu nombreux :`,
  ),
};
