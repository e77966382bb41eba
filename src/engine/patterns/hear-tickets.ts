import type { Thinking } from '../base/progress.ts';
import { wordsOf } from '../text/words-of.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { compiledCatalogue } from './compiled-catalogue.ts';
import { dropFillers, findFillers } from './drop-fillers.ts';
import { type Commonness, commonnessIn } from './frame-ticket.ts';
import { createKeyReader, type KeyReader } from './keys-of-word.ts';
import { type Match, matchExpressions } from './match-expressions.ts';
import { createTicketReader, type ReadTicket, type ThoughtText } from './read-tickets.ts';

/** What the catalogue hears in the tickets of one company. */
export type HeardTickets = {
  /** Without the sentences that people add to all sorts of tickets. */
  readonly tickets: readonly ReadTicket[];
  /** The meanings in each. */
  readonly heard: readonly (readonly Match[])[];
  /** How much a meaning says here, from how many tickets carry it. */
  readonly commonness: Commonness;
  readonly fillers: ReadonlySet<string>;
};

const REPORT_EVERY = 256;

/**
 * Reads tickets into words, and finds what of the catalogue they say.
 *
 * @param texts  cleaned for thinking
 * @returns      in the same order; the order changes nothing in any of them; yields progress over a third more than this
 * @cost         about half a millisecond a ticket
 */
export function* hearTickets(texts: readonly ThoughtText[]): Thinking<HeardTickets> {
  const compiled = compiledCatalogue();
  const reader = createKeyReader(compiled);
  const read = createTicketReader();
  const fillers = findFillers(texts, sentenceJudge(compiled, reader));
  const total = texts.length * 3;
  const tickets: ReadTicket[] = [];
  for (const text of texts) {
    tickets.push(read(dropFillers(text, fillers)));
    if (tickets.length % REPORT_EVERY === 0) yield { done: tickets.length, total };
  }
  const heard: Match[][] = [];
  for (const { words, language } of tickets) {
    heard.push(matchExpressions(words, language, compiled, reader));
    if (heard.length % REPORT_EVERY === 0) yield { done: tickets.length + heard.length, total };
  }
  return { tickets, heard, commonness: commonnessIn(heard), fillers };
}

/** Whether a sentence names a specific thing or fault of the catalogue. */
function sentenceJudge(compiled: CompiledCatalogue, reader: KeyReader) {
  const { objects, symptoms } = compiled.catalogue;
  return (sentence: string, language: ThoughtText['language']): boolean =>
    matchExpressions(wordsOf(sentence), language === 'other' ? null : language, compiled, reader).some(
      ({ meaning: { kind, index } }) =>
        kind === 'card' || !(kind === 'object' ? objects[index]?.generic : symptoms[index]?.generic),
    );
}
