import type { ExportShape } from '../company.ts';
import { wallParts } from '../wall-clock.ts';

/** A Dutch helpdesk's export: semicolons, decimal commas, `12-05-2025 08:14`. */
export const EXPORTED: ExportShape = {
  delimiter: ';',
  columns: [
    ['Meldingnummer', 'number'],
    ['Aangemaakt', 'opened'],
    ['Soort melding', 'statedKind'],
    ['Korte omschrijving', 'title'],
    ['Verzoek', 'body'],
    ['Naam aanmelder', 'requester'],
    ['Afdeling', 'team'],
    ['Vestiging', 'site'],
    ['Object', 'asset'],
    ['Categorie', 'category'],
    ['Prioriteit', 'priority'],
    ['Status', 'status'],
    ['Gereed', 'resolved'],
    ['Afgemeld', 'closed'],
    ['Streefdatum', 'due'],
    ['Bestede tijd (min)', 'workedMinutes'],
    ['Verloren tijd (min)', 'statedLostMinutes'],
    ['Behandelaar', 'operator'],
    ['Heropend', 'reopened'],
    ['Hoofdmelding', 'parent'],
  ],
  writeTime: (at) => {
    const { year, month, day, hour, minute } = wallParts(at);
    return `${day}-${month}-${year} ${hour}:${minute}`;
  },
  writeRequester: ({ first, last }) => `${last}, ${first}`,
  decimalMark: ',',
};
