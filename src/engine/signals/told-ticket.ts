/** What somebody told, as a ticket says it. */
export type ToldTicket = { readonly title: string; readonly body: string };

const TITLE_MOST = 120; // characters: what a list shows on one line or two

/**
 * Makes a title and a text of what somebody wrote in one box.
 *
 * It answers "what does the list show of it?". One short line is the title, and the whole of it; of anything longer the title is
 * how it begins, and the text is all of it.
 *
 * @param told  what was written; white space around it and between its words is nobody's meaning
 * @returns     a title of at most 120 characters, cut between words where it can be, with `…` where something follows on that
 *              line; '' for both when nothing was written
 * @cost        O(length)
 */
export function toldTicket(told: string): ToldTicket {
  const lines = told
    .trim()
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  const [first] = lines;
  if (lines.length === 1 && first.length <= TITLE_MOST) return { title: first, body: '' };
  return { title: cut(first), body: lines.join('\n') };
}

function cut(line: string): string {
  if (line.length <= TITLE_MOST) return line;
  const head = line
    .slice(0, TITLE_MOST)
    .toWellFormed()
    .replace(/\ufffd$/u, '');
  const end = head.lastIndexOf(' ');
  return `${end > TITLE_MOST / 2 ? head.slice(0, end) : head.slice(0, -1)}…`;
}
