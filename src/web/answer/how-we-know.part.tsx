import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { sayNoImprovement } from '../../words/documents/say-answer.ts';
import { count, isKnown, longDay, percentRange, timeRange } from '../../words/format.ts';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE, type Which } from '../kit/where.ts';
import type { Told } from './told.ts';

// The kinds as the tickets page knows them.
const KIND = {
  incidents: 'incident',
  requests: 'request',
  machine: 'machine',
  scheduled: 'scheduled',
  merged: 'merged',
  improvements: 'improvement',
  unknownKind: 'unknown',
} as const satisfies Record<keyof Told['population'], string>;

const KINDS = Object.keys(KIND) as readonly (keyof typeof KIND)[]; // Safe cast: the keys of the object above.

/** What the answer rests on: which tickets, from when, in which languages, and what IT itself spent. */
export function HowWeKnow({ company, told }: { readonly company: string; readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { answer, evidence, pages, why } = words;
  const { period, totals, population } = told;
  const { technicianSeconds: technician } = totals;
  const all = KINDS.reduce((sum, kind) => sum + population[kind], 0);
  return (
    <Section title={answer.how} id="how">
      <Shares share={told.share} />
      <p>
        {period === null
          ? evidence.noPeriod
          : evidence.period({
              from: longDay(period.from, lang),
              to: longDay(period.to, lang),
              days: count(period.days, lang),
            })}{' '}
        {told.languages.length > 0 && sentence(evidence.languages, { list: <Spoken told={told} /> })}
      </p>
      <h3>{pages.answer.kinds}</h3>
      <dl className="counts">
        {KINDS.filter((kind) => population[kind] > 0).map((kind) => (
          <div key={kind}>
            <dt>{pages.answer.kind[kind]}</dt>
            <dd>
              <Rows which={{ kind: KIND[kind] }}>{count(population[kind], lang)}</Rows>
            </dd>
          </div>
        ))}
      </dl>
      {isKnown(technician) && (
        <p>
          {sentence(
            why.technician,
            {
              time: (
                <Rows which={{ way: 'technician' }}>{timeRange(technician.low, technician.high, lang)}</Rows>
              ),
              known: <Rows which={{ way: 'technician' }}>{count(technician.basis.measured, lang)}</Rows>,
              all: <Rows which={{}}>{count(all, lang)}</Rows>,
            },
            { all: count(all, lang) },
          )}
        </p>
      )}
      <p>
        <Link {...WHERE.trackRecord(company)}>{words.chance.record.title}</Link>
      </p>
      <p className="quiet">{evidence.legal}</p>
    </Section>
  );
}

/** In which languages people wrote, most first, each count a way to its tickets. */
function Spoken({ told }: { readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { language } = words.evidence;
  return told.languages.map(({ lang: spoken, n }, index) => (
    <Fragment key={spoken}>
      {index > 0 && ', '}
      {language[spoken] ?? spoken} <Rows which={{ lang: spoken }}>{count(n, lang)}</Rows>
    </Fragment>
  ));
}

/** How the time was divided, each share a way to its rows. */
function Shares({ share }: Pick<Told, 'share'>) {
  const { words, lang } = useSpeaking();
  const { answer } = words;
  const { cameBack, new: fresh, improvement } = share;
  if (!isKnown(cameBack) || !isKnown(fresh)) return null;
  const opens = (which: Which, { low, high }: { readonly low: number; readonly high: number }) => (
    <Rows which={which}>{percentRange(low, high, lang)}</Rows>
  );
  const both = {
    cameBack: opens({ fate: 'cameBack', way: 'leaking' }, cameBack),
    fresh: opens({ fate: 'new', way: 'leaking' }, fresh),
  };
  return (
    <p>
      {isKnown(improvement)
        ? sentence(answer.shares, { ...both, improvement: opens({ kind: 'improvement' }, improvement) })
        : sentence(answer.sharesOfProblems, { ...both, why: sayNoImprovement(improvement.missing, words) })}
    </p>
  );
}
