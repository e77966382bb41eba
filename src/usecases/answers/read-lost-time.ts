import type { LostTimePage } from '../../contract/api/answer.schema.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { countPatterns } from '../../store/pattern-counts.store.ts';
import { readCostliest, readDismissed, readLeaks, readTitles } from '../../store/patterns.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { isDismissed } from '../patterns/dismiss-pattern.ts';
import { nameOf } from '../patterns/show-pattern.ts';
import type { ReckonedHead } from '../reckonings/reckoned-rows.ts';
import { showReckoned } from '../reckonings/show-reckoned.ts';
import { readMoves } from './read-moves.ts';
import { findShownReckoning, type ShownReckoning } from './shown-reckoning.ts';

const CAUSES = 20;

const PARTS = [
  'totals',
  'period',
  'alone',
  'teams',
  'months',
  'byOwnColumn',
  'settings',
  'assumption',
  'moves',
] as const;

type Shown = ShownReckoning<(typeof PARTS)[number]>;

/** Where the time goes: by cause, by team, by month, with what is measured, reported and assumed. */
export function readLostTime(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
): Promise<LostTimePage> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const shown = await findShownReckoning(db, company, PARTS);
    const reckoned = await showReckoned(context, db, company);
    return { reckoned, lost: shown && (await lostOf(db, shown)) };
  });
}

async function lostOf(db: CompanyDb, shown: Shown): Promise<LostTimePage['lost']> {
  const { id, answer } = shown;
  const { totals, period, alone, teams, months, byOwnColumn = [] } = answer;
  const { labourCostCents, people } = answer.settings;
  const { patterns } = await countPatterns(db, id);
  const [first] = await readMoves(db, shown);
  return {
    totals,
    labourCostCents,
    priorMedianMinutes: answer.assumption.medianMinutes,
    people,
    period,
    causes: await causesOf(db, id),
    first: first === undefined ? null : { pattern: first.pattern, name: first.name },
    causesInAll: patterns,
    setAside: (await readDismissed(db, id)).filter(isDismissed).length,
    alone,
    teams,
    byOwnColumn,
    months,
  };
}

async function causesOf(
  db: CompanyDb,
  reckoningId: string,
): Promise<NonNullable<LostTimePage['lost']>['causes']> {
  const costliest = await readCostliest(db, reckoningId, CAUSES);
  const ids = costliest.map(({ id }) => id);
  const titles = await readTitles(db, reckoningId, ids);
  const leaks = await readLeaks(db, reckoningId, ids);
  return costliest.flatMap(({ id, tickets }) => {
    const title = titles.get(id);
    const leaked = leaks.get(id);
    if (title === undefined || leaked === undefined) return [];
    // Safe cast: reckoned_patterns.head is written in this shape only.
    const { lostSeconds, costCents } = leaked.leak as ReckonedHead['leak'];
    return [{ pattern: id, name: nameOf(title), tickets, lostSeconds, costCents }];
  });
}
