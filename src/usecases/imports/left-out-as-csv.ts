import type { Words } from '../../words/words.ts';
import type { Context } from '../context.ts';
import { listLeftOut } from './show-import.ts';

const ALL = 1_000_000;
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/u; // a spreadsheet would reckon it: an apostrophe keeps it text

/** Every row of an import that could not be used, as a file for a spreadsheet: line, column, reason. */
export async function leftOutAsCsv(
  context: Pick<Context, 'store'>,
  asked: { readonly companyId: string; readonly importId: string; readonly words: Words },
): Promise<string> {
  const { rows } = await listLeftOut(context, { ...asked, limit: ALL });
  const { file, line, column, reason } = asked.words.leftOutFile;
  const lines = rows.map((row) => [row.file, String(row.line), String(row.column ?? ''), row.message]);
  const text = [[file, line, column, reason], ...lines].map((cells) => cells.map(quoted).join(';'));
  return `\uFEFF${text.join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  return `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
