import { fitting, say } from '../say.ts';
import type { CALENDARS_NL } from './nl.ts';

/** Quand une entreprise travaille, sur sa propre page. */
export const CALENDARS_FR: typeof CALENDARS_NL = {
  title: 'Quand cette entreprise travaille',
  what: 'Pour voir si quelque chose revient chaque mois, ou autour du jour de paie, il faut savoir quand on travaille. Une modification recalcule tout.',
  notSaid:
    'Personne ne l’a encore indiqué. En attendant, nous comptons avec un bureau en Belgique, de 8 à 18 heures, sans fermetures propres.',
  country: 'Pays',
  countryHint: 'Les jours fériés légaux en découlent.',
  countries: { BE: 'Belgique', NL: 'Pays-Bas', FR: 'France', LU: 'Luxembourg' },
  opens: 'Ouvert à partir de',
  closes: 'Ouvert jusqu’à',
  hoursHint: 'Du lundi au vendredi. Ce qui est signalé en dehors compte aussi.',
  payrollDay: 'Jour de paie',
  payrollHint: 'Le jour du mois où les salaires sont payés, de 1 à 31. Laissez vide s’il n’est pas fixe.',
  closures: 'Fermetures propres',
  closuresHint:
    'Les congés annuels, les jours entre Noël et Nouvel An, un pont. Nous connaissons déjà les jours fériés.',
  from: say(({ n }) => `Fermeture ${n}, premier jour`),
  to: say(({ n }) => `Fermeture ${n}, dernier jour`),
  doubted: say(
    ({ from, to, n, usual }) =>
      `Du ${from} au ${to}, on a continué à signaler : ${n} ${fitting(n, 'signalement', 'signalements', 'fr')}, alors qu’environ ${usual} sont habituels. Nous comptons donc comme si l’entreprise avait été ouverte. L’année est-elle correcte ?`,
  ),
  add: 'Ajouter une fermeture',
  remove: say(({ n }) => `Supprimer la fermeture ${n}`),
  save: 'Enregistrer le calendrier',
  fault: {
    hours: say(() => 'L’heure de fermeture doit venir après l’heure d’ouverture.'),
    'closure-day': say(({ n }) => `La fermeture ${n} a besoin d’un premier et d’un dernier jour.`),
    'closure-order': say(({ n }) => `Le dernier jour de la fermeture ${n} vient avant le premier.`),
    'closure-length': say(
      ({ n, days }) => `La fermeture ${n} dure plus de ${days} jours. L’année est-elle correcte ?`,
    ),
    'closures-many': say(({ most }) => `Il y a place pour ${most} fermetures. Retirez les plus anciennes.`),
    'payroll-day': say(() => 'Le jour de paie est un jour du mois, de 1 à 31.'),
  },
};
