import type { ReportedReckoning } from '../../engine/answer/reckoning.ts';
import { isKnown, timeRange } from '../format.ts';
import type { Words } from '../words.ts';
import { patternName } from './pattern-name.ts';

/** The moves as sentences, most saving first; without times they say where to start and that the saving is unknown. */
export function sayMoves({ answer, patterns }: ReportedReckoning, { moves, lang }: Words): readonly string[] {
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  return answer.moves.flatMap(({ pattern, savesSeconds }) => {
    const found = byId.get(pattern);
    if (found === undefined) return [];
    const name = patternName(found, lang);
    if (!isKnown(savesSeconds)) return [moves.first({ name })];
    return [moves.move({ name, time: timeRange(savesSeconds.low, savesSeconds.high, lang) })];
  });
}
