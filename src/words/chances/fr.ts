import { counted, say } from '../say.ts';
import type { CHANCES_NL } from './nl.ts';

/** Ce qui se dit de la chance de retour, et sur quoi elle repose. */
export const CHANCES_FR: typeof CHANCES_NL = {
  known: say(
    ({ ten, days }) =>
      `${counted(ten, 'chance', 'chances', 'fr')} sur 10 que cela revienne dans les ${days} jours`,
  ),
  doubt: say(
    ({ low, high, n }) =>
      `${low === high ? `environ ${low}` : `entre ${low} et ${high}`} sur 10, d’après ${n} fois`,
  ),
  evidence: say(
    ({ returns, over, silent, alive }) =>
      `C’est revenu ${counted(returns, 'fois', 'fois', 'fr')} en ${over}, puis plus rien pendant ${silent}. Chance que la cause soit toujours là : ${alive} %.`,
  ),
  evidenceLately: say(
    ({ returns, over, alive }) =>
      `C’est revenu ${counted(returns, 'fois', 'fois', 'fr')} en ${over}, jusqu’au dernier jour. Chance que la cause soit toujours là : ${alive} %.`,
  ),
  evidenceOnce: say(
    ({ silent }) =>
      `C’est arrivé une seule fois, puis plus rien pendant ${silent}. Personne ne peut en déduire si la cause est toujours là.`,
  ),
  days: say(({ n }) => counted(n, 'jour', 'jours', 'fr')),
  weeks: say(({ n }) => counted(n, 'semaine', 'semaines', 'fr')),
  unknown: 'Chance de retour : inconnue',
  word: {
    exception: 'Exception',
    unclear: 'Exception ou signe avant-coureur, encore incertain',
    precursor: 'Signe avant-coureur',
  },
  sign: {
    rhythm: 'il y a un rythme',
    worsening: 'cela s’aggrave',
    burst: 'c’est venu en une vague',
    'after-change': 'cela a commencé à un moment précis',
    'same-device': 'c’est chaque fois le même appareil',
  },
};
