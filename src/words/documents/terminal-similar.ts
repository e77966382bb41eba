import { decimal } from '../format.ts';
import type { Words } from '../words.ts';
import { cut, wrap } from './wrap.ts';

type Near = { readonly ticket: string; readonly score: number; readonly because: readonly string[] };

/** What was asked about: a ticket or a text, and the tickets most like it. */
export type SimilarTold = ({ readonly ticket: string } | { readonly text: string }) & {
  readonly similar: readonly Near[];
};

const WIDTH = 80;
const INDENT = '   ';
const LONGEST_ASKED = 200;

/** The tickets most like one, as plain text readable at eighty columns; `title` gives what may be shown of a ticket. */
export function terminalSimilar(
  query: SimilarTold,
  tickets: number,
  title: (ticket: string) => string,
  words: Words,
): string {
  const { similar: say } = words.lookups;
  const head =
    'text' in query
      ? say.head({ text: cut(query.text, LONGEST_ASKED), n: tickets })
      : say.ofTicket({ ticket: query.ticket, title: title(query.ticket) });
  const lines = query.similar.flatMap(({ ticket, score, because }) => [
    wrap(
      say.line({ score: decimal(score, words.lang, 2).padEnd(4), ticket, title: title(ticket) }),
      WIDTH,
      INDENT,
      `${INDENT}      `,
    ),
    wrap(
      because.length === 0 ? say.byLetters : say.because({ words: because.join(', ') }),
      WIDTH,
      `${INDENT}      `,
    ),
  ]);
  return [wrap(head, WIDTH), ...(lines.length === 0 ? [`${INDENT}${say.none}`] : lines)].join('\n');
}
