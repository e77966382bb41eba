import type { ReportedReckoning } from '../../engine/answer/reckoning.ts';
import { count, isKnown, timeRange } from '../format.ts';
import type { Words } from '../words.ts';

/** What IT itself worked, apart from what people lost; empty where nobody wrote it down. */
export function sayTechnician({ totals, assignments }: ReportedReckoning, { why, lang }: Words): string {
  const { technicianSeconds } = totals;
  if (!isKnown(technicianSeconds)) return '';
  const { low, high, basis } = technicianSeconds;
  const known = count(basis.measured, lang);
  return why.technician({ time: timeRange(low, high, lang), known, all: count(assignments.length, lang) });
}
