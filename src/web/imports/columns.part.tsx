import { useState } from 'react';
import type { Import, Understood } from '../../contract/api/imports.schema.ts';
import { colon } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { Drop } from '../kit/drop.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { heldFile } from './held-files.ts';
import { useSendFile } from './use-send-file.ts';

type Column = Understood['files'][number]['columns'][number];
type ColumnsProps = { readonly company: string; readonly one: Import; readonly understood: Understood };

const SURE = 0.85;
const FAIRLY_SURE = 0.6;
const PEOPLE: readonly string[] = ['requester', 'requesterEmail', 'operator', 'otherPerson'];

/** One line a column: its meaning, why, how sure; another meaning reads the same file again. */
export function Columns({ company, one, understood }: ColumnsProps) {
  const { words } = useSpeaking();
  const { understood: say, welcome } = words.importing;
  const send = useSendFile();
  const [waiting, setWaiting] = useState<Readonly<Record<string, string>> | null>(null);
  const columns = columnsOf(understood);
  const mean = (heading: string, field: string): void => {
    // What is remembered is so again without being said, and was not chosen now.
    const chosen = columns.filter(({ reason, remembered }) => reason === 'map' && !remembered);
    const map = { ...Object.fromEntries(chosen.map((each) => [each.heading, each.field])), [heading]: field };
    const file = heldFile(one.id);
    if (file === undefined) setWaiting({ ...waiting, ...map });
    else send.mutate({ company, file, map, replaces: one.id });
  };
  return (
    <Section title={say.columns}>
      <p className="quiet">{say.columnsWhat}</p>
      {waiting !== null && (
        <Drop
          slim
          title={say.chooseAgain}
          busy={send.isPending ? welcome.sending : null}
          take={(file) => send.mutate({ company, file, map: waiting, replaces: one.id })}
        >
          <p role="status">{say.fileGone}</p>
        </Drop>
      )}
      <ol className="columns">
        {columns.map((column) => (
          <ColumnLine
            key={column.heading}
            column={column}
            field={waiting?.[column.heading] ?? column.field}
            isBusy={send.isPending}
            mean={(field) => mean(column.heading, field)}
          />
        ))}
      </ol>
    </Section>
  );
}

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
  const sure = confidence >= SURE ? 'high' : confidence >= FAIRLY_SURE ? 'middle' : 'low';
  const list = samples
    .slice(0, 3)
    .map((each) => `“${each}”`)
    .join(', ');
  const isPerson = PEOPLE.includes(column.field);
  return (
    <li>
      <div className="column-heading">
        <b>{heading}</b>
        <span className="quiet small examples">
          {isPerson ? say.person : samples.length > 0 && say.examples({ list })}
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

function whyOf({ reason, remembered }: Column, { importing }: Words): string {
  if (remembered) return importing.understood.remembered;
  return importing.understood.reason[reason] ?? importing.understood.reasonOther;
}
