import { useMutation } from '@tanstack/react-query';
import { type Import, leftOutSchema } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { saveFile } from '../kit/save-file.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { heldFile } from './held-files.ts';
import { MENDABLE, rowsToMend } from './rows-to-mend.ts';

/** Where the rows stand that could not be used, for who is sent there. */
export const LEFT_OUT = 'left-out';

const SHOWN = 8;
const ROWS_MOST = 100_000; // what the server names at once
const PLAIN_TEXT: readonly string[] = ['csv', 'tsv'];

type LeftOutProps = { readonly company: string; readonly one: Import; readonly n: number };

/** Rows with which nothing is wrong: they came twice, are no tickets, or the helpdesk set them aside itself. */
const RIGHTLY_ASIDE: readonly string[] = [
  'row.seen_twice',
  'row.discarded',
  'row.older_version',
  'row.no_ticket',
  'row.units',
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
  if (n === 0) return <p className="quiet">{say.leftNone}</p>;
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
      {left.data?.rows.some(({ code }) => MENDABLE.includes(code)) && (
        <RowsThemselves path={path} one={one} />
      )}
    </Section>
  );
}

type RowsProps = { readonly path: string; readonly one: Import };

/** The rows themselves, where this browser still holds the file and can point at them: the server kept nothing of it. */
function RowsThemselves({ path, one }: RowsProps) {
  const { words, lang } = useSpeaking();
  const { understood: say } = words.importing;
  const { tell } = useUndo();
  const file = heldFile(one.id);
  const [only, ...more] = one.understood?.files ?? [];
  const save = useMutation({
    mutationFn: async (held: File) => {
      const { rows } = await ask(leftOutSchema, `${path}?limit=${ROWS_MOST}`, lang);
      const isHeadless = only?.notes.some(({ code }) => code === 'no_heading_row');
      const bytes = rowsToMend(new Uint8Array(await held.arrayBuffer()), {
        encoding: only?.encoding ?? '',
        headings: isHeadless ? [] : (only?.columns.map(({ heading }) => heading) ?? []),
        rows: rows.filter(({ code }) => MENDABLE.includes(code)),
      });
      if (bytes === null) tell(say.rowsNotFound);
      else saveFile(`signaal-${held.name}`, new Blob([bytes], { type: 'text/csv' }));
    },
    onError: (error) => tell(messageOf(error, words.pages.state)),
  });
  const isPlain =
    only !== undefined &&
    more.length === 0 &&
    only.container == null &&
    PLAIN_TEXT.includes(only.format) &&
    !only.encoding.startsWith('utf-16');
  if (!isPlain) return null;
  if (file === undefined) return <p className="quiet small">{say.rowsGone}</p>;
  return (
    <>
      <p>
        <button type="button" className="link" disabled={save.isPending} onClick={() => save.mutate(file)}>
          {say.rowsDownload}
        </button>
      </p>
      <p className="quiet small">{say.rowsDownloadWhat}</p>
    </>
  );
}
