import type { ProblemCard } from './catalogue/catalogue.ts';
import type { Meaning } from './compile-catalogue.ts';
import { compiledCatalogue } from './compiled-catalogue.ts';
import { type CardScore, type Commonness, frameTicket, type Heard, hearMeanings } from './frame-ticket.ts';
import { createKeyReader } from './keys-of-word.ts';
import { matchExpressions } from './match-expressions.ts';
import type { ReadTicket } from './read-tickets.ts';

/** One meaning that was heard in a ticket. */
export type HeardMeaning = {
  readonly kind: Meaning['kind'];
  /** Of the thing, the fault or the card. */
  readonly id: string;
  /** How much it speaks for the cards it stands under; a plain word of the ticket's own language in its text is about 1. */
  readonly weight: number;
  /** The words that say it, as typed, in order. */
  readonly words: readonly string[];
};

/** A card that a ticket speaks for. */
export type CardHeard = Pick<CardScore, 'score' | 'by'> & {
  readonly card: ProblemCard;
  readonly words: readonly string[];
};

export type ExplainedTicket = {
  /** What weighs most first. */
  readonly meanings: readonly HeardMeaning[];
  /** Best first, at most eight. */
  readonly cards: readonly CardHeard[];
  /** Ids of the specific things and faults it names. */
  readonly objects: readonly string[];
  readonly symptoms: readonly string[];
};

/**
 * What the catalogue hears in one ticket, and what it makes of it.
 *
 * It answers "why does the engine think that?" for who extends the catalogue or doubts a pattern.
 *
 * @param ticket      read as the company's tickets were
 * @param commonness  how much a meaning says in this company
 * @returns           all empty when nothing of the catalogue was heard
 * @cost              a millisecond
 */
export function explainTicket(ticket: ReadTicket, commonness: Commonness): ExplainedTicket {
  const compiled = compiledCatalogue();
  const { objects, symptoms, cards } = compiled.catalogue;
  const matches = matchExpressions(ticket.words, ticket.language, compiled, createKeyReader(compiled));
  const heard = hearMeanings(matches, ticket.titleWords, compiled, commonness);
  const frame = frameTicket(matches, ticket.titleWords, compiled, commonness);
  const typed = (positions: readonly number[]) => positions.map((at) => ticket.words[at]?.surface ?? '');
  const told = (
    kind: Meaning['kind'],
    of: ReadonlyMap<number, Heard>,
    table: readonly { readonly id: string }[],
  ): HeardMeaning[] =>
    [...of].map(([index, { strength, words }]) => ({
      kind,
      id: table[index].id,
      weight: strength,
      words: typed(words),
    }));
  const meanings = [
    ...told('object', heard.objects, objects),
    ...told('symptom', heard.symptoms, symptoms),
    ...told('card', heard.idioms, cards),
  ].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return {
    meanings,
    cards: frame.candidates.map(({ card, score, by, words }) => ({
      card: cards[card],
      score,
      by,
      words: typed(words),
    })),
    objects: frame.objects.map((index) => objects[index].id),
    symptoms: frame.symptoms.map((index) => symptoms[index].id),
  };
}
