import { Link } from '@tanstack/react-router';
import type { Pattern } from '../../contract/api/patterns.schema.ts';
import { count, euroRange, inTen, isKnown, longMonth, timeRange } from '../../words/format.ts';
import { rhythmSentence } from '../../words/say-rhythm.ts';
import { sayDay } from '../../words/say-time.ts';
import { SaidChance, TenFigures } from '../kit/chance.part.tsx';
import { Days } from '../kit/days.part.tsx';
import { Estimate, Interval } from '../kit/estimate.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import { CameBack } from './came-back.part.tsx';
import type { Listed } from './listed.ts';

type PatternLineProps = {
  readonly company: string;
  readonly pattern: Pattern;
  readonly period: Listed['period'];
  /** The end of the scale on which the lost time of the whole list is drawn, in seconds. */
  readonly most: number;
};

/** One problem as a sentence, with the days on which it came and what it leaked. */
export function PatternLine({ company, pattern, period, most }: PatternLineProps) {
  const { words, lang } = useSpeaking();
  const { recurrence } = pattern;
  return (
    <li className="pattern-line">
      <div className="pattern-say">
        <h3>
          <Link {...WHERE.pattern(company, pattern.id)}>{nameOf(pattern.name, lang)}</Link>
        </h3>
        <p>{rhythmSentence(pattern, words)}</p>
        <Lost pattern={pattern} most={most} />
        <Facts pattern={pattern} />
        <CameBack pattern={pattern} className="small quiet" />
      </div>
      <div className="pattern-show">
        {period !== null && pattern.days.length > 0 && <Days days={pattern.days} period={period} />}
        {recurrence.kind === 'known' && (
          <p className="chance small">
            <TenFigures ten={inTen(recurrence.probability)} />
            <span>
              <SaidChance of={recurrence} pattern={pattern.id} />
            </span>
          </p>
        )}
      </div>
    </li>
  );
}

function Facts({ pattern }: { readonly pattern: Pattern }) {
  const { words, lang } = useSpeaking();
  const { patterns, pages } = words;
  const { tickets, firstSeen, people, owner, due, dismissed, stale } = pattern;
  const n = count(tickets, lang);
  const seen =
    firstSeen === null
      ? patterns.ticketsNoTime({ n })
      : patterns.tickets({ n, since: longMonth(firstSeen, lang) });
  const day = due === null ? null : sayDay(due, new Date(), lang);
  return (
    <ul className="facts">
      <li>
        <Rows which={{ pattern: pattern.id }}>{seen}</Rows>
      </li>
      {people !== 'unknown' && (
        <li>
          <Rows which={{ pattern: pattern.id }}>{patterns.people[people]}</Rows>
        </li>
      )}
      <li className={owner === null ? '' : 'owned'}>
        {owner === null ? pages.patterns.nobody : day === null ? owner : pages.patterns.due({ owner, day })}
      </li>
      {dismissed !== null && <li className="stale">{pages.patterns.dismissed}</li>}
      {stale && <li className="stale">{pages.reckoned.stale}</li>}
    </ul>
  );
}

function Lost({ pattern, most }: { readonly pattern: Pattern; readonly most: number }) {
  const { words, lang } = useSpeaking();
  const { lostSeconds, costCents } = pattern.leak;
  if (!isKnown(lostSeconds) || !isKnown(costCents))
    return <p className="quiet">{words.patterns.lostUnknown}</p>;
  const say = (low: number, high: number): string => timeRange(low, high, lang);
  const sayMoney = (low: number, high: number): string => euroRange(low, high, lang);
  return (
    <>
      <p>
        {sentence(words.patterns.lost, {
          time: <Estimate of={lostSeconds} say={say} opens={{ pattern: pattern.id, way: 'leaking' }} />,
          money: <Estimate of={costCents} say={sayMoney} opens={{ pattern: pattern.id, way: 'leaking' }} />,
        })}
      </p>
      <Interval {...lostSeconds} most={most} />
    </>
  );
}
