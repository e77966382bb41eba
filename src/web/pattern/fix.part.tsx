import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Proof } from '../../contract/api/fixes.schema.ts';
import { count, decimal, type Lang, longDay, percentRange } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { Verdict } from '../kit/answer.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useEvidence } from '../kit/use-evidence.ts';
import { WHERE } from '../kit/where.ts';
import type { Detail } from './detail.ts';

const TONE = {
  quiet: 'not-yet',
  less: 'not-yet',
  held: 'forward',
  'came-back': 'small',
  unprovable: 'not-yet',
  stopped: 'standstill',
  'stopped-before': 'standstill',
  'stopped-reporting': 'small',
} as const satisfies Record<Proof['verdict'], string>;
const WHOLE_FROM = 10; // an expected number below is said with a decimal
const COMPARED_FROM = 9; // with fewer other problems nothing can be compared

/** What was done about a problem, whether it helped, and what that rests on. Nothing where nobody did anything. */
export function FixPart({ detail }: { readonly detail: Detail }) {
  const { words, lang } = useSpeaking();
  const { fixes } = words;
  const { pattern, proof, period } = detail;
  if (pattern.fix === null) return null;
  const when = longDay(pattern.fix.on, lang);
  return (
    <Section title={fixes.title} className="fix">
      <p className="quiet">
        {pattern.fix.note === '' ? fixes.doneNoNote({ when }) : fixes.done({ when, note: pattern.fix.note })}
      </p>
      {proof !== null && <Proved proof={proof} pattern={pattern.id} lastDay={period?.to ?? null} />}
      <p>
        <HowReckoned methods={['fix']} />
      </p>
    </Section>
  );
}

type ProvedProps = {
  readonly proof: Proof;
  readonly pattern: string;
  /** The last day of what is known. */
  readonly lastDay: string | null;
};

function Proved({ proof, pattern, lastDay }: ProvedProps) {
  const { words, lang } = useSpeaking();
  const { fixes } = words;
  const { verdict, after, before, ratio, others, measured } = proof;
  const weeks = Math.floor(after.weeks);
  if (weeks < 1 && verdict !== 'unprovable' && verdict !== 'stopped-before') return <p>{fixes.noWeek}</p>;
  return (
    <>
      <Verdict tone={TONE[verdict]} word={fixes.word[verdict]} />
      <p>{verdictSentence(proof, pattern, words)}</p>
      <ProofBar proof={proof} />
      <ul className="quiet small rests-on">
        <li>
          {sentence(
            (placed) => fixes.before({ weeks: count(Math.round(before.weeks), lang), ...placed }),
            { n: timesBefore(proof, pattern, lang) },
            { n: count(before.episodes, lang) },
          )}
        </li>
        {ratio !== null && verdict !== 'unprovable' && (
          <li>
            {fixes.ratio({
              middle: percentRange(ratio.middle, ratio.middle, lang),
              range: percentRange(ratio.low, ratio.high, lang),
            })}
          </li>
        )}
        {verdict === 'held' && (
          <li>
            {sentence(fixes.compared, besides(proof, pattern, lang), {
              watched: count(others.watched, lang),
              fell: count(others.fell, lang),
            })}
          </li>
        )}
        {measured?.alerts.map((alert) => (
          <li key={alert.id}>{measuredSentence(alert, measured, words)}</li>
        ))}
        {lastDay !== null && <li>{fixes.counted({ day: longDay(lastDay, lang) })}</li>}
      </ul>
    </>
  );
}

/**
 * How far the weeks went towards the proof: filling while it is quiet, full where it held, broken off where it came back before
 * silence could have proved anything.
 */
function ProofBar({ proof: { verdict, after, silentWeeks, decidedInWeek } }: Pick<ProvedProps, 'proof'>) {
  const { fixes } = useSpeaking().words;
  if (silentWeeks === null) return null;
  const weeks = decidedInWeek ?? Math.floor(after.weeks);
  const bars: Partial<Record<Proof['verdict'], { readonly of: number; readonly said: string }>> = {
    quiet: { of: silentWeeks, said: fixes.progress({ weeks, of: silentWeeks }) },
    held: { of: weeks, said: fixes.progressHeld({ weeks }) },
    ...(weeks < silentWeeks && {
      'came-back': { of: silentWeeks, said: fixes.progressBroken({ weeks, of: silentWeeks }) },
    }),
  };
  const bar = bars[verdict];
  if (bar === undefined) return null;
  return (
    <p className={`proof-bar ${verdict}`}>
      <progress max={bar.of} value={weeks} aria-label={bar.said} />
      <span className="quiet small">{bar.said}</span>
    </p>
  );
}

type Measured = NonNullable<Proof['measured']>;

/** What devices measured of it on either side of what was done, each count a way to the alerts with which it began. */
function measuredSentence(
  { id, name, before, after }: Measured['alerts'][number],
  sides: Measured,
  { fixes, lang }: Words,
): ReactNode {
  const opens = (n: number, { from, to }: Measured['before']): ReactNode =>
    n === 0 ? (
      count(n, lang)
    ) : (
      <Rows which={{ alert: id, came: 'each', opened: `${from}..${to}` }}>{count(n, lang)}</Rows>
    );
  const filled = {
    name: nameOf({ given: null, ...name }, lang),
    beforeWeeks: count(Math.round(sides.before.weeks), lang),
    afterWeeks: count(Math.round(sides.after.weeks), lang),
  };
  return sentence(
    (placed) => fixes.measured({ ...filled, ...placed }),
    { before: opens(before, sides.before), after: opens(after, sides.after) },
    { before: count(before, lang), after: count(after, lang) },
  );
}

/** How often it came before, a way to the tickets with which it did; none is plain. */
function timesBefore({ before }: Proof, pattern: string, lang: Lang): ReactNode {
  const times = count(before.episodes, lang);
  return before.episodes === 0 ? times : <Rows which={{ pattern, came: 'before-fix' }}>{times}</Rows>;
}

/** How many other problems it is held against, and how many fell as far: each a way to them; none is plain. */
function besides({ others }: Proof, pattern: string, lang: Lang): Readonly<Record<string, ReactNode>> {
  return {
    watched: <Beside pattern={pattern}>{count(others.watched, lang)}</Beside>,
    fell:
      others.fell === 0 ? (
        count(others.fell, lang)
      ) : (
        <Beside pattern={pattern} fell="yes">
          {count(others.fell, lang)}
        </Beside>
      ),
  };
}

type BesideProps = { readonly pattern: string; readonly fell?: 'yes'; readonly children: string };

function Beside({ pattern, fell, children }: BesideProps) {
  const { company } = useEvidence();
  const search = { show: 'all', beside: pattern, ...(fell !== undefined && { fell }) };
  return <Link {...WHERE.patterns(company, search)}>{children}</Link>;
}

/** The verdict in a sentence, the times it came a way to its tickets, and the others a way to them. */
function verdictSentence(proof: Proof, pattern: string, { fixes, lang }: Words): ReactNode {
  const { verdict, after, before, silentWeeks, provedOn, decidedOn, others } = proof;
  const weeks = count(Math.floor(after.weeks), lang);
  const day = decidedOn ?? provedOn;
  const filled = {
    weeks,
    expected: decimal(after.expected, lang, after.expected < WHOLE_FROM ? 1 : 0),
    day: day === null ? '' : longDay(day, lang),
    of: count(silentWeeks ?? 0, lang),
  };
  const came = count(after.episodes, lang);
  const times = after.episodes === 0 ? came : <Rows which={{ pattern, came: 'since-fix' }}>{came}</Rows>;
  if (verdict === 'stopped-before') return fixes['stopped-before'];
  const say =
    verdict === 'stopped'
      ? others.watched < COMPARED_FROM
        ? fixes.stoppedAlone
        : fixes.stoppedToo
      : fixes[verdict];
  if (verdict === 'unprovable')
    return sentence(
      (placed) => fixes.unprovable({ weeks: count(Math.round(before.weeks), lang), ...placed }),
      { before: timesBefore(proof, pattern, lang) },
      { before: count(before.episodes, lang) },
    );
  return sentence(
    (placed) => say({ ...filled, ...placed }),
    { n: times, ...besides(proof, pattern, lang) },
    { n: came, watched: count(others.watched, lang), fell: count(others.fell, lang) },
  );
}
