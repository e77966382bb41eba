import type { Learned } from '../../contract/api/learned.schema.ts';
import { readGivenNames, readLearned } from '../../store/learned.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import type { PatternNames } from '../reckonings/reckoned-rows.ts';
import type { ChangeVerb } from './on-pattern.ts';

/**
 * What people taught about their own tickets and nobody took back: it is theirs, apart from the shipped catalogue.
 *
 * @throws AppError `not_found`
 */
export function readWhatWasLearned({ store }: Pick<Context, 'store'>, companyId: string): Promise<Learned> {
  return store.inCompany(companyId, async (db) => {
    const { reckoningId } = await findKnownCompany(db);
    const rows = await readLearned(db);
    const problems = await readGivenNames(db, reckoningId);
    return {
      version: 1,
      privacy: { personalData: true, because: ['ticket-numbers'] },
      corrections: rows.map(({ kind, verb, at, patternId, tickets, from }) => ({
        kind,
        // Safe cast: only these verbs are ever written (on-pattern.ts).
        said: verb as ChangeVerb,
        at: at.toISOString(),
        problem: patternId,
        tickets: [...tickets],
        from: [...from],
      })),
      // Safe cast: reckoned_patterns.name is written in this shape only.
      problems: problems.map(({ id, given, name }) => ({ id, given, name: name as PatternNames | null })),
    };
  });
}
