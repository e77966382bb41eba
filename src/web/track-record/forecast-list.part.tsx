import { Link } from '@tanstack/react-router';
import type { Forecast } from '../../contract/api/forecasts.schema.ts';
import { decimal, inTen, type Lang, longDay } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { nameOf } from '../kit/name-of.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';

const LEAST = 0.01;

type ForecastListProps = {
  readonly company: string;
  readonly forecasts: readonly Forecast[];
  readonly of: 'record' | 'replay';
};

/** What was said of which problem, and how it ended: one sentence each. */
export function ForecastList({ company, forecasts, of }: ForecastListProps) {
  const { words, lang } = useSpeaking();
  const { forecasts: say } = words;
  return (
    <ul className="forecasts">
      {forecasts.map((forecast) => {
        const { pattern, said, knownUntil, horizonDays, chance, outcome } = forecast;
        const speak = of === 'record' ? say.said : say.wouldSay;
        return (
          <li key={`${pattern?.id ?? ''} ${knownUntil} ${horizonDays} ${chance}`}>
            <h2>
              {pattern === null ? (
                say.goneProblem
              ) : (
                <Link {...WHERE.pattern(company, pattern.id)}>{nameOf(pattern.name, lang)}</Link>
              )}
            </h2>
            <p>
              {speak({
                day: longDay(said, lang),
                ten: inTen(chance),
                exact: exactly(chance, lang, say),
                days: horizonDays,
                from: longDay(knownUntil, lang),
              })}
            </p>
            <p className="outcome" data-outcome={outcome}>
              <Ended company={company} forecast={forecast} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** Nothing is certain: a chance that rounds to none or to all is said as what it is near. */
function exactly(chance: number, lang: Lang, say: Words['forecasts']): string {
  if (chance < LEAST) return say.almostNone;
  if (chance > 1 - LEAST) return say.almostAll;
  return `${decimal(100 * chance, lang)}${lang === 'en' ? '%' : ' %'}`;
}

/** How it ended, with the ticket that ended it as a way to that ticket. */
function Ended({ company, forecast }: { readonly company: string; readonly forecast: Forecast }) {
  const { words, lang } = useSpeaking();
  const { forecasts: say } = words;
  const { outcome, came, ends, ticket } = forecast;
  if (outcome === 'unknown') return say.unknown;
  if (outcome !== 'came') return say.end[outcome]({ day: longDay(ends, lang) });
  if (came === null) return say.cameUnkept;
  const cameOn = say.end.came({ day: longDay(came, lang) });
  if (ticket === null) return cameOn;
  const by = say.by({ number: ticket.number, title: ticket.title });
  return (
    <>
      {cameOn}, <Link {...WHERE.ticket(company, ticket.id)}>{by}</Link>
    </>
  );
}
