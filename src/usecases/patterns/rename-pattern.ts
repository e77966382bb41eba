import type { Context } from '../context.ts';
import { decidePattern } from './decide-pattern.ts';
import type { Changed, OnPattern } from './on-pattern.ts';

/** Gives a pattern the name that people here use for it; null gives the engine's own name back. */
export function renamePattern(
  context: Context,
  { name, ...on }: OnPattern & { readonly name: string | null },
): Promise<Changed> {
  const givenName = name === '' ? null : name;
  return decidePattern(context, on, { verb: 'rename', what: { name }, decide: () => ({ givenName }) });
}
