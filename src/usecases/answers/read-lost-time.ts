import type { LostTimePage } from '../../contract/api/answer.schema.ts';
import type { Context } from '../context.ts';
import { nameOf } from '../patterns/show-pattern.ts';
import type { ReckonedHead } from '../reckonings/reckoned-rows.ts';
import { showReckoned } from '../reckonings/show-reckoned.ts';
import { findShownReckoning, type ShownReckoning } from './read-answer.ts';

const CAUSES = 20;

/** Where the time goes: by cause, by team, by month, with what is measured, reported and assumed. */
export function readLostTime(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
): Promise<LostTimePage> {
  return context.store.inCompany(companyId, async (db) => {
    const shown = await findShownReckoning(db);
    const reckoned = await showReckoned(context, db);
    return { reckoned, lost: shown && lostOf(shown) };
  });
}

function lostOf({ answer, patterns }: ShownReckoning): LostTimePage['lost'] {
  const { totals, period, alone, teams, months } = answer;
  const { labourCostCents, people } = answer.settings;
  return {
    totals,
    labourCostCents,
    priorMedianMinutes: answer.assumption.medianMinutes,
    people,
    period,
    causes: patterns.slice(0, CAUSES).map((pattern) => {
      // Safe cast: reckoned_patterns.head is written in this shape only.
      const { lostSeconds, costCents } = (pattern.head as ReckonedHead).leak;
      return { pattern: pattern.id, name: nameOf(pattern), tickets: pattern.tickets, lostSeconds, costCents };
    }),
    causesInAll: patterns.length,
    alone,
    teams,
    months,
  };
}
