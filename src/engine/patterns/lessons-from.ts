import { STEM_LANGUAGES } from './compile-catalogue.ts';
import { compiledCatalogue } from './compiled-catalogue.ts';
import type { Lessons } from './decide-cards.ts';
import { createTicketReader, type ReadTicket } from './read-tickets.ts';
import { textFeatures } from './text-features.ts';
import type { SenseReader } from './ticket-senses.ts';

type Idioms = { readonly texts: readonly ReadTicket[]; readonly cards: readonly number[] };

let idiomsOnce: Idioms | undefined;

function readIdioms(): Idioms {
  const read = createTicketReader();
  const texts: ReadTicket[] = [];
  const cards: number[] = [];
  compiledCatalogue().catalogue.cards.forEach(({ idioms }, card) => {
    for (const language of STEM_LANGUAGES) {
      for (const idiom of idioms[language]) {
        texts.push(read({ title: idiom.replaceAll('*', ''), body: '', language }));
        cards.push(card);
      }
    }
  });
  return { texts, cards };
}

/**
 * What the firm's own words are learned from. The idioms of the catalogue teach along: a card with two certain
 * tickets has more to learn from than those.
 *
 * @param tickets     of the company
 * @param senses      of each ticket
 * @param readSenses  the reader they come from
 * @returns           features of the tickets, in order, then of the idioms
 * @cost              O(words)
 */
export function lessonsFrom(
  tickets: readonly ReadTicket[],
  senses: readonly (readonly string[])[],
  readSenses: SenseReader,
): Lessons {
  idiomsOnce ??= readIdioms();
  const letters = [...tickets, ...idiomsOnce.texts].map(({ telling }) => telling);
  return {
    features: textFeatures(letters, [...senses, ...idiomsOnce.texts.map(readSenses)]),
    cards: idiomsOnce.cards,
  };
}
