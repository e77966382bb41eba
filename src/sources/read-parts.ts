import type { Thinking } from '../engine/base/progress.ts';
import type { Note } from './codes.ts';
import { NO_DELIMITER } from './cut-record.ts';
import { detectDialect } from './detect-dialect.ts';
import { type FlowingText, heldText } from './flow/text-flow.ts';
import { wholeText } from './read-bytes.ts';
import { type BesideTable, type CutOrders, HEADING_SEARCHED, surveyDelimited } from './read-delimited.ts';
import type { NoTable, Table } from './table.ts';
import { findTwoParts } from './two-parts.ts';

const CHARACTERS_MOST = 4_000_000; // held whole to look for the place where the delimiter changes

/**
 * Reads delimited text as a table, each part of it by its own delimiter where it changes for good.
 *
 * @param text    as for `surveyDelimited`
 * @param orders  as there; where the delimiter is said, it holds throughout
 * @returns       the table, or why there is none: `file.two_lists` where the parts have other columns and no reading of both holds; yields
 *                how far it is, in characters
 * @cost          as there, and O(length) more for a short text
 */
export function* surveyParts(
  text: FlowingText,
  orders: CutOrders & { readonly beside?: BesideTable | undefined } = {},
): Thinking<Table | NoTable> {
  const isLooked = text.lengthMost <= CHARACTERS_MOST && orders.delimiter === undefined;
  const whole = isLooked ? wholeText(text.open()) : '';
  const parts = isLooked ? findTwoParts(whole) : undefined;
  if (parts === undefined) return yield* surveyDelimited(text, orders);
  const { joined, delimiter, line, above } = parts;
  if (joined !== undefined) {
    const table = yield* surveyDelimited(heldText(joined), { ...orders, delimiter });
    const note: Note = { code: 'delimiter_changes', n: 1, params: { line } };
    return table.ok ? { ...table, notes: [note, ...table.notes] } : table;
  }
  const { dialect } = detectDialect(whole);
  const isLost =
    dialect.delimiter === NO_DELIMITER ||
    dialect.typical === 1 ||
    (dialect.delimiter !== delimiter && above >= HEADING_SEARCHED);
  if (!isLost) return yield* surveyDelimited(text, orders);
  return { ok: false, failure: { code: 'file.two_lists', params: { line } } };
}
