import type { RecordTold, TrackRecordPage } from '../../contract/api/track-record.schema.ts';
import { BANDS, FORECASTS_LEAST, PATTERNS_LEAST } from '../../engine/explanations/record/score-record.ts';
import { count, longDay, percentRange } from '../../words/format.ts';
import { Answer, type Tone } from '../kit/answer.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { type Counted, OpensForecasts } from './opens-forecasts.part.tsx';
import { saidInTenths } from './said-in-tenths.ts';
import { sayShare } from './say-share.ts';

const TONE = {
  keeps: 'forward',
  'too-high': 'small',
  'too-low': 'small',
  'too-bold': 'standstill',
  'too-timid': 'standstill',
  uneven: 'standstill',
  'not-yet': 'not-yet',
} as const satisfies Record<RecordTold['verdict'], Tone>;

type RecordAnswerProps = { readonly company: string; readonly told: TrackRecordPage };

/** The answer in one sentence: of what was said most often, how often it came; or when that can be known. */
export function RecordAnswer({ company, told: { record, waiting } }: RecordAnswerProps) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  const counted = { company, of: 'record' } as const;
  if (record === null) {
    const { n, firstEnds } = waiting;
    const more =
      firstEnds === null
        ? say.emptyNone
        : sentence(
            (filled) => say.emptyWhat({ day: longDay(firstEnds, lang), ...filled }),
            { n: <OpensForecasts {...counted} which={{ end: 'waiting' }} n={n} /> },
            { n: count(n, lang) },
          );
    return (
      <Answer
        question={say.title}
        verdict={{ tone: 'not-yet', word: say.verdict['not-yet'] }}
        more={
          <>
            <p className="lead">{more}</p>
            <p className="quiet">
              {say.recordWhat} <HowReckoned methods={['track-record']} />
            </p>
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
        <>
          <p className="lead">
            <InAll {...counted} record={record} /> <HowReckoned methods={['track-record']} />
          </p>
          <TooFew record={record} />
        </>
      }
    >
      <Sentence {...counted} record={record} />
    </Answer>
  );
}

type OfRecord = Counted & { readonly record: RecordTold };

/** "Of the 61 times we said 6 to 8 in 10, the problem came back 43 times": of what was said most often. */
export function Sentence({ record, ...counted }: OfRecord) {
  const { words, lang } = useSpeaking();
  const [most] = record.bands.toSorted((a, b) => b.n - a.n || b.from - a.from);
  if (most === undefined) return null;
  const { n, came } = most;
  const band = Math.round(most.from * BANDS);
  return sentence(
    (filled) => words.chance.record.sentence({ band: saidInTenths(most, words), ...filled }),
    {
      n: <OpensForecasts {...counted} which={{ band, end: 'over' }} n={n} />,
      came: <OpensForecasts {...counted} which={{ band, end: 'came' }} n={came} />,
    },
    { n: count(n, lang), came: count(came, lang) },
  );
}

/** How many forecasts, about how many problems, what was expected of them and what came, with its doubt. */
export function InAll({ record, ...counted }: OfRecord) {
  const { words, lang } = useSpeaking();
  const { n, patterns, said } = record;
  return sentence(
    (filled) =>
      words.chance.record.all({
        said: percentRange(said, said, lang),
        share: sayShare(record, words),
        ...filled,
      }),
    {
      n: <OpensForecasts {...counted} which={{ end: 'over' }} n={n} />,
      patterns: <OpensForecasts {...counted} which={{ end: 'over', newest: 'problem' }} n={patterns} />,
    },
    { n: count(n, lang), patterns: count(patterns, lang) },
  );
}

/** What it takes to judge, where that is not there yet. */
export function TooFew({ record: { verdict, n, patterns } }: { readonly record: RecordTold }) {
  const { words, lang } = useSpeaking();
  if (verdict !== 'not-yet') return null;
  const say = (of: number): string => count(of, lang);
  return (
    <p className="quiet">
      {words.forecasts.tooFew({
        forecasts: say(FORECASTS_LEAST),
        problems: say(PATTERNS_LEAST),
        n: say(n),
        patterns: say(patterns),
      })}
    </p>
  );
}
