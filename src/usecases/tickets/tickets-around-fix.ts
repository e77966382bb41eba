import { isoDay, zone } from '../../engine/time/zone.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { findPattern } from '../../store/patterns.store.ts';
import { readOpenings } from '../../store/signals.store.ts';
import { findShownReckoning } from '../answers/shown-reckoning.ts';
import { countedAround } from '../patterns/prove-fix.ts';

type Asked = {
  readonly reckoningId: string;
  readonly timezone: string;
  readonly pattern: string;
  readonly side: 'before' | 'after';
};

/** The ids of the tickets with which each time began that is counted before something was done about a problem, or since. */
export async function ticketsAroundFix(
  db: CompanyDb,
  { reckoningId, timezone, pattern: id, side }: Asked,
): Promise<readonly string[]> {
  const pattern = await findPattern(db, reckoningId, id);
  const shown = await findShownReckoning(db, { reckoningId }, ['period']);
  if (pattern === undefined || shown === null) return [];
  const days = new Set(countedAround({ pattern, period: shown.answer.period })[side]);
  const local = zone(timezone);
  const first = new Map<string, string>();
  for (const { id: ticket, at } of await readOpenings(db, { reckoningId, pattern: id })) {
    const day = isoDay(local.dayOf(Math.floor(at.getTime() / 1000)));
    if (days.has(day) && !first.has(day)) first.set(day, ticket);
  }
  return [...first.values()];
}
