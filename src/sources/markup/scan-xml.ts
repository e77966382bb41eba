import { decodeEntities } from '../../engine/text/decode-entities.ts';
import { Unreadable } from '../unreadable.ts';
import { endOfTag, readTag } from './tag.ts';

/** Who is told what stands in the XML. */
export type XmlReader = {
  /** Whether text matters here: what nobody hears is passed over. */
  readonly hears: boolean;
  readonly open: (name: string, attributes: string) => void;
  /** Also after an empty element. */
  readonly close: (name: string) => void;
  /** A piece of text; what stands between two tags may come in several. */
  readonly text: (piece: string) => void;
};

const TAG_MOST = 1_000_000; // characters of one tag: without an end, one would fill memory
const DEPTH_MOST = 200; // a workbook goes a dozen deep
const ENTITY_MOST = 12; // characters of `&#x10FFFF;`, with room
const [BANG, QUESTION, SLASH] = [33, 63, 47];
const CDATA = '<![CDATA[';
const SKIPPED: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>' };

const damaged = (): Unreadable => new Unreadable('file.damaged');

/**
 * Reads XML a part at a time, and keeps hold of no more of it than one tag.
 *
 * It answers "which elements, with what in them?". Elements must nest and close; names lose their prefix; a document type
 * is refused unread, since its entities can fetch files and fill memory.
 *
 * @throws        Unreadable `file.damaged`, `file.cut_short`, `file.unsafe_xml`
 * @source        XML 1.0 (fifth edition)
 * @cost          O(length)
 */
export class XmlScanner {
  readonly reader: XmlReader;
  readonly open: string[] = [];
  /** What was pushed and can only be read with what comes next. */
  rest = '';
  /** What ends the comment, instruction or CDATA section that we are in. */
  until = '';
  isData = false;
  hasRoot = false;

  /** @param reader who is told */
  constructor(reader: XmlReader) {
    this.reader = reader;
  }

  /** Reads the next part of the text. */
  push(part: string): void {
    const text = this.rest === '' ? part : this.rest + part;
    this.rest = '';
    let at = 0;
    while (at >= 0 && at < text.length) {
      at = this.until === '' ? this.#passText(text, at) : this.#passSection(text, at);
    }
  }

  /** Says that there is no more. */
  end(): void {
    const isWhole = this.hasRoot && this.open.length === 0 && this.until === '' && this.rest.trim() === '';
    if (!isWhole) throw new Unreadable('file.cut_short');
  }

  /** Reads text up to the next tag, and the tag; gives where it goes on, or -1 where more must be seen. */
  #passText(text: string, from: number): number {
    const less = text.indexOf('<', from);
    if (less < 0) {
      this.rest = text.slice(this.#sayWhole(text, from));
      return -1;
    }
    if (less > from && (this.reader.hears || this.open.length === 0)) this.#say(text.slice(from, less));
    const sign = text.charCodeAt(less + 1);
    const next =
      sign === BANG || sign === QUESTION ? this.#openSection(text, less) : this.#passTag(text, less);
    if (next < 0) this.rest = text.slice(less);
    return next;
  }

  #passTag(text: string, less: number): number {
    const end = endOfTag(text, less + 1, TAG_MOST);
    if (end < 0 && text.length - less > TAG_MOST) throw damaged();
    if (end < 0) return -1;
    if (this.#endsHere(text, less + 1, end)) this.#leave(this.open.at(-1) ?? '');
    else this.#enter(text, less + 1, end);
    return end + 1;
  }

  /** Goes through a comment, an instruction or CDATA; gives where it ended, or -1. */
  #passSection(text: string, from: number): number {
    const end = text.indexOf(this.until, from);
    const to = end < 0 ? Math.max(from, text.length - this.until.length + 1) : end;
    if (this.isData && to > from) this.#say(text.slice(from, to));
    if (end < 0) {
      this.rest = text.slice(to);
      return -1;
    }
    const after = end + this.until.length;
    this.until = '';
    this.isData = false;
    return after;
  }

  /** Opens a section at `<!` or `<?`; gives where it goes on, or -1 where more must be seen. */
  #openSection(text: string, at: number): number {
    const start = Object.keys(SKIPPED).find((mark) => text.startsWith(mark, at));
    if (start !== undefined) {
      this.until = SKIPPED[start];
      return at + start.length;
    }
    if (text.startsWith(CDATA, at)) {
      if (this.open.length === 0) throw damaged();
      this.until = ']]>';
      this.isData = true;
      return at + CDATA.length;
    }
    if (text.length - at < CDATA.length) return -1;
    throw new Unreadable('file.unsafe_xml');
  }

  /** Whether an end tag is simply that of the element we are in: nearly all are. */
  #endsHere(text: string, start: number, end: number): boolean {
    const name = this.open.at(-1);
    return (
      name !== undefined &&
      end - start === name.length + 1 &&
      text.charCodeAt(start) === SLASH &&
      text.startsWith(name, start + 1)
    );
  }

  #enter(text: string, start: number, end: number): void {
    const { name, attributes, closes, isEmpty } = readTag(text, start, end);
    if (name === '') throw damaged();
    if (closes) {
      this.#leave(name);
      return;
    }
    if (this.open.length === 0 && this.hasRoot) throw damaged();
    this.hasRoot = true;
    this.open.push(name);
    if (this.open.length > DEPTH_MOST) throw damaged();
    this.reader.open(name, attributes);
    if (isEmpty) this.#leave(name);
  }

  #leave(name: string): void {
    if (this.open.pop() !== name) throw damaged();
    this.reader.close(name);
  }

  #say(text: string): void {
    if (this.open.length === 0) {
      if (text.replace(/^\ufeff/u, '').trim() !== '') throw damaged();
    } else if (this.reader.hears) this.reader.text(this.isData ? text : decodeEntities(text));
  }

  /** Says the text but for a character reference that its end may have cut; gives where that starts. */
  #sayWhole(text: string, from: number): number {
    const end = text.length;
    const ampersand = this.reader.hears ? text.lastIndexOf('&', end - 1) : -1;
    const isCut = ampersand >= from && end - ampersand < ENTITY_MOST && text.indexOf(';', ampersand) < 0;
    const to = isCut ? ampersand : end;
    if (to > from) this.#say(text.slice(from, to));
    return to;
  }
}
