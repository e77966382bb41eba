import type { DeskWords } from '../desk-words.ts';

/** How the helpdesk of Bureau Lumen says things: in French, with categories in two languages. */
export const DESK: DeskWords = {
  operators: ['Support', 'Ludivine Scaillet', 'Brahim Ouazzani', 'Jonas Terwagne'],
  categories: [
    'Poste de travail / Werkplek',
    'Logiciels / Software',
    'Messagerie / Mail',
    'Fichiers / Bestanden',
    'Réseau / Netwerk',
    'Impression / Afdrukken',
    'Téléphonie / Telefonie',
    'Comptes / Accounts',
  ],
  categoryOfTheRest: 'Divers / Varia',
  routineCategories: { alert: 'Supervision', upkeep: 'Entretien', change: 'Changements' },
  kinds: {
    incident: 'Incident',
    request: 'Demande',
    question: 'Question',
    alert: 'Alerte',
    upkeep: 'Entretien planifié',
    change: 'Changement',
  },
  priorities: [
    ['Moyenne', 6],
    ['Haute', 2],
    ['Très haute', 1],
    ['Basse', 1],
  ],
  priorityOfRoutine: 'Moyenne',
  states: {
    closed: 'Clos',
    resolved: 'Résolu',
    merged: 'Doublon',
    open: ['En cours (Attribué)', 'En attente'],
  },
  changeMade: 'Changement réalisé.',
  numbered: ({ inAll }) => String(7300 + inAll),
};
