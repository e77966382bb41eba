import { Link } from '@tanstack/react-router';
import { count, euroRange, isKnown, timeRange } from '../../words/format.ts';
import { nameOf } from '../kit/name-of.ts';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useEvidence } from '../kit/use-evidence.ts';
import { WHERE } from '../kit/where.ts';
import { SetAside } from '../patterns/set-aside.part.tsx';
import type { Told } from './told.ts';

/** At most three drivers, each a sentence with its number, each number a way to its rows. */
export function Drivers({ told }: { readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { company } = useEvidence();
  const { why } = words;
  const { lostSeconds, costCents } = told.totals;
  const { incidents, requests, unknownKind } = told.population;
  const { costliest } = told;
  const [patterns, all] = [told.patterns, incidents + requests + unknownKind].map((n) => count(n, lang));
  return (
    <ul className="drivers">
      {isKnown(lostSeconds) && isKnown(costCents) && (
        <li>
          {sentence(why.total, {
            time: (
              <Rows which={{ way: 'leaking' }}>{timeRange(lostSeconds.low, lostSeconds.high, lang)}</Rows>
            ),
            money: <Rows which={{ way: 'leaking' }}>{euroRange(costCents.low, costCents.high, lang)}</Rows>,
          })}
          <SetAside company={company} n={told.setAside} />
        </li>
      )}
      {told.patterns > 0 && (
        <li>
          {sentence(
            why.returning,
            {
              patterns: <Link {...WHERE.patterns(company)}>{patterns}</Link>,
              tickets: (
                <Rows which={{ kind: 'reported', alone: 'no' }}>{count(told.patternTickets, lang)}</Rows>
              ),
              all: <Rows which={{ kind: 'reported' }}>{all}</Rows>,
            },
            { patterns, all },
          )}
        </li>
      )}
      {costliest !== null && isKnown(costliest.lostSeconds) && (
        <li>
          {sentence(why.costliest, {
            name: <Link {...WHERE.pattern(company, costliest.pattern)}>{nameOf(costliest.name, lang)}</Link>,
            time: (
              <Rows which={{ pattern: costliest.pattern, way: 'leaking' }}>
                {timeRange(costliest.lostSeconds.low, costliest.lostSeconds.high, lang)}
              </Rows>
            ),
          })}
        </li>
      )}
    </ul>
  );
}
