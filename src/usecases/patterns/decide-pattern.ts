import { writeChange } from '../../store/changes.store.ts';
import { type Decisions, writeDecisions } from '../../store/decisions.store.ts';
import type { StoredPattern } from '../../store/patterns.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { writeOnce } from '../write-once.ts';
import type { Changed, ChangeVerb, OnPattern } from './on-pattern.ts';
import { findShownPattern, requireVersion } from './shown-reckoning.ts';

/** What people decided about a pattern, as a change keeps it so that it can be put back. */
export function decisionsOf(pattern: StoredPattern): Decisions {
  const { givenName, owner, due, dismissed, dismissedNote, dismissedAt, dismissedTickets } = pattern;
  const { fixedOn, fixNote } = pattern;
  return { givenName, owner, due, dismissed, dismissedNote, dismissedAt, dismissedTickets, fixedOn, fixNote };
}

export type Decision = {
  readonly verb: ChangeVerb;
  /** What was asked, word for word: the same key with another decision is another request. */
  readonly what: unknown;
  readonly decide: (pattern: StoredPattern, at: Date) => Partial<Decisions>;
};

/**
 * Changes what people decided about a pattern, and remembers what it was.
 *
 * @throws AppError `not_found`, `changed_meanwhile`, `key_reused`
 */
export function decidePattern(
  context: Context,
  { companyId, patternId, version, key }: OnPattern,
  { verb, what, decide }: Decision,
): Promise<Changed> {
  const at = context.now();
  return writeOnce(context, { companyId, key, what: { verb, patternId, version, what } }, async (db) => {
    const { pattern } = await findShownPattern(db, patternId);
    requireVersion(pattern, version);
    const before = decisionsOf(pattern);
    const written = await writeDecisions(db, pattern, { ...before, ...decide(pattern, at) });
    if (!written) throw new AppError({ code: 'changed_meanwhile', version: pattern.version });
    const id = context.newId();
    await writeChange(db, { id, verb, patternId, otherId: null, before, at });
    const change = { id, verb, pattern: patternId, other: null, at: at.toISOString(), undone: false };
    return { change, show: patternId };
  });
}
