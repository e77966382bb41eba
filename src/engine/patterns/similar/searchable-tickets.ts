import type { Thinking } from '../../base/progress.ts';
import { createTicketReader, type ThoughtText } from '../read-tickets.ts';
import { isTelling } from '../telling-words.ts';

/** Tickets as words to search by. */
export type SearchableTickets = {
  /** The words of each ticket, inflections taken off; those of the title twice, since a title says what it is about. */
  readonly words: readonly (readonly string[])[];
  /** The words of another text, read the same way. */
  readonly wordsOf: (text: ThoughtText) => readonly string[];
  /** How people mostly type a word; null of a word that tells nothing by itself, such as "the" or a long number. */
  readonly typed: (word: string) => string | null;
};

const LANGUAGES = ['nl', 'fr', 'en'] as const;
/** Whose words are kept out is for who shows them to say. */
const NOBODY: ReadonlySet<string> = new Set();
const TICKETS_A_BREATH = 512;

/**
 * Reads tickets for looking them up. Words stay whole words: a search that turns them into what they mean finds less.
 *
 * @param texts  cleaned for thinking; one too short to tell its language is read in that of most
 * @returns      in the same order; yields progress
 * @cost         O(words)
 */
export function* searchableTickets(texts: readonly ThoughtText[]): Thinking<SearchableTickets> {
  const read = createTicketReader();
  const most = languageOfMost(texts);
  const forms = new Map<string, Map<string, number>>();
  const words: (readonly string[])[] = [];
  const readAs = (text: ThoughtText) => read(text.language === 'other' ? { ...text, language: most } : text);
  for (const text of texts) {
    const ticket = readAs(text);
    ticket.words.forEach((word, at) => {
      if (!isTelling(word, NOBODY)) return;
      const ofWord = forms.get(ticket.stems[at]) ?? new Map<string, number>();
      ofWord.set(word.surface, (ofWord.get(word.surface) ?? 0) + 1);
      forms.set(ticket.stems[at], ofWord);
    });
    words.push(titleTwice(ticket.stems, ticket.titleWords));
    if (words.length % TICKETS_A_BREATH === 0) yield { done: words.length, total: texts.length };
  }
  const typed = new Map([...forms].map(([word, ofWord]) => [word, commonest(ofWord)]));
  return {
    words,
    wordsOf: (text) => {
      const { stems, titleWords } = readAs(text);
      return titleTwice(stems, titleWords);
    },
    typed: (word) => typed.get(word) ?? null,
  };
}

function titleTwice(stems: readonly string[], titleWords: number): readonly string[] {
  return [...stems.slice(0, titleWords), ...stems];
}

function languageOfMost(texts: readonly ThoughtText[]): ThoughtText['language'] {
  const counts = LANGUAGES.map((lang) => texts.filter(({ language }) => language === lang).length);
  const most = Math.max(...counts);
  return most === 0 ? 'other' : (LANGUAGES[counts.indexOf(most)] ?? 'other');
}

/** Of equals the first in the alphabet, so that the order of tickets does not matter. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const [[form]] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return form;
}
