import { writeChange, writeCorrection } from '../../store/changes.store.ts';
import { raiseTicketsVersion } from '../../store/companies.store.ts';
import {
  moveMembers,
  raisePatternVersion,
  readMembers,
  recountPattern,
  rememberAsleep,
  removePatternLine,
  type StoredPattern,
} from '../../store/patterns.store.ts';
import { moveLeanings } from '../../store/perhaps.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { writeOnce } from '../write-once.ts';
import type { Changed, OnPattern } from './on-pattern.ts';
import { findShownPattern, requireVersion } from './shown-reckoning.ts';

/** What a change of tickets keeps, so that it can be taken back. */
export type MovedTickets = {
  readonly moved: readonly string[];
  /** What a merged pattern was called, and why its tickets were one. */
  readonly was?: Pick<StoredPattern, 'name' | 'why'>;
};

/**
 * Says that two patterns are one problem: the other one's tickets come to this one, now and in every later grouping. The
 * numbers are made anew; until then they are those of before.
 *
 * @throws AppError `not_found`, `same_pattern`, `changed_meanwhile`, `key_reused`
 */
export async function mergePatterns(
  context: Context,
  { companyId, patternId, version, key, other }: OnPattern & { readonly other: string },
): Promise<Changed> {
  if (other === patternId) throw new AppError({ code: 'same_pattern' });
  const what = { verb: 'merge', patternId, version, other };
  const at = context.now();
  const changed = await writeOnce(context, { companyId, key, what }, async (db) => {
    const { pattern, reckoningId } = await findShownPattern(db, patternId);
    requireVersion(pattern, version);
    const { name, why } = (await findShownPattern(db, other)).pattern;
    const own = await readMembers(db, reckoningId, patternId);
    const moved = await readMembers(db, reckoningId, other);
    const id = context.newId();
    await writeChange(db, {
      id,
      verb: 'merge',
      patternId,
      otherId: other,
      before: { moved, was: { name, why } },
      at,
    });
    await writeCorrection(db, { changeId: id, kind: 'together', tickets: [...own, ...moved], from: [] });
    await moveMembers(db, reckoningId, moved, patternId);
    await moveLeanings(db, reckoningId, { from: other, to: patternId });
    await rememberAsleep(db, other, moved);
    await removePatternLine(db, reckoningId, other);
    await recountPattern(db, reckoningId, patternId);
    await raisePatternVersion(db, pattern);
    await raiseTicketsVersion(db);
    const change = {
      id,
      verb: 'merge' as const,
      pattern: patternId,
      other,
      at: at.toISOString(),
      undone: false,
    };
    return { change, show: patternId };
  });
  context.reckonings.ask(companyId);
  return changed;
}
