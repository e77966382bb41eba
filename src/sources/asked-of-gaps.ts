import type { DecidedReading } from './column-readings.ts';
import { EVEN } from './file-guess.ts';
import type { ZoneGap } from './zone-gap.ts';

/**
 * Asks of the columns that seem to be in another zone than they are read in.
 *
 * It answers "which column is it?" where two disagree: the one whose zone is not the one that it seems to have, if it is one only.
 *
 * @param decided  what was decided about the table
 * @param gaps     pairs of columns that seem to be in two zones
 * @param company  the company's zone
 * @returns        the decisions, those of these columns asked; what somebody said is not asked again
 * @cost           O(decisions × gaps)
 */
export function askedOfGaps(
  decided: readonly DecidedReading[],
  gaps: readonly ZoneGap[],
  company: string,
): readonly DecidedReading[] {
  const odd = new Set(gaps.flatMap((gap) => oddOne(decided, gap, company)));
  return decided.map((each) => (odd.has(each) ? { ...each, asked: true, confidence: EVEN } : each));
}

function oddOne(
  decided: readonly DecidedReading[],
  gap: ZoneGap,
  company: string,
): readonly DecidedReading[] {
  const { opened, ended, inUtc } = gap;
  const of = (heading: string): DecidedReading | undefined =>
    decided.find(({ kind, column }) => kind === 'timezone' && column === heading);
  const seems = (column: ZoneGap['inUtc']): string => (column === inUtc ? 'UTC' : company);
  const pair = [
    [of(opened), seems('opened')],
    [of(ended), seems('ended')],
  ] as const;
  const others = pair.flatMap(([each, zone]) => (each === undefined || each.chosen === zone ? [] : [each]));
  return others.filter(({ by }) => others.length === 1 && by !== 'told' && by !== 'before');
}
