import type { Import } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { isOfReports } from './is-of-reports.ts';
import { LEFT_OUT } from './left-out.part.tsx';
import { sayDone } from './say-done.ts';

/** What an import came to, each number a way to its tickets or to the rows that stayed aside; their sum is plain. */
export function DoneSentence({ one }: { readonly one: Import }) {
  const { words, lang } = useSpeaking();
  const { said, numbers } = sayDone(one, words);
  const isSum = numbers.aside !== undefined;
  const opens = (name: string, n: number) => {
    const shown = count(n, lang);
    if (n === 0 || (name === 'n' && isSum)) return shown;
    if (name === 'aside') return <a href={`#${LEFT_OUT}`}>{shown}</a>;
    if (name === 'unchanged') return <Rows which={{ unchanged: one.id }}>{shown}</Rows>;
    return <Rows which={isOfReports(one) ? { created: one.id } : { taken: one.id }}>{shown}</Rows>;
  };
  const entries = Object.entries(numbers);
  return sentence(
    said,
    Object.fromEntries(entries.map(([name, n]) => [name, opens(name, n)])),
    Object.fromEntries(entries.map(([name, n]) => [name, count(n, lang)])),
  );
}
