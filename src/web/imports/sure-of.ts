const SURE = 0.85;
const FAIRLY_SURE = 0.6;

/** How sure a guess is, as three words and three dots say it. */
export function sureOf(confidence: number): 'high' | 'middle' | 'low' {
  if (confidence >= SURE) return 'high';
  return confidence >= FAIRLY_SURE ? 'middle' : 'low';
}
