import type { ExportShape } from '../company.ts';
import { wallParts } from '../wall-clock.ts';

/** A French helpdesk's export: commas, ISO days with seconds, whole numbers with a point. */
export const EXPORTED: ExportShape = {
  delimiter: ',',
  columns: [
    ['ID', 'number'],
    ['Titre', 'title'],
    ['Statut', 'status'],
    ['Type', 'statedKind'],
    ['Priorité', 'priority'],
    ['Catégorie', 'category'],
    ["Date d'ouverture", 'opened'],
    ['Date de résolution', 'resolved'],
    ['Date de clôture', 'closed'],
    ['Échéance', 'due'],
    ['Demandeur', 'requester'],
    ['Équipe', 'team'],
    ['Lieu', 'site'],
    ['Matériel', 'asset'],
    ['Technicien', 'operator'],
    ['Description', 'body'],
    ['Temps de travail (min)', 'workedMinutes'],
    ['Temps perdu (min)', 'statedLostMinutes'],
    ['Réouvertures', 'reopened'],
    ['Ticket parent', 'parent'],
  ],
  writeTime: (at) => {
    const { year, month, day, hour, minute } = wallParts(at);
    return `${year}-${month}-${day} ${hour}:${minute}:00`;
  },
  writeRequester: ({ first, last }) => `${first} ${last}`,
  decimalMark: '.',
};
