import type { DeskWords } from '../desk-words.ts';

/** How the helpdesk of Les Tilleuls says things. */
export const DESK: DeskWords = {
  operators: ['Support IT', 'Quentin Hardy', 'Soufiane Amrani', 'Michaël Tonglet'],
  categories: [
    'Dossier de soins',
    'Matériel',
    'Logiciels',
    'Réseau',
    'Impression',
    'Comptes',
    'Téléphonie',
    'Appel malade',
    'Accès',
  ],
  categoryOfTheRest: 'Divers',
  routineCategories: { alert: 'Serveurs', upkeep: 'Maintenance', change: 'Changements' },
  kinds: {
    incident: 'Incident',
    request: 'Demande de service',
    question: 'Question',
    alert: 'Supervision',
    upkeep: 'Maintenance planifiée',
    change: 'Changement',
  },
  priorities: [
    ['Moyenne', 6],
    ['Haute', 3],
    ['Très haute', 1],
    ['Basse', 1],
  ],
  priorityOfRoutine: 'Moyenne',
  states: {
    closed: 'Clos',
    resolved: 'Résolu',
    merged: 'Fusionné',
    open: ['En cours (attribué)', 'En attente'],
  },
  changeMade: 'Changement réalisé.',
  numbered: ({ inAll }) => `INC-${String(20_300 + inAll).padStart(6, '0')}`,
};
