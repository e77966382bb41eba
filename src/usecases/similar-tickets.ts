import { type SimilarQuery, similarQuerySchema } from '../contract/similar.schema.ts';
import { type StageProgress, staged } from '../engine/answer/staged.ts';
import { cleanTicket, understandTickets } from '../engine/answer/understand-tickets.ts';
import type { ThoughtText } from '../engine/patterns/read-tickets.ts';
import { showableWords } from '../engine/patterns/showable-words.ts';
import { searchableTickets } from '../engine/patterns/similar/searchable-tickets.ts';
import { sharedWords } from '../engine/patterns/similar/shared-words.ts';
import { createSimilarIndex } from '../engine/patterns/similar/similar-index.ts';
import { languageOf } from '../engine/text/language-of.ts';
import { SEED } from './default-settings.ts';
import { type ReadCompany, readCompany } from './read-company.ts';

export type SimilarTickets = ReadCompany & {
  /** How many tickets are named at most. */
  readonly top: number;
};

/** Tickets ready to be asked which are alike. */
export type SimilarSearch = {
  readonly tickets: number;
  readonly leftOut: number;
  /** The tickets most like a text, which may be anything. */
  readonly to: (text: string) => SimilarQuery;
  /** For each ticket those most like it, in the order of the files; nothing of it is held back. */
  readonly each: () => Generator<SimilarQuery, void, void>;
  /** A ticket's title as the pages show it: people whom a column names are out of it. */
  readonly title: (ticket: string) => string;
};

const WORDS_SHOWN = 5;
const LONGEST_TITLE = 250;
const DIGITS = 10_000; // of a score: more would pretend to know

/**
 * Makes the tickets of one company ready to be looked up by likeness. Nothing is kept.
 *
 * @throws AppError when a file cannot be read, or when the files hold several companies and none was chosen
 */
export function* similarTickets(asked: SimilarTickets): Generator<StageProgress, SimilarSearch, void> {
  const { signals, namedPeople, reading } = yield* readCompany(asked);
  const texts = yield* staged('understanding', understandTickets(signals));
  const tickets = yield* staged('understanding', searchableTickets(texts));
  const index = yield* staged('searching', createSimilarIndex(tickets.words, SEED));
  const isShowable = showableWords(
    signals.flatMap(({ title, body }) => [title, body]),
    namedPeople,
  );
  const titles = new Map(signals.map(({ id }, position) => [id, texts[position].title]));
  const shownInEach = (word: string): string | null => {
    const typed = tickets.typed(word);
    return typed !== null && isShowable(typed) ? typed : null;
  };
  const near = (words: readonly string[], self: number, shown: (word: string) => string | null) => {
    const own = new Set(words);
    const found = index.find(words, self < 0 ? asked.top : asked.top + 1);
    return found
      .filter(({ text }) => text !== self)
      .slice(0, asked.top)
      .map(({ text, score }) => ({
        ticket: signals[text].id,
        score: Math.round(score * DIGITS) / DIGITS,
        because: sharedWords(own, tickets.words[text], { usesOf: index.usesOf, shown }, WORDS_SHOWN),
      }));
  };
  return {
    tickets: signals.length,
    leftOut: reading.leftOut.length,
    // What the asker typed himself is no secret to him.
    to: (text) =>
      similarQuerySchema.parse({ text, similar: near(tickets.wordsOf(asText(text)), -1, tickets.typed) }),
    *each() {
      for (const [position, { id }] of signals.entries()) {
        const similar = near(tickets.words[position], position, shownInEach);
        yield similarQuerySchema.parse({ ticket: id, similar });
      }
    },
    title: (ticket) => titles.get(ticket) ?? '',
  };
}

/** A line is read as a title, a whole message as a message. */
function asText(text: string): ThoughtText {
  const isMessage = text.length > LONGEST_TITLE || text.trim().includes('\n');
  const read = isMessage ? { title: '', body: text } : { title: text, body: '' };
  return { ...cleanTicket(read), language: languageOf(text) };
}
