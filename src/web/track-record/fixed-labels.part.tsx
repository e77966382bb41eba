import type { RecordTold } from '../../contract/api/track-record.schema.ts';
import { decimal, percentRange } from '../../words/format.ts';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { Table } from '../kit/table.part.tsx';
import { CameOf, type Counted } from './opens-forecasts.part.tsx';

const DIGITS = 3; // a hundredth of a Brier score is already something

/** What a fixed threshold would have said of the same cases, and whose error is smaller. */
export function FixedLabels({ record, ...counted }: Counted & { readonly record: RecordTold }) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  const { labels, labelBrier, brier } = record;
  const error = (score: number): string => decimal(score, lang, DIGITS);
  return (
    <Section title={say.labelsTitle}>
      <p>
        {say.labelsWhat} <HowReckoned methods={['track-record']} />
      </p>
      <Table
        caption={say.labelsTitle}
        head={[say.head.label, say.head.came, say.head.share]}
        rows={labels.map(({ label, n, came }) => ({
          key: label,
          cells: [
            say.label[label],
            <CameOf key={label} {...counted} which={{ label }} came={came} n={n} />,
            percentRange(came / n, came / n, lang),
          ],
        }))}
      />
      <p>
        {say.scores({
          ours: error(brier.score),
          label: error(labelBrier),
          usual: error(brier.uncertainty),
        })}
      </p>
    </Section>
  );
}
