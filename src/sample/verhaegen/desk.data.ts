import type { DeskWords } from '../desk-words.ts';

/** How the helpdesk of Verhaegen says things. */
export const DESK: DeskWords = {
  operators: ['Servicedesk', 'Joris Blomme', 'Amina Rachidi', 'Thibaut Scheldeman'],
  categories: ['Hardware', 'Software', 'Netwerk', 'Printers', 'ERP', 'Accounts', 'Telefonie', 'Servers'],
  categoryOfTheRest: 'Overig',
  routineCategories: { alert: 'Servers', upkeep: 'Onderhoud', change: 'Wijzigingen' },
  kinds: {
    incident: 'Incident',
    request: 'Serviceverzoek',
    question: 'Vraag',
    alert: 'Monitoring',
    upkeep: 'Gepland onderhoud',
    change: 'Wijziging',
  },
  priorities: [
    ['3 - Normaal', 6],
    ['2 - Hoog', 2],
    ['1 - Dringend', 1],
    ['4 - Laag', 1],
  ],
  priorityOfRoutine: '3 - Normaal',
  states: {
    closed: 'Afgemeld',
    resolved: 'Gereed',
    merged: 'Samengevoegd',
    open: ['In behandeling', 'In afwachting'],
  },
  changeMade: 'Wijziging uitgevoerd.',
  numbered: ({ year, month, inMonth }) => `M${year}${month} ${String(inMonth).padStart(3, '0')}`,
};
