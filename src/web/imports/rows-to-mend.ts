/** Where a row that stayed aside stands: its first line from 1, and how many lines it takes up, where the reader could tell. */
type LeftRow = { readonly line: number; readonly lines: number };

type Asked = {
  readonly encoding: string;
  readonly headings: readonly string[];
  readonly rows: readonly LeftRow[];
};

const [FEED, RETURN, QUOTE] = [10, 13, 34];
const HEADING_SEARCHED = 50; // lines: a report's title is a few
const HEADINGS_SHARE = 0.8; // a heading with a quote in it was cleaned
const ROW_LINES_MOST = 500; // a mail in a cell; beyond this a quote did not close
const LONE_RETURN_SHARE = 0.1; // as the reader has it: fewer are content
/** Of those that the reader tells apart, the ones that a browser knows: accents in the headings are to be found. */
const CODE_PAGES: readonly string[] = ['windows-1252', 'iso-8859-15', 'macintosh'];
const SEPARATOR = /^\ufeff?"?sep=.?"?\s*$/iu;

/** Codes of rows that a hand can mend; the others came twice, or the helpdesk set them aside itself. */
export const MENDABLE: readonly string[] = [
  'row.too_short',
  'row.too_long',
  'row.too_large',
  'row.quote_never_closes',
];

/**
 * The rows that stayed aside as they stand in the file, under its own headings: cut from the bytes, so that nothing in them
 * changes. Null where they cannot be pointed at: a file in UTF-16, or whose headings are not found.
 */
export function rowsToMend(
  bytes: Uint8Array,
  { encoding, headings, rows }: Asked,
): Uint8Array<ArrayBuffer> | null {
  if (encoding.startsWith('utf-16')) return null;
  const starts = lineStarts(bytes);
  const text = new TextDecoder(CODE_PAGES.includes(encoding) ? encoding : 'utf-8', { ignoreBOM: true });
  const cut = (from: number, lines: number): Uint8Array =>
    bytes.subarray(starts[from], starts[from + lines] ?? bytes.length);
  const wanted = rows.toSorted((a, b) => a.line - b.line);
  const cuts: Uint8Array[] = [];
  const named = headings.filter((heading) => heading !== '');
  const isHead = (from: number): boolean => {
    const said = text.decode(cut(from, rowLines(bytes, starts, from, starts.length)));
    return named.filter((heading) => said.includes(heading)).length >= named.length * HEADINGS_SHARE;
  };
  if (named.length > 0) {
    const searched = Math.min(starts.length, HEADING_SEARCHED);
    const head = Array.from({ length: searched }, (_, line) => line).find(isHead);
    if (head === undefined) return null;
    if (head > 0 && SEPARATOR.test(text.decode(cut(0, 1)))) cuts.push(cut(0, 1));
    cuts.push(cut(head, rowLines(bytes, starts, head, starts.length)));
  }
  for (const [index, { line, lines }] of wanted.entries()) {
    const from = line - 1;
    if (from >= starts.length) return null;
    const next = (wanted[index + 1]?.line ?? starts.length + 1) - 1;
    if (next > from) cuts.push(cut(from, lines > 1 ? lines : rowLines(bytes, starts, from, next)));
  }
  return joined(cuts);
}

/** Where each line starts, counted as the reader counts them. */
function lineStarts(bytes: Uint8Array): readonly number[] {
  let [feeds, lone] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === FEED) feeds += 1;
    else if (bytes[at] === RETURN && bytes[at + 1] !== FEED) lone += 1;
  }
  const loneEnds = lone > 0 && lone >= feeds * LONE_RETURN_SHARE;
  const starts = [0];
  for (let at = 0; at < bytes.length - 1; at += 1) {
    const ends = bytes[at] === FEED || (loneEnds && bytes[at] === RETURN && bytes[at + 1] !== FEED);
    if (ends) starts.push(at + 1);
  }
  return starts;
}

/** How many lines a row takes up: as many as it needs for its quotes to close, and one where they do not. */
function rowLines(bytes: Uint8Array, starts: readonly number[], from: number, before: number): number {
  let quotes = 0;
  for (let line = from; line < Math.min(before, from + ROW_LINES_MOST); line += 1) {
    const end = starts[line + 1] ?? bytes.length;
    for (let at = starts[line]; at < end; at += 1) if (bytes[at] === QUOTE) quotes += 1;
    if (quotes % 2 === 0) return line - from + 1;
  }
  return 1;
}

/** Pieces of a file one after another, each on a line of its own: the last line of a file often has no end. */
function joined(cuts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const ends = (cut: Uint8Array): boolean => cut.at(-1) === FEED || cut.at(-1) === RETURN;
  const parts = cuts.flatMap((cut) => (ends(cut) ? [cut] : [cut, Uint8Array.of(RETURN, FEED)]));
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
