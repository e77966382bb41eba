import { useMutation } from '@tanstack/react-query';
import { type Ticket, ticketsSchema } from '../../contract/api/patterns.schema.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { saveFile } from '../kit/save-file.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { asStrings, type Which } from '../kit/where.ts';

type DownloadProps = { readonly company: string; readonly which: Which; readonly total: number };

/** Saves every row behind the number as CSV, made here from the same pages that are shown. */
export function DownloadTickets({ company, which }: DownloadProps) {
  const { words, lang } = useSpeaking();
  const { tell } = useUndo();
  const save = useMutation({
    mutationFn: async () => {
      const rows: Ticket[] = [];
      for (let page = 1; ; page += 1) {
        const query = { ...asStrings(which), page: String(page) };
        const { tickets, total } = await ask(ticketsSchema, API.tickets(company, query), lang);
        rows.push(...tickets);
        if (tickets.length === 0 || rows.length >= total) return rows;
      }
    },
    onSuccess: (rows) => saveFile('signaal-tickets.csv', 'text/csv', ticketsAsCsv(rows, lang)),
    onError: (error) => tell(messageOf(error, words.pages.state.lost)),
  });
  return (
    <p>
      <button type="button" disabled={save.isPending} onClick={() => save.mutate()}>
        {words.pages.tickets.download}
      </button>
    </p>
  );
}

const COLUMNS = ['ticket', 'title', 'opened', 'resolved', 'kind', 'state', 'team', 'site', 'asset'] as const;

function ticketsAsCsv(rows: readonly Ticket[], lang: 'nl' | 'fr' | 'en'): string {
  const head = [...COLUMNS, 'pattern', 'way', 'lostSeconds', 'fate'];
  const lines = rows.map((ticket) => [
    ...COLUMNS.map((column) => ticket[column] ?? ''),
    ticket.pattern === null ? '' : nameOf(ticket.pattern.name, lang),
    ticket.way,
    ticket.lostSeconds ?? '',
    ticket.fate,
  ]);
  return [head, ...lines].map((line) => line.map(csvCell).join(';')).join('\r\n');
}

/** A spreadsheet takes a cell that begins with = + - or @ for a formula: an apostrophe keeps it a text. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t]/u.test(value) ? `'${value}` : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
