import type { FileReading, LeftOutRecord, SayParams } from '../../engine/signals/reading.ts';
import type { Say } from '../say.ts';
import type { Words } from '../words.ts';

// The reader's codes reach the documents as text. That each has its sentence is checked by the compiler where the
// rooms meet (usecases/say-reading.ts); a code without one stands for itself.
function said(table: Readonly<Record<string, Say>>, code: string, filled: SayParams): string {
  return table[code]?.(filled) ?? code;
}

/** What was noticed in a file, as a sentence. */
export function sayNote({ code, n, params }: FileReading['notes'][number], { reading }: Words): string {
  return said(reading.note, code, { ...params, n });
}

/** Why a record was left out, with its line; `isFirst` when it stands for others like it. */
export function sayLeftOut(
  { code, line, params }: LeftOutRecord,
  { reading }: Words,
  isFirst = false,
): string {
  return said(reading.leftOutBecause, code, { ...params, line, first: isFirst ? reading.first : '' });
}

/** Why a file was refused, and what to do. */
export function sayFailure(code: string, params: SayParams, { reading }: Words): string {
  return said(reading.fileRefused, code, params);
}

/** What a column means. */
export function sayField(field: string, { reading }: Words): string {
  const names: Readonly<Record<string, string>> = reading.field;
  return names[field] ?? field;
}
