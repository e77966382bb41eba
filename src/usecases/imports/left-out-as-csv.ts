import type { Words } from '../../words/words.ts';
import type { Context } from '../context.ts';
import { CSV_START, csvLine } from '../csv-line.ts';
import { listLeftOut } from './show-import.ts';

const ALL = 1_000_000;

/** Every row of an import that could not be used, as a file for a spreadsheet: line, column, its heading, reason. */
export async function leftOutAsCsv(
  context: Pick<Context, 'store'>,
  asked: { readonly companyId: string; readonly importId: string; readonly words: Words },
): Promise<string> {
  const { rows } = await listLeftOut(context, { ...asked, limit: ALL });
  const { file, line, column, heading, reason } = asked.words.leftOutFile;
  const lines = rows.map((row) => [
    row.file,
    String(row.line),
    String(row.column ?? ''),
    row.heading ?? '',
    row.message,
  ]);
  return CSV_START + [[file, line, column, heading, reason], ...lines].map(csvLine).join('');
}
