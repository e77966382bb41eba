import type { Context } from '../context.ts';
import { decidePattern } from './decide-pattern.ts';
import type { Changed, OnPattern } from './on-pattern.ts';

type Fix = OnPattern & { readonly on: string | null; readonly note: string };

/** Keeps what was done about a problem and when, so that it can be seen whether it helped; no day takes that back. */
export function fixPattern(context: Context, { on, note, ...which }: Fix): Promise<Changed> {
  return decidePattern(context, which, {
    verb: 'fix',
    what: { on, note },
    decide: () => ({ fixedOn: on, fixNote: note }),
  });
}
