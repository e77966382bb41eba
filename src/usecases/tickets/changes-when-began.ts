import { isChange } from '../../engine/signals/signal.ts';
import { isoDay, zone } from '../../engine/time/zone.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { findPattern } from '../../store/patterns.store.ts';
import { readImprovements } from '../../store/signals.store.ts';
import { headOf } from '../reckonings/reckoned-rows.ts';

type Asked = { readonly reckoningId: string; readonly timezone: string; readonly pattern: string };

/** The ids of the changes that are counted in the days in which a problem began; none where it has no known beginning. */
export async function changesWhenBegan(
  db: CompanyDb,
  { reckoningId, timezone, pattern: id }: Asked,
): Promise<readonly string[]> {
  const pattern = await findPattern(db, reckoningId, id);
  const looked = pattern === undefined ? null : headOf(pattern).whatChanged;
  if (looked === null) return [];
  const local = zone(timezone);
  const records = await readImprovements(db, looked);
  return records.flatMap(({ id: change, at, kindEvidence }) => {
    const day = isoDay(local.dayOf(Math.floor(at.getTime() / 1000)));
    const isThen = day >= looked.from && day <= looked.to;
    return isThen && isChange({ kind: 'improvement', kindEvidence }) ? [change] : [];
  });
}
