import { nameOther, writeChange, writeCorrection } from '../../store/changes.store.ts';
import { raiseTicketsVersion } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import {
  moveMembers,
  raisePatternVersion,
  readMembers,
  readPatternWords,
  recountPattern,
  writePatternLine,
} from '../../store/patterns.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import type { PatternNames } from '../reckonings/reckoned-rows.ts';
import { writeOnce } from '../write-once.ts';
import type { Changed, OnPattern } from './on-pattern.ts';
import { findShownPattern, requireVersion, type ShownPattern } from './shown-reckoning.ts';
import { toldApart } from './told-apart.ts';
import { unreckonedHead } from './unreckoned-head.ts';

type Split = OnPattern & { readonly tickets: readonly string[] };

/**
 * Says that some tickets of a pattern are another problem: they become a pattern of their own and stay apart from the rest,
 * in every later grouping.
 *
 * @throws AppError `not_found`, `not_in_pattern`, `whole_pattern`, `changed_meanwhile`, `key_reused`
 */
export async function splitPattern(context: Context, asked: Split): Promise<Changed> {
  return takeOut(context, asked, 'split', async (db, shown, { moved, changeId }) => {
    const { pattern, reckoningId } = shown;
    const other = context.newId();
    // Safe casts: names are written in this shape only.
    const names = (await readPatternWords(db, reckoningId)).map(({ name }) => (name as PatternNames).nl);
    await writePatternLine(db, {
      reckoningId,
      id: other,
      name: toldApart(pattern.name as PatternNames, new Set(names)),
      head: unreckonedHead(pattern.head),
      why: pattern.why,
      at: context.now(),
    });
    await moveMembers(db, reckoningId, moved, other);
    await recountPattern(db, reckoningId, other);
    await writeCorrection(db, { changeId, kind: 'together', tickets: moved, from: [] });
    return other;
  });
}

/**
 * Says that some tickets are not this problem: they stand alone until something else fits, and never come back here.
 *
 * @throws as splitPattern
 */
export async function markNotSame(context: Context, asked: Split): Promise<Changed> {
  return takeOut(context, asked, 'not-same', async (db, { reckoningId }, { moved }) => {
    await moveMembers(db, reckoningId, moved, null);
    return null;
  });
}

type Moved = { readonly moved: readonly string[]; readonly changeId: string };

/** Takes tickets out of a pattern for good; `place` puts them elsewhere and answers the pattern that came of it. */
async function takeOut(
  context: Context,
  { companyId, patternId, version, key, tickets }: Split,
  verb: 'split' | 'not-same',
  place: (db: CompanyDb, shown: ShownPattern, moved: Moved) => Promise<string | null>,
): Promise<Changed> {
  const what = { verb, patternId, version, tickets };
  const at = context.now();
  const changed = await writeOnce(context, { companyId, key, what }, async (db) => {
    const shown = await findShownPattern(db, patternId);
    const { pattern, reckoningId } = shown;
    requireVersion(pattern, version);
    const members = await readMembers(db, reckoningId, patternId);
    const moved = [...new Set(tickets)];
    const out = new Set(moved);
    if (!moved.every((ticket) => members.includes(ticket))) throw new AppError({ code: 'not_in_pattern' });
    const from = members.filter((ticket) => !out.has(ticket));
    if (from.length === 0) throw new AppError({ code: 'whole_pattern' });
    const id = context.newId();
    await writeChange(db, { id, verb, patternId, otherId: null, before: { moved }, at });
    const other = await place(db, shown, { moved, changeId: id });
    if (other !== null) await nameOther(db, id, other);
    await writeCorrection(db, { changeId: id, kind: 'apart', tickets: moved, from });
    await recountPattern(db, reckoningId, patternId);
    await raisePatternVersion(db, pattern);
    await raiseTicketsVersion(db);
    const change = { id, verb, pattern: patternId, other, at: at.toISOString(), undone: false };
    return { change, show: other ?? patternId };
  });
  context.reckonings.ask(companyId);
  return changed;
}
