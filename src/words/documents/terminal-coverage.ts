import { count } from '../format.ts';
import type { Words } from '../words.ts';
import { wrap } from './wrap.ts';

type CoverageSaid = {
  readonly tickets: number;
  readonly explained: number;
  readonly words: readonly {
    readonly word: string | null;
    readonly tickets: number;
    readonly example: string;
  }[];
};

const WIDTH = 80;
const WORDS_SHOWN = 40;

/** Which words the catalogue does not take up, as plain text readable at eighty columns. */
export function terminalCoverage({ tickets, explained, words: found }: CoverageSaid, words: Words): string {
  const { coverage: say } = words.lookups;
  const { lang } = words;
  const shown = found.slice(0, WORDS_SHOWN);
  return [
    wrap(say.head({ n: tickets, explained: count(explained, lang) }), WIDTH),
    '',
    ...(shown.length === 0 ? [say.none] : [wrap(say.lead, WIDTH)]),
    ...shown.map(({ word, tickets: times, example }) =>
      wrap(say.line({ word: word ?? say.hidden, n: times, ticket: example }), WIDTH, '- ', '  '),
    ),
    ...(found.length > shown.length
      ? [words.terminal.readTold.more({ n: count(found.length - shown.length, lang) })]
      : []),
  ].join('\n');
}
