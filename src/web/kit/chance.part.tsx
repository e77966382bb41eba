import { Link } from '@tanstack/react-router';
import type { Pattern, WorthElse } from '../../contract/api/patterns.schema.ts';
import { count, inTen, longDay, percentRange } from '../../words/format.ts';
import { sayChance, sayChanceDoubt, sayInHundred } from '../../words/say-chance.ts';
import { isMoved, sayReturns } from '../../words/say-returns.ts';
import { HowReckoned } from './how-reckoned.part.tsx';
import { Rows } from './rows.part.tsx';
import { sentence } from './sentence.tsx';
import { useSpeaking } from './speaking.tsx';
import { WHERE, type WhichForecasts } from './where.ts';

type Recurrence = Pattern['recurrence'];

/** Ten small figures: how many are full is the chance. */
export function TenFigures({ ten }: { readonly ten: number }) {
  const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  return (
    <span className="ten" aria-hidden="true">
      {places.map((place) => (
        <i key={place} data-full={place <= ten} />
      ))}
    </span>
  );
}

type ChanceProps = {
  readonly of: Recurrence;
  readonly pattern: Pick<Pattern, 'id' | 'tickets' | 'stale'>;
  readonly company: string;
  /** The last day of what is known; null where nothing has a date. */
  readonly lastDay: string | null;
  /** What such chances were worth here, where that is clearly something else. */
  readonly worthElse: WorthElse | null;
};

type SaidProps = { readonly of: Extract<Recurrence, { kind: 'known' }>; readonly pattern: string };

/** The chance in a sentence, its number a way to the tickets it is made of. */
export function SaidChance({ of: { probability, horizonDays }, pattern }: SaidProps) {
  const { words } = useSpeaking();
  const ten = inTen(probability);
  return sentence(
    (filled) => sayChance({ probability, horizonDays }, words, filled),
    { ten: <Rows which={{ pattern }}>{ten}</Rows> },
    { ten: String(ten) },
  );
}

/** What such chances were worth here, its numbers a way to the forecasts that say so. */
function WorthElseOf({ company, worth }: { readonly company: string; readonly worth: WorthElse }) {
  const { words, lang } = useSpeaking();
  const { of, band, low, high, n } = worth;
  const told = { range: percentRange(low, high, lang), n: count(n, lang) };
  const opens = (which: WhichForecasts, said: string) => (
    <Link
      className="rows"
      {...WHERE.forecasts(company, { ...which, end: 'over', ...(of === 'replay' && { of }) })}
    >
      {said}
    </Link>
  );
  return sentence(words.chance.worth[of], { range: opens({ band }, told.range), n: opens({}, told.n) }, told);
}

/** Ten figures for the chance, with its doubt, on how many times it rests, and the sign that speaks for it. */
export function Chance({
  of,
  pattern: { id: pattern, tickets, stale },
  company,
  lastDay,
  worthElse,
}: ChanceProps) {
  const { words, lang } = useSpeaking();
  const { chance } = words;
  if (of.kind !== 'known')
    return (
      <p className="chance quiet">
        {chance.unknown}. <HowReckoned methods={['recurrence']} />
      </p>
    );
  const { low, high, n, sign, evidence } = of;
  const times = count(n, lang);
  const doubt = sentence(
    (filled) => sayChanceDoubt({ low, high }, words, { n: times, ...filled }),
    { n: <Rows which={{ pattern, came: 'each' }}>{times}</Rows> },
    { n: times },
  );
  return (
    <>
      <p className="chance quiet">
        <TenFigures ten={inTen(of.probability)} />
        <span>
          {doubt}
          {sign !== null && ` · ${chance.sign[sign] ?? sign}`}
        </span>
      </p>
      <p className="quiet">
        {sentence(
          (filled) => sayReturns(evidence, words, filled),
          {
            returns: <Rows which={{ pattern, came: 'back' }}>{count(evidence.returns, lang)}</Rows>,
            alive: <Rows which={{ pattern }}>{sayInHundred(evidence.alive ?? 1, words)}</Rows>,
          },
          { returns: count(evidence.returns, lang) },
        )}{' '}
        {isMoved(of) &&
          sentence(
            chance.moved,
            { ten: <Rows which={{ pattern }}>{inTen(of.plain)}</Rows> },
            { ten: String(inTen(of.plain)) },
          )}{' '}
        {!stale && // its tickets are those of now, its times those of the last reckoning
          sentence(
            chance.timesAre,
            { tickets: <Rows which={{ pattern }}>{count(tickets, lang)}</Rows> },
            { tickets: count(tickets, lang) },
          )}{' '}
        {lastDay !== null && chance.from({ day: longDay(lastDay, lang) })}{' '}
        {worthElse !== null && <WorthElseOf company={company} worth={worthElse} />}{' '}
        <Link {...WHERE.trackRecord(company)}>{chance.record.link}</Link>{' '}
        <Link {...WHERE.forecasts(company, { pattern })}>{words.forecasts.ofThis}</Link>{' '}
        <HowReckoned methods={['recurrence']} />
      </p>
    </>
  );
}
