import type { AnswerPage } from '../../contract/api/answer.schema.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { countPatterns } from '../../store/pattern-counts.store.ts';
import {
  type PatternTitle,
  readCostliest,
  readDismissed,
  readLeaks,
  readTitles,
} from '../../store/patterns.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { isDismissed } from '../patterns/dismiss-pattern.ts';
import { nameOf } from '../patterns/show-pattern.ts';
import type { ReckonedHead } from '../reckonings/reckoned-rows.ts';
import { showReckoned } from '../reckonings/show-reckoned.ts';
import { readMoves } from './read-moves.ts';
import { findShownReckoning, type ShownReckoning } from './shown-reckoning.ts';

const PARTS = ['answer', 'totals', 'population', 'period', 'languages', 'moves', 'doubtedClosures'] as const;

type Shown = ShownReckoning<(typeof PARTS)[number]>;

/** Does our IT move us forward? The last finished reckoning's answer, as it was made. */
export function readAnswer(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
): Promise<AnswerPage> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const shown = await findShownReckoning(db, company, PARTS);
    const reckoned = await showReckoned(context, db, company);
    return { reckoned, answer: shown && (await answerOf(db, shown)) };
  });
}

async function answerOf(db: CompanyDb, shown: Shown): Promise<AnswerPage['answer']> {
  const { id: reckoningId, answer: reckoned } = shown;
  const { answer, totals, population, period, languages } = reckoned;
  const counts = await countPatterns(db, reckoningId);
  const aside = (await readDismissed(db, reckoningId)).filter(isDismissed);
  const isAside = new Set(aside.map(({ id }) => id));
  const first = await readCostliest(db, reckoningId, aside.length + 1);
  const costliest = first.find(({ id }) => !isAside.has(id));
  const titles = await readTitles(db, reckoningId, costliest === undefined ? [] : [costliest.id]);
  return {
    ...answer,
    missing: answer.missing,
    moves: await readMoves(db, shown),
    patterns: counts.patterns - aside.length,
    patternTickets: counts.tickets - aside.reduce((sum, { tickets }) => sum + tickets, 0),
    setAside: aside.length,
    costliest: costliest === undefined ? null : await costOf(db, reckoningId, titles.get(costliest.id)),
    totals,
    population,
    period,
    languages,
    doubtedClosures: reckoned.doubtedClosures ?? [],
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
