import type { AnswerPage } from '../../contract/api/answer.schema.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { readPatterns, type StoredPattern } from '../../store/patterns.store.ts';
import { findReckoning } from '../../store/reckonings.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { isDismissed } from '../patterns/dismiss-pattern.ts';
import { nameOf } from '../patterns/show-pattern.ts';
import type { ReckonedAnswer, ReckonedHead } from '../reckonings/reckoned-rows.ts';
import { showReckoned } from '../reckonings/show-reckoned.ts';

const MOVES = 3; // more than three is a list, and a list is not a direction

export type ShownReckoning = {
  readonly answer: ReckonedAnswer;
  readonly patterns: readonly StoredPattern[];
};

/** The reckoning that pages show, with its patterns; null before the first. */
export async function findShownReckoning(db: CompanyDb): Promise<ShownReckoning | null> {
  const { reckoningId } = await findKnownCompany(db);
  const reckoning = reckoningId === null ? undefined : await findReckoning(db, reckoningId);
  if (reckoningId === null || reckoning === undefined) return null;
  // Safe cast: a shown reckoning is done, and its answer is written in this shape only.
  return { answer: reckoning.answer as ReckonedAnswer, patterns: await readPatterns(db, reckoningId) };
}

/** Does our IT move us forward? The last finished reckoning's answer, as it was made. */
export function readAnswer(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
): Promise<AnswerPage> {
  return context.store.inCompany(companyId, async (db) => {
    const shown = await findShownReckoning(db);
    const reckoned = await showReckoned(context, db);
    return { reckoned, answer: shown && answerOf(shown) };
  });
}

function answerOf({ answer: reckoned, patterns }: ShownReckoning): AnswerPage['answer'] {
  const { answer, totals, population, period, languages } = reckoned;
  const kept = patterns.filter((pattern) => !isDismissed(pattern));
  const byId = new Map(kept.map((pattern) => [pattern.id, pattern]));
  const moves = reckoned.moves.flatMap(({ pattern: id, savesSeconds }) => {
    const pattern = byId.get(id);
    if (pattern === undefined) return [];
    const { owner, due, version } = pattern;
    return [{ pattern: id, name: nameOf(pattern), savesSeconds, owner, due, version }];
  });
  const [costliest] = kept;
  return {
    ...answer,
    missing: answer.missing,
    moves: moves.slice(0, MOVES),
    patterns: kept.length,
    patternTickets: kept.reduce((sum, { tickets }) => sum + tickets, 0),
    costliest:
      costliest === undefined
        ? null
        : {
            pattern: costliest.id,
            name: nameOf(costliest),
            // Safe cast: reckoned_patterns.head is written in this shape only.
            lostSeconds: (costliest.head as ReckonedHead).leak.lostSeconds,
          },
    totals,
    population,
    period,
    languages,
  };
}
