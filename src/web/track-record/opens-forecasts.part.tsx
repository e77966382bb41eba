import { Link } from '@tanstack/react-router';
import { count } from '../../words/format.ts';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE, type WhichForecasts } from '../kit/where.ts';

/** Whose forecasts are counted, and whether they were shown or replayed. */
export type Counted = { readonly company: string; readonly of: 'record' | 'replay' };

type OpensForecastsProps = Counted & { readonly which: Omit<WhichForecasts, 'of'>; readonly n: number };

/** A number of forecasts that opens them; none is plain. */
export function OpensForecasts({ company, of, which, n }: OpensForecastsProps) {
  const { lang } = useSpeaking();
  const said = count(n, lang);
  if (n === 0) return said;
  return (
    <Link className="rows" {...WHERE.forecasts(company, { ...which, ...(of === 'replay' && { of }) })}>
      {said}
    </Link>
  );
}

/** "43 van 61", both of which open their rows. */
export function CameOf({
  which,
  came,
  n,
  ...counted
}: Counted & {
  readonly which: Omit<WhichForecasts, 'of' | 'end'>;
  readonly came: number;
  readonly n: number;
}) {
  const { words } = useSpeaking();
  return sentence(words.chance.record.of, {
    came: <OpensForecasts {...counted} which={{ ...which, end: 'came' }} n={came} />,
    n: <OpensForecasts {...counted} which={{ ...which, end: 'over' }} n={n} />,
  });
}
