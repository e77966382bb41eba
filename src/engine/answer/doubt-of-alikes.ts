import type { Known } from '../base/estimate.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';

/**
 * The range of a share of which every judged record is alike: none or all of them, whatever its minutes.
 *
 * It answers "and the next ticket?": the draws move what a ticket costs and never which tickets came, so that of twenty tickets
 * which all came back the share would be told as certain. As a count it has the range that any count has.
 *
 * @param share    of draws, in [0, 1]
 * @param records  how many records it is a share of, at least 1 where it is 0 or 1 in all draws
 * @returns        the same where the draws differ or it is neither 0 nor 1; else with the range of none or all of so many
 * @source         Wilson (1927), Journal of the American Statistical Association 22, 209-212
 * @cost           constant
 */
export function doubtOfAlikes(share: Known, records: number): Known {
  if (!isOfAlikes(share)) return share;
  const { low, high } = wilsonInterval(share.mid * records, records, share.level);
  return { ...share, low, high };
}

/**
 * The range of how far such a share moved between two stretches, in each of which every record is alike.
 *
 * @param change   of the share, in [-1, 1]
 * @param earlier  the share in either stretch, with its range of alikes
 * @param later    as earlier
 * @returns        the same where its draws differ, or either is no share of alikes
 * @source         Newcombe (1998), Statistics in Medicine 17, 873-890, method 10
 * @cost           constant
 */
export function changeOfAlikes(change: Known, earlier: Known, later: Known): Known {
  const isAlike = [earlier, later].every(({ mid }) => mid === 0 || mid === 1);
  if (change.low !== change.high || !isAlike) return change;
  const low = change.mid - Math.hypot(later.mid - later.low, earlier.high - earlier.mid);
  const high = change.mid + Math.hypot(later.high - later.mid, earlier.mid - earlier.low);
  return { ...change, low: Math.max(-1, low), high: Math.min(1, high) };
}

const isOfAlikes = ({ low, mid, high }: Known): boolean => low === high && (mid === 0 || mid === 1);
