import type { Understood } from '../../contract/api/imports.schema.ts';
import { colon } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { sayCell } from './say-read.ts';
import { sureOf } from './sure-of.ts';
import type { ReadAgain } from './use-read-again.ts';

type Column = Understood['files'][number]['columns'][number];
type ColumnsProps = { readonly understood: Understood; readonly again: ReadAgain };

const IDLE_OPENLY = 4; // columns
const NEEDLESS: readonly string[] = ['known_heading', 'clock_of_date', 'empty'];
const PEOPLE: readonly string[] = ['requester', 'requesterEmail', 'operator', 'otherPerson'];

/** One line a column: its meaning, why, how sure; another meaning reads the same file again. */
export function Columns({ understood, again }: ColumnsProps) {
  const { words } = useSpeaking();
  const { understood: say } = words.importing;
  const columns = columnsOf(understood);
  const idle = columns.filter(isIdle);
  const folds = idle.length > IDLE_OPENLY;
  return (
    <Section title={say.columns}>
      <p className="quiet">{say.columnsWhat}</p>
      <ColumnLines columns={folds ? columns.filter((column) => !isIdle(column)) : columns} again={again} />
      {folds && (
        <details className="more">
          <summary>{say.columnsIdle({ n: idle.length })}</summary>
          <ColumnLines columns={idle} again={again} />
        </details>
      )}
    </Section>
  );
}

type ColumnLinesProps = { readonly columns: readonly Column[]; readonly again: ReadAgain };

function ColumnLines({ columns, again }: ColumnLinesProps) {
  return (
    <ol className="columns">
      {columns.map((column) => (
        <ColumnLine
          key={column.heading}
          column={column}
          field={again.waiting?.map[column.heading] ?? column.field}
          isBusy={again.isBusy}
          mean={(field) => again.change({ map: { [column.heading]: field } })}
        />
      ))}
    </ol>
  );
}

/** Whether a column is surely of no use: a list of those hides the ones that are to be checked. */
const isIdle = ({ field, reason, remembered }: Column): boolean =>
  field === 'other' && !remembered && NEEDLESS.includes(reason);

/** The columns of all files, one of each heading: an archive may hold a year of the same export. */
function columnsOf({ files }: Understood): readonly Column[] {
  const earlier = new Set<string>();
  return files.flatMap((file) => {
    const columns = file.columns.filter(({ heading }) => !earlier.has(heading));
    for (const { heading } of columns) earlier.add(heading);
    return columns;
  });
}

type ColumnLineProps = {
  readonly column: Column;
  readonly field: string;
  readonly isBusy: boolean;
  readonly mean: (field: string) => void;
};

function ColumnLine({ column, field, isBusy, mean }: ColumnLineProps) {
  const { words } = useSpeaking();
  const { understood: say } = words.importing;
  const { heading, confidence, samples } = column;
  const known = Object.entries(words.reading.field);
  const sure = sureOf(confidence);
  const isPerson = PEOPLE.includes(column.field);
  return (
    <li>
      <div className="column-heading">
        <b>{heading}</b>
        <span className="quiet small examples">
          {isPerson ? say.person : samples.length > 0 && say.examples({ list: examplesOf(column, words) })}
        </span>
      </div>
      <div className="column-meaning">
        <select
          value={field}
          disabled={isBusy}
          aria-label={say.meaningOf({ heading })}
          onChange={(event) => mean(event.target.value)}
        >
          {known.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <span className="quiet small" data-sure={sure}>
          <i className="sure" data-sure={sure} aria-hidden="true" />
          {say.sure[sure]}
          {colon(words.lang)} {whyOf(column, words)}
        </span>
      </div>
    </li>
  );
}

/** Five values, and what each is read as where that is something else: “03/04/2026 09:10” → 3 april 2026, 09:10. */
function examplesOf({ field, samples, reads }: Column, words: Words): string {
  return samples
    .map((sample, at) => {
      const read = reads[at] ?? null;
      const written = words.importing.understood.sample({ value: sample });
      return read === null ? written : `${written} → ${sayCell(field, read, words)}`;
    })
    .join(', ');
}

function whyOf({ field, reason, remembered }: Column, { importing }: Words): string {
  const { understood: say } = importing;
  if (remembered) return say.remembered;
  const isUnused = field === 'other' && reason === 'known_heading';
  return say.reason[isUnused ? 'known_unused' : reason] ?? say.reasonOther;
}
