import type { RecordTold } from '../../contract/api/track-record.schema.ts';
import { GROUPS_LEAST } from '../../engine/explanations/record/draw-bands.ts';
import { ISOTONIC_LEAST } from '../../engine/explanations/record/worth-of-chances.ts';
import { count } from '../../words/format.ts';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { type Counted, OpensForecasts } from './opens-forecasts.part.tsx';

/** On what it rests what chances were worth, and what it takes to say it, or to say it as one number. */
export function WorthBy({ record, ...counted }: Counted & { readonly record: RecordTold }) {
  const { words, lang } = useSpeaking();
  const { worth: say } = words.chance;
  const { n, patterns, bands } = record;
  const need = { bands: GROUPS_LEAST, share: ISOTONIC_LEAST };
  return (
    <p className="quiet small">
      {sentence(
        say.by,
        {
          n: <OpensForecasts {...counted} which={{ end: 'over' }} n={n} />,
          patterns: <OpensForecasts {...counted} which={{ end: 'over', newest: 'problem' }} n={patterns} />,
        },
        { n: count(n, lang), patterns: count(patterns, lang) },
      )}{' '}
      {n < ISOTONIC_LEAST && `${say.rangeOnly({ need: need.share })} `}
      {bands.some((band) => band.patterns < GROUPS_LEAST) && `${say.tooFew({ need: need.bands })} `}
      <HowReckoned methods={['track-record']} />
    </p>
  );
}
