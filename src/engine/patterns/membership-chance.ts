/** Points of a rising line: mean evidence in log-odds, and the share of such tickets that belong where they stand. */
const SHARE_RIGHT = [
  [-1.5, 0.92],
  [-0.5, 0.945],
  [0.75, 0.955],
  [1.75, 0.98],
  [3.5, 0.99],
] as const;
/** Joined by words alone, so that there is no evidence to weigh. */
const BY_WORDS = 0.81;
/** The same of tickets that stand alone: how much they fit the pattern they fit best, and the share that belongs there. */
const SHARE_LEFT_OUT = [
  [-4.5, 0.04],
  [-3.5, 0.07],
  [-2.5, 0.17],
  [-1.5, 0.27],
  [-0.5, 0.42],
  [0.5, 0.58],
  [1.5, 0.67],
  [2.5, 0.74],
] as const;

/**
 * The chance that a ticket belongs in the pattern in which it stands.
 *
 * @param tie  mean evidence that binds it to the others, in log-odds; 0 where only words did
 * @returns    a share in [.92, .99], rising with the tie; .81 where only words bind
 * @source     docs/methods/patterns.md: fitted once on three invented companies
 */
export function membershipChance(tie: number): number {
  return tie === 0 ? BY_WORDS : onLine(SHARE_RIGHT, tie);
}

/**
 * The chance that a ticket that stands alone belongs in the pattern that it fits best.
 *
 * @param fit  how much it fits, in log-odds as fitToGroup says them
 * @returns    a share in [.04, .74], rising with the fit
 * @source     docs/methods/patterns.md: counted on three invented companies, held against two further draws of each
 */
export function leaningChance(fit: number): number {
  return onLine(SHARE_LEFT_OUT, fit);
}

/** Below this nobody is asked about a ticket: most answers would be no. */
export const LEAST_ASKED = 0.35;

function onLine(line: readonly (readonly [at: number, share: number])[], at: number): number {
  const above = line.findIndex(([from]) => from > at);
  if (above === 0) return line[0][1];
  if (above < 0) return line[line.length - 1][1];
  const [[from, low], [to, high]] = [line[above - 1], line[above]];
  return low + ((high - low) * (at - from)) / (to - from);
}
