import { writeChange, writeCorrection } from '../../store/changes.store.ts';
import { raiseTicketsVersion } from '../../store/companies.store.ts';
import { moveMembers, recountPattern, writePatternLine } from '../../store/patterns.store.ts';
import { LANGS } from '../../words/format.ts';
import { wordsIn } from '../../words/words.ts';
import { AppError } from '../app-error.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import type { ReckonedWhy } from '../reckonings/reckoned-rows.ts';
import { writeOnce } from '../write-once.ts';
import { requireAlone } from './answer-perhaps.ts';
import type { Changed, OnPattern } from './on-pattern.ts';
import { unreckonedHead } from './unreckoned-head.ts';

type Gathered = Pick<OnPattern, 'companyId' | 'key'> & { readonly tickets: readonly string[] };

const NOTHING_KNOWN: ReckonedWhy = {
  ...{ words: [], assets: [], sites: [], teams: [], languages: [], mostDifferent: [] },
  hot: { asset: [], site: [], team: [] },
};

/**
 * Says that tickets which stand alone are one problem that nobody saw yet: they become a pattern, now and in every later grouping.
 * What it is called is said once the numbers are made anew.
 *
 * @throws AppError `not_found`, `not_alone`, `key_reused`
 */
export async function gatherTickets(
  context: Context,
  { companyId, key, tickets }: Gathered,
): Promise<Changed> {
  const at = context.now();
  const moved = [...new Set(tickets)];
  const what = { verb: 'gather', tickets };
  const changed = await writeOnce(context, { companyId, key, what }, async (db) => {
    const { reckoningId } = await findKnownCompany(db);
    if (reckoningId === null) throw new AppError({ code: 'not_found', what: 'numbers' });
    await requireAlone(db, reckoningId, moved);
    const [id, patternId] = [context.newId(), context.newId()];
    await writePatternLine(db, {
      ...{ reckoningId, id: patternId, at, why: NOTHING_KNOWN },
      name: Object.fromEntries(LANGS.map((lang) => [lang, wordsIn(lang).learned.gathered])),
      head: unreckonedHead({ card: null, instance: null, words: [] }),
    });
    await moveMembers(db, reckoningId, moved, patternId);
    await recountPattern(db, reckoningId, patternId);
    await writeChange(db, { id, verb: 'gather', patternId, otherId: null, before: { moved }, at });
    await writeCorrection(db, { changeId: id, kind: 'together', tickets: moved, from: [] });
    await raiseTicketsVersion(db);
    const change = { id, verb: 'gather', pattern: patternId, other: null, at: at.toISOString() } as const;
    return { change: { ...change, undone: false }, show: patternId };
  });
  context.reckonings.ask(companyId);
  return changed;
}
