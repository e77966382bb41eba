import type { RecordTold } from '../../contract/api/track-record.schema.ts';
import { GROUPS_LEAST } from '../../engine/explanations/record/draw-bands.ts';
import { percentRange } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

/** "70 % (58 tot 81 %)"; where too few problems are in it for a range, that and why. */
export function sayShare(
  { came, n, patterns, share }: Pick<RecordTold, 'came' | 'n' | 'patterns' | 'share'>,
  { chance, forecasts, lang }: Words,
): string {
  const percent = (of: number): string => percentRange(of, of, lang);
  return share === null
    ? forecasts.noRange({ mid: percent(came / n), n: patterns, need: GROUPS_LEAST })
    : chance.record.doubt({
        mid: percent(share.mid),
        range: percentRange(share.low, share.high, lang),
      });
}

/** "71 % (58 tot 81 %)", "58 tot 81 %" while they are too few for one number, or that it is not known. */
export function sayWorth(worth: RecordTold['bands'][number]['worth'], { chance, lang }: Words): string {
  if (worth === null) return chance.worth.unknown;
  const range = percentRange(worth.low, worth.high, lang);
  if (worth.kind === 'venn-abers') return range;
  return chance.record.doubt({ mid: percentRange(worth.mid, worth.mid, lang), range });
}
