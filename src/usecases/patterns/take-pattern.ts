import type { Context } from '../context.ts';
import { decidePattern } from './decide-pattern.ts';
import type { Changed, OnPattern } from './on-pattern.ts';

type Take = OnPattern & { readonly owner: string | null; readonly due: string | null };

/** Gives a pattern an owner and a date; no owner gives it back to nobody. */
export function takePattern(context: Context, { owner, due, ...on }: Take): Promise<Changed> {
  return decidePattern(context, on, {
    verb: 'take',
    what: { owner, due },
    decide: () => ({ owner, due }),
  });
}
