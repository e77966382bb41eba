import { type Import, leftOutSchema } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

const SHOWN = 8;

type LeftOutProps = { readonly company: string; readonly one: Import; readonly n: number };

/** The rows that could not be used, with their lines, and all of them as a file. */
export function LeftOut({ company, one, n }: LeftOutProps) {
  const { words, lang } = useSpeaking();
  const { understood: say } = words.importing;
  const path = `${API.import(company, one.id)}/left-out`;
  const left = useAsk(leftOutSchema, path, { when: n > 0 });
  if (n === 0) return <p className="quiet">{say.leftNone}</p>;
  const rows = left.data?.rows.slice(0, SHOWN);
  const more = n - (rows?.length ?? n);
  return (
    <Section title={say.left({ n })}>
      <ul className="gaps">
        {rows?.map(({ line, column, code, message }) => (
          <li key={`${line}-${column}-${code}`}>{message}</li>
        ))}
        {more > 0 && <li className="quiet">{say.leftMore({ n: count(more, lang) })}</li>}
      </ul>
      <p>
        <a href={`${path}.csv`} download={`signaal-${one.id}.csv`}>
          {say.leftDownload}
        </a>
      </p>
    </Section>
  );
}
