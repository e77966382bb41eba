import type { ReportedReckoning } from '../../engine/answer/reckoning.ts';
import { isKnown, longDay, percentRange, pointsRange } from '../format.ts';
import type { Words } from '../words.ts';

type Told = {
  readonly answer: Pick<ReportedReckoning['answer'], 'share' | 'change' | 'unit' | 'judgedFrom'>;
};

/** The answer's numbers as sentences: what came back, how the time was divided, and how that moved. */
export type SaidAnswer = { readonly headline: string; readonly more: readonly string[] };

export function sayAnswer({ answer }: Told, words: Words): SaidAnswer {
  const { share, change, unit, judgedFrom } = answer;
  const { answer: say, lang } = words;
  if (!isKnown(share.cameBack)) return { headline: say.shareUnknown, more: [] };
  const percent = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    percentRange(low, high, lang);
  const cameBack = percent(share.cameBack);
  const headline = unit === 'lost' ? say.share({ share: cameBack }) : say.shareTouched({ share: cameBack });
  const more: string[] = [];
  if (isKnown(share.new)) {
    const fresh = percent(share.new);
    more.push(
      isKnown(share.improvement)
        ? say.shares({ cameBack, fresh, improvement: percent(share.improvement) })
        : say.sharesOfProblems({ cameBack, fresh, why: sayNoImprovement(share.improvement.missing, words) }),
    );
  }
  if (isKnown(change)) more.push(say.change({ points: pointsRange(change.low, change.high, lang) }));
  if (judgedFrom !== null) more.push(say.judged({ from: longDay(judgedFrom, lang) }));
  return { headline, more };
}

/** Why improvement has no number: its records are not there, or IT's time on tickets is not. */
export function sayNoImprovement(missing: readonly string[], { answer }: Words): string {
  return missing.includes('technician-time') ? answer.improvementUnweighed : answer.improvementMissing;
}
