import type { InventedCompany, SampleTicket } from './company.ts';
import { writeWallTime } from './wall-clock.ts';

type Column = readonly [heading: string, value: (ticket: SampleTicket) => string];

const time = (at: number | null): string => (at === null ? '' : writeWallTime(at));
const decimal = (value: number | null): string => (value === null ? '' : value.toFixed(1).replace('.', ','));

const COLUMNS: readonly Column[] = [
  ['Meldingnummer', ({ number }) => number],
  ['Aangemaakt', ({ opened }) => time(opened)],
  ['Soort melding', ({ statedKind }) => statedKind],
  ['Korte omschrijving', ({ title }) => title],
  ['Verzoek', ({ body }) => body],
  ['Naam aanmelder', ({ requester }) => requester],
  ['Afdeling', ({ team }) => team],
  ['Vestiging', ({ site }) => site],
  ['Object', ({ asset }) => asset ?? ''],
  ['Categorie', ({ category }) => category],
  ['Prioriteit', ({ priority }) => priority],
  ['Status', ({ status }) => status],
  ['Gereed', ({ resolved }) => time(resolved)],
  ['Afgemeld', ({ closed }) => time(closed)],
  ['Streefdatum', ({ due }) => time(due)],
  ['Bestede tijd (min)', ({ workedMinutes }) => decimal(workedMinutes)],
  ['Verloren tijd (min)', ({ statedLostMinutes }) => decimal(statedLostMinutes)],
  ['Behandelaar', ({ operator }) => operator],
  ['Heropend', ({ reopened }) => String(reopened)],
  ['Hoofdmelding', ({ parent }) => parent ?? ''],
];

/**
 * The tickets as a Dutch helpdesk exports them: semicolons, quoted texts over several lines, decimal commas.
 *
 * @param company   an invented company
 * @returns         CSV with a heading, lines ending in CRLF
 */
export function ticketExport(company: InventedCompany): string {
  const rows = company.tickets.map((ticket) => COLUMNS.map(([, value]) => quoted(value(ticket))).join(';'));
  return `${[COLUMNS.map(([heading]) => heading).join(';'), ...rows].join('\r\n')}\r\n`;
}

function quoted(value: string): string {
  return /[";\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
