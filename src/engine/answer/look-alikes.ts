import { showableWords } from '../patterns/showable-words.ts';
import { searchableTickets } from '../patterns/similar/searchable-tickets.ts';
import { sharedWords } from '../patterns/similar/shared-words.ts';
import { createSimilarIndex } from '../patterns/similar/similar-index.ts';
import type { Signal } from '../signals/signal.ts';
import { languageOf } from '../text/language-of.ts';
import { type StageProgress, staged } from './staged.ts';
import { cleanTicket, understandTickets } from './understand-tickets.ts';

/** A ticket that is alike. */
export type LookAlike = {
  /** Its position in the tickets. */
  readonly position: number;
  /** In [0, 1], to four digits; 1 is the very same words. No chance. */
  readonly score: number;
  /** The rarest words that both hold, at most five. */
  readonly because: readonly string[];
};

/** Tickets ready to be asked which are alike. */
export type LookAlikes = {
  /** Those most like one of them, nearest first; only words that are surely nobody's name are told. */
  readonly of: (position: number, most: number) => readonly LookAlike[];
  /** Those most like a text; what the asker typed himself is no secret to him. */
  readonly to: (text: string, most: number) => readonly LookAlike[];
  /** A ticket's title without what a mail program put before it. */
  readonly title: (position: number) => string;
};

export type LookAlikesInput = {
  readonly signals: readonly Pick<Signal, 'title' | 'body'>[];
  /** Folded words of people whom a column names. */
  readonly namedPeople: ReadonlySet<string>;
  readonly seed: number;
};

const WORDS_SHOWN = 5;
const LONGEST_TITLE = 250;
const DIGITS = 10_000; // of a score: more would pretend to know

/**
 * Makes the tickets of one company ready to be looked up by likeness: "have we had this before?"
 *
 * @param input   no tickets give nothing alike
 * @returns       answers in under a millisecond each; the same input gives the same answers
 * @throws        InvalidInput on a seed outside [0, 2^32)
 * @source        docs/methods/patterns.md
 * @cost          about 0.4 ms and 5 kB a ticket of forty words
 */
export function* lookAlikes({
  signals,
  namedPeople,
  seed,
}: LookAlikesInput): Generator<StageProgress, LookAlikes, void> {
  const texts = yield* staged('understanding', understandTickets(signals));
  const tickets = yield* staged('understanding', searchableTickets(texts));
  const index = yield* staged('searching', createSimilarIndex(tickets.words, seed));
  const isShowable = showableWords(
    signals.flatMap(({ title, body }) => [title, body]),
    namedPeople,
  );
  const shownInEach = (word: string): string | null => {
    const typed = tickets.typed(word);
    return typed !== null && isShowable(typed) ? typed : null;
  };
  const near = (
    words: readonly string[],
    { self, most, shown }: { self: number; most: number; shown: (word: string) => string | null },
  ): readonly LookAlike[] => {
    const own = new Set(words);
    const found = index.find(words, self < 0 ? most : most + 1);
    return found
      .filter(({ text }) => text !== self)
      .slice(0, most)
      .map(({ text, score }) => ({
        position: text,
        score: Math.round(score * DIGITS) / DIGITS,
        because: sharedWords(own, tickets.words[text], { usesOf: index.usesOf, shown }, WORDS_SHOWN),
      }));
  };
  return {
    of: (position, most) => near(tickets.words[position], { self: position, most, shown: shownInEach }),
    to: (text, most) => near(tickets.wordsOf(asText(text)), { self: -1, most, shown: tickets.typed }),
    title: (position) => texts[position].title,
  };
}

/** A line is read as a title, a whole message as a message. */
function asText(text: string) {
  const isMessage = text.length > LONGEST_TITLE || text.trim().includes('\n');
  const read = isMessage ? { title: '', body: text } : { title: text, body: '' };
  return { ...cleanTicket(read), language: languageOf(text) };
}
