import type { RecordTold, TrackRecordPage } from '../../contract/api/track-record.schema.ts';
import { count, longDay, percentRange } from '../../words/format.ts';
import { Answer, type Tone } from '../kit/answer.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { saidInTenths } from './said-in-tenths.ts';

const TONE = {
  keeps: 'forward',
  'too-high': 'small',
  'too-low': 'small',
  'too-bold': 'standstill',
  'too-timid': 'standstill',
  'not-yet': 'not-yet',
} as const satisfies Record<RecordTold['verdict'], Tone>;

/** The answer in one sentence: of what was said most often, how often it came; or when that can be known. */
export function RecordAnswer({ told: { record, waiting } }: { readonly told: TrackRecordPage }) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  if (record === null) {
    const { n, firstEnds } = waiting;
    const more =
      firstEnds === null
        ? say.emptyNone
        : say.emptyWhat({ n: count(n, lang), day: longDay(firstEnds, lang) });
    return (
      <Answer
        question={say.title}
        verdict={{ tone: 'not-yet', word: say.verdict['not-yet'] }}
        more={
          <>
            <p className="lead">{more}</p>
            <p className="quiet">{say.recordWhat}</p>
          </>
        }
      >
        {say.empty}
      </Answer>
    );
  }
  const { verdict } = record;
  return (
    <Answer
      question={say.title}
      verdict={{ tone: TONE[verdict], word: say.verdict[verdict] }}
      more={
        <p className="lead">
          <InAll record={record} />
        </p>
      }
    >
      <Sentence record={record} />
    </Answer>
  );
}

/** "Of the 61 times we said 6 to 8 in 10, the problem came back 43 times": of what was said most often. */
export function Sentence({ record }: { readonly record: RecordTold }) {
  const { words, lang } = useSpeaking();
  const [most] = record.bands.toSorted((a, b) => b.n - a.n || b.from - a.from);
  if (most === undefined) return null;
  return words.chance.record.sentence({
    n: count(most.n, lang),
    band: saidInTenths(most, words),
    came: count(most.came, lang),
  });
}

/** How many forecasts, about how many problems, what was expected of them and what came, with its doubt. */
export function InAll({ record }: { readonly record: RecordTold }) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  const { n, patterns, said, came, share } = record;
  const percent = (of: number): string => percentRange(of, of, lang);
  const back =
    share === null
      ? percent(came / n)
      : say.doubt({ mid: percent(share.mid), range: percentRange(share.low, share.high, lang) });
  return say.all({
    n: count(n, lang),
    patterns: count(patterns, lang),
    said: percent(said),
    share: back,
  });
}
