import { isList, type Json } from './document-text.ts';

type Log = { readonly [key: string]: Json };

const SPENT = 'timeSpent';
const ENDED = 'finished';

/** Whether a value is the list of times that people spent on a conversation, as the API of FreeScout gives it. */
export function isTimeLogs(value: Json): value is readonly Log[] {
  return isList(value) && value.length > 0 && value.every(isTimeLog);
}

function isTimeLog(value: Json): value is Log {
  if (typeof value !== 'object' || value === null || isList(value)) return false;
  return Object.hasOwn(value, SPENT) && Object.hasOwn(value, ENDED);
}

/**
 * Adds up the times that people spent on a conversation, as its helpdesk does: also those of a clock that still runs.
 *
 * It answers "how long did IT work on it?". Who worked is not in it.
 *
 * @param logs    the list
 * @returns       the sum, in the unit of the list; NaN where a time is no number
 * @cost          O(n)
 */
export function spentOn(logs: readonly Log[]): number {
  return logs.reduce((sum, log) => sum + Number(log[SPENT] ?? 0), 0);
}
