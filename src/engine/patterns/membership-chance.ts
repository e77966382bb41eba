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
/** Not joined, but leaning to the problem that a pattern stands on. */
const BY_LEANING = 0.35;

/**
 * The chance that a ticket belongs in the pattern in which it stands.
 *
 * @param tie  mean evidence that binds it to the others, in log-odds; 0 where only words did
 * @returns    a share in [.92, .99], rising with the tie; .81 where only words bind
 * @source     docs/methods/patterns.md: fitted once on three invented companies
 */
export function membershipChance(tie: number): number {
  if (tie === 0) return BY_WORDS;
  const above = SHARE_RIGHT.findIndex(([at]) => at > tie);
  if (above === 0) return SHARE_RIGHT[0][1];
  if (above < 0) return SHARE_RIGHT[SHARE_RIGHT.length - 1][1];
  const [[from, low], [to, high]] = [SHARE_RIGHT[above - 1], SHARE_RIGHT[above]];
  return low + ((high - low) * (tie - from)) / (to - from);
}

/** The chance that a ticket that stands alone belongs in the pattern of the problem to which it leans. */
export const LEANING_CHANCE: number = BY_LEANING;
