import type { z } from 'zod';
import { type Import, leftOutSchema } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

/** Where the rows stand that could not be used, for who is sent there. */
export const LEFT_OUT = 'left-out';

const SHOWN = 8;
const PACKED = /\.gz$/iu;

type LeftOutProps = { readonly company: string; readonly one: Import; readonly n: number };

/** Rows with which nothing is wrong: they came twice, are no tickets, or the helpdesk set them aside itself. */
const RIGHTLY_ASIDE: readonly string[] = [
  'row.seen_twice',
  'row.discarded',
  'row.older_version',
  'row.no_ticket',
  'row.units',
  'row.other_table',
];

/** Whether there is anything to mend among the rows that stayed aside; as long as they are not read, there may be. */
export function useIsMendable(company: string, one: Import, n: number): boolean {
  const left = useAsk(leftOutSchema, leftOutOf(company, one), { when: n > 0 });
  return n > 0 && (left.data?.rows.some(({ code }) => !RIGHTLY_ASIDE.includes(code)) ?? true);
}

const leftOutOf = (company: string, one: Import): string => `${API.import(company, one.id)}/left-out`;

/** The rows that could not be used, with their lines, and all of them as a file. */
export function LeftOut({ company, one, n }: LeftOutProps) {
  const { words, lang } = useSpeaking();
  const { understood: say } = words.importing;
  const path = leftOutOf(company, one);
  const left = useAsk(leftOutSchema, path, { when: n > 0 });
  if (n === 0) return <p className="quiet every-row">{say.leftNone}</p>;
  const rows = left.data?.rows.slice(0, SHOWN);
  const more = n - (rows?.length ?? n);
  return (
    <Section title={say.left({ n })} id={LEFT_OUT}>
      <ul className="gaps">
        {rows?.map(({ line, column, heading, code, message }) => (
          <li key={`${line}-${column}-${code}`}>
            {column === null
              ? message
              : heading === null
                ? say.leftColumn({ why: message, column })
                : say.leftWhere({ why: message, column, heading })}
          </li>
        ))}
        {more > 0 && <li className="quiet">{say.leftMore({ n: count(more, lang) })}</li>}
      </ul>
      <p>
        <a href={`${path}.csv`} download={`signaal-${one.id}.csv`}>
          {say.leftDownload}
        </a>
      </p>
      {left.data && <RowsThemselves path={path} toMend={left.data.toMend} />}
    </Section>
  );
}

type ToMend = z.infer<typeof leftOutSchema>['toMend'];

/** The rows themselves, a file for each that held some: from any browser, at any later time; and which of them are not kept. */
function RowsThemselves({ path, toMend }: { readonly path: string; readonly toMend: ToMend }) {
  const { words, lang } = useSpeaking();
  const { understood: say } = words.importing;
  const { files, unkept, most } = toMend;
  const kept = files.filter((file) => file.kept > 0);
  const [tooLong, tooMany] = [sumOf(files, 'tooLong'), sumOf(files, 'tooMany')];
  return (
    <>
      {kept.map(({ place, file }) => (
        <p key={place}>
          <a href={`${path}/rows.csv?place=${place}`} download={`signaal-${nameOf(file)}`}>
            {kept.length === 1 ? say.rowsDownload : say.rowsDownloadOf({ file })}
          </a>
        </p>
      ))}
      {kept.length > 0 && <p className="quiet small">{say.rowsDownloadWhat}</p>}
      {tooLong > 0 && (
        <p className="quiet small">{say.rowsTooLong({ n: tooLong, most: count(most.characters, lang) })}</p>
      )}
      {tooMany > 0 && (
        <p className="quiet small">{say.rowsTooMany({ n: tooMany, most: count(most.rows, lang) })}</p>
      )}
      {unkept > 0 && <p className="quiet small">{say.rowsUnkept({ n: unkept })}</p>}
    </>
  );
}

const sumOf = (files: ToMend['files'], which: 'tooLong' | 'tooMany'): number =>
  files.reduce((sum, file) => sum + file[which], 0);

/** What a file is saved as: by its own name, without what it was packed in. */
const nameOf = (file: string): string => (file.split('/').at(-1) ?? file).replace(PACKED, '');
