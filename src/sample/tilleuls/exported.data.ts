import type { ExportShape } from '../company.ts';
import { wallParts } from '../wall-clock.ts';

/** A French helpdesk's export: tabs, decimal points, `04/03/2025 06:52:00`. */
export const EXPORTED: ExportShape = {
  delimiter: '\t',
  columns: [
    ['N° ticket', 'number'],
    ['Titre', 'title'],
    ['Description', 'body'],
    ['Type', 'statedKind'],
    ['Catégorie', 'category'],
    ['Statut', 'status'],
    ['Priorité', 'priority'],
    ["Date d'ouverture", 'opened'],
    ['Date de résolution', 'resolved'],
    ['Date de clôture', 'closed'],
    ['Échéance', 'due'],
    ['Demandeur', 'requester'],
    ['Service', 'team'],
    ['Lieu', 'site'],
    ['Matériel', 'asset'],
    ['Technicien', 'operator'],
    ['Temps passé (min)', 'workedMinutes'],
    ['Temps perdu (min)', 'statedLostMinutes'],
    ['Réouvertures', 'reopened'],
    ['Ticket parent', 'parent'],
  ],
  writeTime: (at) => {
    const { year, month, day, hour, minute } = wallParts(at);
    return `${day}/${month}/${year} ${hour}:${minute}:00`;
  },
  writeRequester: ({ first, last }) => `${last.toUpperCase()} ${first}`,
  decimalMark: '.',
};
