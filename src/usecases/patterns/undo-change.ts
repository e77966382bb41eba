import { LEAST_ASKED } from '../../engine/patterns/membership-chance.ts';
import { findChange, isLatestChange, type StoredChange, writeUndone } from '../../store/changes.store.ts';
import { raiseTicketsVersion } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { type Decisions, writeDecisions } from '../../store/decisions.store.ts';
import {
  forgetAsleep,
  moveMembers,
  raisePatternVersion,
  recountPattern,
  removePatternLine,
  writePatternLine,
} from '../../store/patterns.store.ts';
import { leanTo } from '../../store/perhaps.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { writeOnce } from '../write-once.ts';
import type { MovedTickets } from './merge-patterns.ts';
import type { Changed, ChangeVerb } from './on-pattern.ts';
import { findShownPattern } from './shown-reckoning.ts';
import { unreckonedHead } from './unreckoned-head.ts';

const OF_TICKETS: ReadonlySet<string> = new Set([
  'merge',
  'split',
  'not-same',
  'also',
  'not-this',
  'gather',
  'reported',
]);

/**
 * Takes a change back: what people decided, or where tickets belong, is again what it was before. Newer changes of the same
 * patterns go first.
 *
 * @throws AppError `not_found`, `already_undone`, `not_latest`, `key_reused`
 */
export async function undoChange(
  context: Context,
  {
    companyId,
    changeId,
    key,
  }: { readonly companyId: string; readonly changeId: string; readonly key: string },
): Promise<Changed> {
  const at = context.now();
  let isOfTickets = false;
  const changed = await writeOnce(
    context,
    { companyId, key, what: { verb: 'undo', changeId } },
    async (db) => {
      const change = await findChange(db, changeId);
      if (change === undefined) throw new AppError({ code: 'not_found', what: 'change' });
      if (change.undoneAt !== null) throw new AppError({ code: 'already_undone' });
      if (!(await isLatestChange(db, change))) throw new AppError({ code: 'not_latest' });
      isOfTickets = OF_TICKETS.has(change.verb);
      if (isOfTickets) await putTicketsBack(context, db, change);
      else await putDecisionsBack(db, change);
      await writeUndone(db, changeId, at);
      return { change: shown(change), show: change.patternId };
    },
  );
  if (isOfTickets) context.reckonings.ask(companyId);
  return changed;
}

function shown({ id, verb, patternId, otherId, at }: StoredChange): Changed['change'] {
  // Safe cast: only these verbs are ever written (on-pattern.ts).
  return {
    id,
    verb: verb as ChangeVerb,
    pattern: patternId,
    other: otherId,
    at: at.toISOString(),
    undone: true,
  };
}

async function putDecisionsBack(db: CompanyDb, { patternId, before }: StoredChange): Promise<void> {
  const { pattern } = await findShownPattern(db, patternId);
  // Safe cast: a change of decisions keeps the decisions of before (decide-pattern.ts), its instant as JSON text.
  const was = before as Omit<Decisions, 'dismissedAt'> & { readonly dismissedAt: string | null };
  const dismissedAt = was.dismissedAt === null ? null : new Date(was.dismissedAt);
  // A change of before anybody could say what was done knows of no such thing.
  await writeDecisions(db, pattern, { ...{ fixedOn: null, fixNote: '' }, ...was, dismissedAt });
}

async function putTicketsBack(context: Context, db: CompanyDb, change: StoredChange): Promise<void> {
  const { verb, patternId, otherId, before } = change;
  // Safe cast: a change of tickets keeps which ones it moved (merge-patterns.ts, split-pattern.ts).
  const { moved, was } = before as MovedTickets;
  const { pattern, reckoningId } = await findShownPattern(db, patternId);
  if (verb === 'merge' && otherId !== null) {
    const { name, why } = was ?? pattern; // a merge of long ago did not keep them
    await writePatternLine(db, {
      reckoningId,
      id: otherId,
      name,
      head: unreckonedHead(pattern.head),
      why,
      at: context.now(),
    });
    await moveMembers(db, reckoningId, moved, otherId);
    await forgetAsleep(db, otherId);
    await recountPattern(db, reckoningId, otherId);
  } else if (verb === 'also' || verb === 'reported') {
    await moveMembers(db, reckoningId, moved, null);
  } else if (verb === 'gather') {
    await moveMembers(db, reckoningId, moved, null);
    await removePatternLine(db, reckoningId, patternId);
  } else if (verb === 'not-this') {
    // It was asked about: by what chance exactly is known again once the numbers were made anew.
    await leanTo(db, reckoningId, moved, { pattern: patternId, chance: LEAST_ASKED });
  } else {
    await moveMembers(db, reckoningId, moved, patternId);
    if (otherId !== null) await removePatternLine(db, reckoningId, otherId);
  }
  await recountPattern(db, reckoningId, patternId);
  await raisePatternVersion(db, { id: patternId, version: null });
  await raiseTicketsVersion(db);
}
