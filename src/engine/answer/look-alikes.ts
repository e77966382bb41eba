import { finish } from '../base/progress.ts';
import type { ThoughtText } from '../patterns/read-tickets.ts';
import { showableWords } from '../patterns/showable-words.ts';
import { createMeaningIndex, type MeaningIndex } from '../patterns/similar/meaning-index.ts';
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
const LEAST_SPOKEN = 0.02; // of all texts

/**
 * Makes the tickets of one company ready to be looked up by likeness: "have we had this before?"
 *
 * @param input   no tickets give nothing alike
 * @returns       answers in under a millisecond each; the same input gives the same answers
 * @throws        InvalidInput on a seed outside [0, 2^32)
 * @source        docs/methods/patterns.md
 * @cost          about 0.4 ms and 5 kB a ticket of forty words; more than twice that where tickets are in several languages
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
  const foreign = yield* foreignLooker(texts);
  const near = (
    words: readonly string[],
    inMeaning: ReturnType<MeaningIndex['find']>,
    { self, most, shown }: { self: number; most: number; shown: (word: string) => string | null },
  ): readonly LookAlike[] => {
    const own = new Set(words);
    const byWords = index.find(words, self < 0 ? most : most + 1);
    const told = new Map(inMeaning.map(({ text: position, score, shared }) => [position, { score, shared }]));
    for (const { text: position, score } of byWords) {
      if (score >= (told.get(position)?.score ?? 0)) told.set(position, { score, shared: [...own] });
    }
    return [...told]
      .filter(([position]) => position !== self)
      .sort(([a, one], [b, other]) => other.score - one.score || a - b)
      .slice(0, most)
      .map(([position, { score, shared }]) => ({
        position,
        score: Math.round(score * DIGITS) / DIGITS,
        because: sharedWords(
          new Set(shared),
          tickets.words[position],
          { usesOf: index.usesOf, shown },
          WORDS_SHOWN,
        ),
      }));
  };
  return {
    of: (position, most) =>
      near(tickets.words[position], foreign.of(texts[position], most), {
        self: position,
        most,
        shown: shownInEach,
      }),
    to: (said, most) => {
      const text = asText(said);
      return near(tickets.wordsOf(text), foreign.to(text, most), { self: -1, most, shown: tickets.typed });
    },
    title: (position) => texts[position].title,
  };
}

/** What looks among texts of other languages: for one of them, and for a text that somebody typed. */
type ForeignLooker = { readonly of: MeaningIndex['find']; readonly to: MeaningIndex['find'] };

/** Where all tickets are of one language they are made ready only when somebody asks in another. */
function* foreignLooker(texts: readonly ThoughtText[]): Generator<StageProgress, ForeignLooker, void> {
  const spoken = languagesSpoken(texts);
  let index: MeaningIndex | null =
    spoken.length > 1 ? yield* staged('searching', createMeaningIndex(texts)) : null;
  return {
    // Never made ready by what somebody typed before: the same question has the same answer.
    of: (text, most) => (spoken.length > 1 && index !== null ? index.find(text, most) : []),
    to: (text, most) => {
      const isForeign = text.language !== 'other' && spoken.some((language) => language !== text.language);
      if (!isForeign) return [];
      index ??= finish(createMeaningIndex(texts));
      return index.find(text, most);
    },
  };
}

/** Of a few texts the language is told wrongly; so a language is one that some are in. */
function languagesSpoken(texts: readonly ThoughtText[]): readonly ThoughtText['language'][] {
  const counts = new Map<ThoughtText['language'], number>();
  for (const { language } of texts) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .filter(([language, count]) => language !== 'other' && count >= LEAST_SPOKEN * texts.length)
    .map(([language]) => language);
}

/** A line is read as a title, a whole message as a message. */
function asText(text: string) {
  const isMessage = text.length > LONGEST_TITLE || text.trim().includes('\n');
  const read = isMessage ? { title: '', body: text } : { title: text, body: '' };
  return { ...cleanTicket(read), language: languageOf(text) };
}
