import type { AnswerPage } from '../../contract/api/answer.schema.ts';
import type { StoredCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import {
  countPatterns,
  type PatternTitle,
  readCostliest,
  readDismissed,
  readLeaks,
  readTitles,
} from '../../store/patterns.store.ts';
import { findReckoning } from '../../store/reckonings.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { isDismissed } from '../patterns/dismiss-pattern.ts';
import { nameOf } from '../patterns/show-pattern.ts';
import type { ReckonedAnswer, ReckonedHead } from '../reckonings/reckoned-rows.ts';
import { showReckoned } from '../reckonings/show-reckoned.ts';

const MOVES = 3; // more than three is a list, and a list is not a direction

export type ShownReckoning = { readonly id: string; readonly answer: ReckonedAnswer };

/** The reckoning that pages show; null before the first. */
export async function findShownReckoning(
  db: CompanyDb,
  { reckoningId }: Pick<StoredCompany, 'reckoningId'>,
): Promise<ShownReckoning | null> {
  const reckoning = reckoningId === null ? undefined : await findReckoning(db, reckoningId);
  if (reckoning === undefined) return null;
  // Safe cast: a shown reckoning is done, and its answer is written in this shape only.
  return { id: reckoning.id, answer: reckoning.answer as ReckonedAnswer };
}

/** Does our IT move us forward? The last finished reckoning's answer, as it was made. */
export function readAnswer(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
): Promise<AnswerPage> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const shown = await findShownReckoning(db, company);
    const reckoned = await showReckoned(context, db, company);
    return { reckoned, answer: shown && (await answerOf(db, shown)) };
  });
}

async function answerOf(
  db: CompanyDb,
  { id: reckoningId, answer: reckoned }: ShownReckoning,
): Promise<AnswerPage['answer']> {
  const { answer, totals, population, period, languages } = reckoned;
  const counts = await countPatterns(db, reckoningId);
  const aside = (await readDismissed(db, reckoningId)).filter(isDismissed);
  const isAside = new Set(aside.map(({ id }) => id));
  const first = await readCostliest(db, reckoningId, aside.length + 1);
  const costliest = first.find(({ id }) => !isAside.has(id));
  const moves = reckoned.moves.filter(({ pattern }) => !isAside.has(pattern));
  const shown = [...moves.map(({ pattern }) => pattern), ...(costliest === undefined ? [] : [costliest.id])];
  const titles = await readTitles(db, reckoningId, shown);
  return {
    ...answer,
    missing: answer.missing,
    moves: moves
      .flatMap(({ pattern, savesSeconds }) => {
        const title = titles.get(pattern);
        if (title === undefined) return [];
        const { owner, due, version } = title;
        return [{ pattern, name: nameOf(title), savesSeconds, owner, due, version }];
      })
      .slice(0, MOVES),
    patterns: counts.patterns - aside.length,
    patternTickets: counts.tickets - aside.reduce((sum, { tickets }) => sum + tickets, 0),
    costliest: costliest === undefined ? null : await costOf(db, reckoningId, titles.get(costliest.id)),
    totals,
    population,
    period,
    languages,
  };
}

async function costOf(
  db: CompanyDb,
  reckoningId: string,
  title: PatternTitle | undefined,
): Promise<NonNullable<AnswerPage['answer']>['costliest']> {
  if (title === undefined) return null;
  const leak = (await readLeaks(db, reckoningId, [title.id])).get(title.id)?.leak;
  // Safe cast: reckoned_patterns.head is written in this shape only.
  return { pattern: title.id, name: nameOf(title), lostSeconds: (leak as ReckonedHead['leak']).lostSeconds };
}
