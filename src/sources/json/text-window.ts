import type { TextFlow } from '../split-delimited.ts';

const NEAR = 65_536; // characters ahead after each look: most records end there

/** The stretch of a flowing text in which something is sought: it moves on, and what it passed is let go. */
export class TextWindow {
  /** What is held of the text. */
  text = '';
  /** Where in it reading stands. */
  at = 0;
  /** Whether nothing comes behind what is held. */
  isLast = false;
  readonly #flow: TextFlow;
  /** Characters let go. */
  #before = 0;
  #line = 1;
  /** Where the next line ends in what is held; -1 for beyond it. */
  #feed = -1;

  /** @param flow the text from its start */
  constructor(flow: TextFlow) {
    this.#flow = flow;
    this.extend();
  }

  /** Where reading stands in the whole text, in characters. */
  get place(): number {
    return this.#before + this.at;
  }

  /** Characters held that are still to be read. */
  get ahead(): number {
    return this.text.length - this.at;
  }

  /** The line on which reading stands, from 1. */
  get line(): number {
    while (this.#feed >= 0 && this.#feed < this.at) {
      this.#line += 1;
      this.#feed = this.text.indexOf('\n', this.#feed + 1);
    }
    return this.#line;
  }

  /** Lets go of what was read, and holds twice as much ahead as before; whether anything came. */
  extend(): boolean {
    if (this.isLast) return false;
    void this.line;
    const held = this.ahead;
    const parts = [this.text.slice(this.at)];
    let length = held;
    for (const wanted = Math.max(NEAR, 2 * held); length < wanted; ) {
      const part = this.#flow();
      if (part === '') {
        this.isLast = true;
        break;
      }
      parts.push(part);
      length += part.length;
    }
    this.#before += this.at;
    this.#feed = this.#feed < 0 ? -1 : this.#feed - this.at;
    this.at = 0;
    this.text = parts.join('');
    if (this.#feed < 0) this.#feed = this.text.indexOf('\n', held);
    return length > held;
  }

  /** Moves on to a place in the whole text, or to its end. */
  passTo(place: number): void {
    while (this.place + this.ahead < place && this.#passHeld());
    this.at = Math.min(this.text.length, place - this.#before);
  }

  /** Reads what is left without looking at it, so that whoever watches the text has seen all of it. */
  passAll(): void {
    while (this.#passHeld());
  }

  #passHeld(): boolean {
    this.at = this.text.length;
    return this.extend();
  }
}
