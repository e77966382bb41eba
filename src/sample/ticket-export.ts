import type { ExportShape, InventedCompany, SampleTicket } from './company.ts';

const TIMES: ReadonlySet<string> = new Set(['opened', 'resolved', 'closed', 'due']);
const MINUTES: ReadonlySet<string> = new Set(['workedMinutes', 'statedLostMinutes']);

/**
 * The tickets as the company's helpdesk exports them: texts over several lines between quotes, its own headings,
 * dates and decimal mark.
 *
 * @param company   an invented company
 * @returns         delimited text with a heading, lines ending in CRLF
 */
export function ticketExport({ tickets, exported }: InventedCompany): string {
  const { columns, delimiter } = exported;
  const lines = [
    columns.map(([heading]) => heading),
    ...tickets.map((ticket) => columns.map(([, field]) => cell(ticket, field, exported))),
  ];
  const line = (values: readonly string[]): string =>
    values.map((value) => quoted(value, delimiter)).join(delimiter);
  return `${lines.map(line).join('\r\n')}\r\n`;
}

function cell(ticket: SampleTicket, field: keyof SampleTicket, exported: ExportShape): string {
  const value = ticket[field];
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (TIMES.has(field)) return exported.writeTime(value);
  return MINUTES.has(field) ? value.toFixed(1).replace('.', exported.decimalMark) : String(value);
}

function quoted(value: string, delimiter: string): string {
  return value.includes(delimiter) || /["\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
