import { count } from '../format.ts';
import type { Words } from '../words.ts';
import { type Guess, sayDoubt } from './say-guess.ts';
import { wrap } from './wrap.ts';

type Said = { readonly message: string };

/** One file as it was understood, its codes already sentences. */
type FileTold = {
  readonly file: string;
  readonly source: string;
  readonly helpdesk: string | null;
  readonly confidence: number;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly timezone: string;
  readonly dateOrder: 'ymd' | 'dmy' | 'mdy' | 'mixed' | null;
  readonly rows: number;
  readonly taken: number;
  /** The first of them. */
  readonly leftOut: readonly Said[];
  readonly columns: readonly {
    readonly heading: string;
    readonly field: string;
    readonly confidence: number;
    readonly reason: string;
  }[];
  readonly guesses: readonly (Guess & { readonly asked: boolean })[];
  readonly notes: readonly Said[];
  readonly suspicions: readonly Said[];
  readonly coverage: readonly Said[];
};

const WIDTH = 80;
const EVENTS = 'events'; // the kind of a list of device events
const LEFT_SHOWN = 10;

/** How files were understood, as plain text readable at eighty columns. */
export function terminalReading({ files }: { readonly files: readonly FileTold[] }, words: Words): string {
  return files.map((file) => fileLines(file, words)).join('\n\n');
}

function fileLines(file: FileTold, words: Words): string {
  const { readTold: say } = words.terminal;
  const { lang } = words;
  const source = file.helpdesk ?? (file.source === EVENTS ? say.events : say.anySource);
  const left = file.rows - file.taken;
  const head = say.head({
    file: file.file,
    rows: count(file.rows, lang),
    taken: count(file.taken, lang),
    source,
    percent: Math.round(file.confidence * 100),
  });
  const form = say.form({
    encoding: file.encoding,
    delimiter: file.delimiter === '\t' ? 'tab' : (file.delimiter ?? '–'),
    timezone: file.timezone,
    order: say.order[file.dateOrder ?? 'none'],
  });
  return [
    wrap(head, WIDTH),
    wrap(form, WIDTH),
    ...listed(words.guesses.doubts, doubtsOf(file, words)),
    ...columnLines(file, words),
    ...listed(say.suspicions, file.suspicions),
    ...listed(say.notes, file.notes),
    ...listed(say.coverage, file.coverage),
    ...listed(say.leftOut, file.leftOut.slice(0, LEFT_SHOWN)),
    ...(left > LEFT_SHOWN ? [say.more({ n: count(left - LEFT_SHOWN, lang) })] : []),
  ].join('\n');
}

function doubtsOf({ file, guesses }: FileTold, words: Words): readonly Said[] {
  const asked = guesses.filter((guess) => guess.asked);
  return asked.map((guess) => ({ message: sayDoubt({ ...guess, file }, words) }));
}

function columnLines({ columns }: FileTold, words: Words): readonly string[] {
  const fields: Readonly<Record<string, string>> = words.reading.field;
  const reasons = words.importing.understood.reason;
  return [
    '',
    words.terminal.readTold.columns,
    ...columns.map(({ heading, field, confidence, reason }) =>
      wrap(
        `${heading}: ${fields[field] ?? field} (${Math.round(confidence * 100)}%, ${reasons[reason] ?? reason})`,
        WIDTH,
        '- ',
        '  ',
      ),
    ),
  ];
}

function listed(title: string, said: readonly Said[]): readonly string[] {
  if (said.length === 0) return [];
  return ['', title, ...said.map(({ message }) => wrap(message, WIDTH, '- ', '  '))];
}
