import { endOfTag, readTag } from './tag.ts';

/** A piece of a page: a tag, with its name in small letters, or text as it is written. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

const TAG_MOST = 20_000; // characters of one tag: a `<` without an end this near is only a sign
const TAG_TIRED = 64; // the same, once looking for ends in vain cost
const PATIENCE_TIMES = 10; //   this many times the page: hostile signs cannot cost more
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xml', 'noscript']); // what stands in them is no page
const TAG_START = /^<\/?[a-z]/iu;

/** A tag, comment or declaration: where it ends, and the tag where it is one. */
type Markup = { readonly after: number; readonly piece?: Exclude<HtmlPiece, { kind: 'text' }> };

type Page = {
  readonly text: string;
  /** Ends that do not come any more: looking again would cost the rest of the page each time. */
  readonly missing: Set<string>;
  patience: number;
};

function find({ text, missing }: Page, what: string, from: number): number {
  if (missing.has(what)) return -1;
  const at = text.indexOf(what, from);
  if (at < 0) missing.add(what);
  return at;
}

/** What starts at a `<`; undefined where it is only a sign. */
function markupAt(page: Page, at: number): Markup | undefined {
  const { text } = page;
  if (text.startsWith('<!--', at)) {
    const end = find(page, '-->', at + 4);
    return { after: end < 0 ? text.length : end + 3 };
  }
  const isTag = TAG_START.test(text.slice(at, at + 3));
  if (!isTag && text[at + 1] !== '!' && text[at + 1] !== '?') return undefined;
  const most = page.patience > 0 ? TAG_MOST : TAG_TIRED;
  const end = endOfTag(text, at + 1, most);
  if (end < 0) {
    page.patience -= most;
    return undefined;
  }
  if (!isTag) return { after: end + 1 };
  const { name, attributes, closes } = readTag(text, at + 1, end);
  const piece = { kind: closes ? 'close' : 'open', name: name.toLowerCase(), attributes } as const;
  return {
    after: piece.kind === 'open' && RAW.has(piece.name) ? afterRaw(page, piece.name, end + 1) : end + 1,
    piece,
  };
}

/** Where the end tag of a raw element starts; where it has none it holds nothing. */
function afterRaw({ text, missing }: Page, name: string, from: number): number {
  const mark = `</${name}`;
  if (missing.has(mark)) return from;
  const at = text.slice(from).search(new RegExp(`${mark}[\\s/>]`, 'iu'));
  if (at < 0) missing.add(mark);
  return at < 0 ? from : from + at;
}

/**
 * Cuts a page into tags and text, however badly it is written.
 *
 * It answers "which tags, and what between them?". Comments, scripts and styles are passed over; a `<` that starts no tag
 * is text.
 *
 * @param text    the whole page
 * @returns       the pieces in order
 * @cost          O(length); at most ten times that on hostile signs
 */
export function* scanHtml(text: string): Generator<HtmlPiece, void, void> {
  const page: Page = {
    text,
    missing: new Set(),
    patience: Math.max(1_000_000, text.length * PATIENCE_TIMES),
  };
  let done = 0;
  for (let at = text.indexOf('<'); at >= 0; at = find(page, '<', Math.max(at + 1, done))) {
    const markup = markupAt(page, at);
    if (markup === undefined) continue;
    if (at > done) yield { kind: 'text', text: text.slice(done, at) };
    if (markup.piece !== undefined) yield markup.piece;
    done = markup.after;
  }
  if (done < text.length) yield { kind: 'text', text: text.slice(done) };
}
