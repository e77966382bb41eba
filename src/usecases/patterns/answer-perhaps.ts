import { writeChange, writeCorrection } from '../../store/changes.store.ts';
import { raiseTicketsVersion } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { moveMembers, raisePatternVersion, readMembers, recountPattern } from '../../store/patterns.store.ts';
import { leanTo } from '../../store/perhaps.store.ts';
import { readTickets } from '../../store/tickets.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { writeOnce } from '../write-once.ts';
import type { Changed, OnPattern } from './on-pattern.ts';
import { findShownPattern, requireVersion } from './shown-reckoning.ts';

type Answer = OnPattern & { readonly tickets: readonly string[] };

/**
 * Says that tickets which stand alone are this problem too: they come to it, now and in every later grouping.
 *
 * @throws AppError `not_found`, `not_alone`, `changed_meanwhile`, `key_reused`
 */
export function addTickets(context: Context, asked: Answer): Promise<Changed> {
  return answer(context, asked, 'also');
}

/**
 * Says that tickets which stand alone are not this problem: they are not asked about again, and never come to it.
 *
 * @throws as addTickets
 */
export function keepOut(context: Context, asked: Answer): Promise<Changed> {
  return answer(context, asked, 'not-this');
}

async function answer(
  context: Context,
  { companyId, patternId, version, key, tickets }: Answer,
  verb: 'also' | 'not-this',
): Promise<Changed> {
  const at = context.now();
  const moved = [...new Set(tickets)];
  const what = { verb, patternId, version, tickets };
  const changed = await writeOnce(context, { companyId, key, what }, async (db) => {
    const { pattern, reckoningId } = await findShownPattern(db, patternId);
    requireVersion(pattern, version);
    await requireAlone(db, reckoningId, moved);
    const members = await readMembers(db, reckoningId, patternId);
    const id = context.newId();
    await writeChange(db, { id, verb, patternId, otherId: null, before: { moved }, at });
    if (verb === 'also') {
      await writeCorrection(db, {
        changeId: id,
        kind: 'together',
        tickets: [...members, ...moved],
        from: [],
      });
      await moveMembers(db, reckoningId, moved, patternId);
      await recountPattern(db, reckoningId, patternId);
    } else {
      await writeCorrection(db, { changeId: id, kind: 'apart', tickets: moved, from: members });
      await leanTo(db, reckoningId, moved, null);
    }
    await raisePatternVersion(db, pattern);
    await raiseTicketsVersion(db);
    const change = { id, verb, pattern: patternId, other: null, at: at.toISOString(), undone: false };
    return { change, show: patternId };
  });
  context.reckonings.ask(companyId);
  return changed;
}

/** @throws AppError `not_found` where one is not there, `not_alone` where one stands in a pattern */
export async function requireAlone(
  db: CompanyDb,
  reckoningId: string,
  ids: readonly string[],
): Promise<void> {
  const { tickets } = await readTickets(db, { reckoningId, ids }, { limit: ids.length, offset: 0 });
  if (tickets.length < ids.length) throw new AppError({ code: 'not_found', what: 'ticket' });
  if (tickets.some(({ patternId }) => patternId !== null)) throw new AppError({ code: 'not_alone' });
}
