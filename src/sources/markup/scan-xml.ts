import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable.ts';

/** The attributes of an element, by their name as it is written, prefix and all. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Who is told what stands in the XML. */
export type XmlReader = {
  /** Whether text matters here: what nobody hears is passed over. It may change with each element, and only then. */
  readonly hears: boolean;
  readonly open: (name: string, attributes: XmlAttributes) => void;
  /** Also after an empty element. */
  readonly close: (name: string) => void;
  /** A piece of text; what stands between two tags may come in several. */
  readonly text: (piece: string) => void;
};

type Plain = { xmlns: false; position: false };

const STEP = 65_536; // characters given at once: what is held is measured after each
const HELD_MOST = 1_000_000; // characters of a tag, text or comment: without an end, one would fill memory
const DEPTH_MOST = 200; // a workbook goes a dozen deep
const GAP_MOST = 16_000_000; // characters without an element: layout that nobody hears has few, a bomb of spaces a thousand million
const IDLE_MOST = 2_000_000; // elements one after another without a text that is heard: a million rows of two empty cells
const HELD_FROM = /[<&]/u;
/** What saxes says of a document type where none may stand, and of any other declaration. */
const DECLARATION = /doctype declaration|incorrect syntax/u;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an attribute, whatever its prefix is.
 *
 * @param attributes of the element
 * @param name    without prefix
 * @returns       its value; of several of one name the one without a prefix, or else the first
 * @cost          O(attributes)
 */
export function attributeOf(attributes: XmlAttributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const written = Object.keys(attributes).find((each) => withoutPrefix(each) === name);
  return written === undefined ? undefined : attributes[written];
}

/**
 * Reads XML a part at a time, and holds no more of it than one tag, text or comment.
 *
 * It answers "which elements, with what in them?". It is `saxes` with limits: names of elements lose their prefix, a
 * document type is refused, and so is what is held for too long.
 *
 * @throws        Unreadable `file.damaged`, `file.cut_short`, `file.unsafe_xml`, `file.workbook_too_large`
 * @source        XML 1.0 (fifth edition)
 * @cost          O(length)
 */
export class XmlScanner {
  readonly #parser = new SaxesParser<Plain>({ xmlns: false, position: false });
  readonly #reader: XmlReader;
  #hears = false;
  #depth = 0;
  #isEnding = false;
  /** Characters that were given, and how many of them had been when something ended; the parser holds the others. */
  #given = 0;
  #ended = 0;
  /** Where a tag or reference started since; -1 for none. Text that nobody hears is not held. */
  #started = -1;
  /** Elements since the last text that was heard. */
  #idle = 0;

  /** @param reader who is told */
  constructor(reader: XmlReader) {
    this.#reader = reader;
    const parser = this.#parser;
    const ended = (): void => {
      this.#ended = parser.position;
    };
    // Not one listener more: with eight of them V8 keeps the parser as a dictionary, and reading takes thrice as long.
    parser.on('opentag', ({ name, attributes }) => {
      ended();
      this.#depth += 1;
      if (this.#depth > DEPTH_MOST) throw new Unreadable('file.damaged');
      this.#idle += 1;
      if (this.#idle > IDLE_MOST) {
        throw new Unreadable('file.workbook_too_large', { kind: 'empty', most: IDLE_MOST / 1_000_000 });
      }
      reader.open(withoutPrefix(name), attributes);
      this.#listen();
    });
    parser.on('closetag', ({ name }) => {
      ended();
      this.#depth -= 1;
      reader.close(withoutPrefix(name));
      this.#listen();
    });
    parser.on('cdata', (text) => {
      ended();
      if (this.#hears) this.#tell(text);
    });
    parser.on('doctype', () => {
      throw new Unreadable('file.unsafe_xml');
    });
    parser.on('error', ({ message }) => {
      if (DECLARATION.test(message)) throw new Unreadable('file.unsafe_xml');
      throw new Unreadable(this.#isEnding ? 'file.cut_short' : 'file.damaged');
    });
  }

  /** Reads the next part of the text. */
  push(part: string): void {
    for (let at = 0; at < part.length; at += STEP) this.#give(part.slice(at, at + STEP));
  }

  /** Says that there is no more. */
  end(): void {
    this.#isEnding = true;
    this.#parser.close();
  }

  #give(step: string): void {
    const from = this.#given;
    this.#given += step.length;
    this.#parser.write(step);
    if (this.#ended > from) this.#started = -1;
    const rest = Math.max(from, this.#ended);
    if (this.#started < 0) {
      const start = this.#hears ? 0 : step.slice(rest - from).search(HELD_FROM);
      if (start >= 0) this.#started = rest + start;
    }
    if (this.#started >= 0 && this.#given - this.#started > HELD_MOST) throw new Unreadable('file.damaged');
    if (this.#given - this.#ended > GAP_MOST) throw new Unreadable('file.damaged');
  }

  readonly #tell = (piece: string): void => {
    this.#idle = 0;
    this.#reader.text(piece);
  };

  /** Without a listener the parser keeps no text. */
  #listen(): void {
    if (this.#hears === this.#reader.hears) return;
    this.#hears = !this.#hears;
    if (this.#hears) this.#parser.on('text', this.#tell);
    else this.#parser.off('text');
  }
}
