import { counted, say } from '../say.ts';
import type { PLACES_NL } from './nl.ts';

/** Où un problème vient plus souvent qu’on ne l’attendrait. */
export const PLACES_FR: typeof PLACES_NL = {
  title: 'Où ce problème est chez lui',
  at: {
    asset: say(
      ({ name, n, expected, low }) =>
        `Sur l’appareil ${name}, c’est venu ${counted(n, 'fois', 'fois', 'fr')}, là où l’on en attendait ${expected}. C’est, avec 95 % de certitude, au moins ${low} fois l’attendu.`,
    ),
    site: say(
      ({ name, n, expected, low }) =>
        `Sur le site ${name}, c’est venu ${counted(n, 'fois', 'fois', 'fr')}, là où l’on en attendait ${expected}. C’est, avec 95 % de certitude, au moins ${low} fois l’attendu.`,
    ),
    team: say(
      ({ name, n, expected, low }) =>
        `Dans l’équipe ${name}, c’est venu ${counted(n, 'fois', 'fois', 'fr')}, là où l’on en attendait ${expected}. C’est, avec 95 % de certitude, au moins ${low} fois l’attendu.`,
    ),
  },
  since: say(
    ({ day, from, to }) =>
      `Le trait est le jour où cela a commencé, vers le ${day} (entre le ${from} et le ${to}).`,
  ),
};
