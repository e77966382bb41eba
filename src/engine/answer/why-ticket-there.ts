import type { ProblemCard } from '../patterns/catalogue/catalogue.ts';
import type { ExplainedTicket } from '../patterns/explain-ticket.ts';
import { LEAST_TICKETS } from '../patterns/group-signals.ts';
import type { Grouped } from '../patterns/pattern.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';

/** One reason why a ticket is in a pattern, or in none, or why its pattern is not shown. */
export type ReasonThere =
  | { readonly code: 'same_card' | 'card_heard' | 'nobody_alike'; readonly card: ProblemCard }
  | { readonly code: 'shared_words'; readonly words: readonly string[] }
  | { readonly code: 'same_asset' | 'same_site' | 'same_team'; readonly n: number }
  | { readonly code: 'few_tickets'; readonly n: number }
  | {
      readonly code:
        | 'by_likeness'
        | 'not_a_person'
        | 'nothing_heard'
        | 'too_general'
        | 'hidden_noise'
        | 'hidden_request'
        | 'hidden_once';
    };

export type TicketThere = {
  readonly signals: readonly Signal[];
  /** Of the ticket. */
  readonly position: number;
  readonly explained: ExplainedTicket;
  /** The words of the ticket, as typed. */
  readonly typed: ReadonlySet<string>;
  readonly pattern: Grouped | null;
  /** Whether pages show the pattern. */
  readonly isShown: boolean;
};

const SURROUNDINGS = [
  ['same_asset', 'asset'],
  ['same_site', 'site'],
  ['same_team', 'team'],
] as const;

/**
 * Why a ticket stands where it stands, as far as single reasons can be named: the grouping itself weighs all pairs.
 *
 * @param there  the ticket, its pattern, and what was heard in it
 * @returns      at least one reason, the strongest first
 * @cost         O(tickets of the pattern)
 */
export function whyTicketThere(there: TicketThere): readonly ReasonThere[] {
  const { pattern } = there;
  if (pattern === null) return [whyAlone(there)];
  const reasons = whyInside(pattern, there);
  const known: readonly ReasonThere[] = reasons.length === 0 ? [{ code: 'by_likeness' }] : reasons;
  return there.isShown ? known : [...known, whyHidden(pattern)];
}

function whyInside(pattern: Grouped, { signals, position, explained, typed }: TicketThere): ReasonThere[] {
  const reasons: ReasonThere[] = [];
  const own = explained.cards.findIndex(({ card }) => card.id === pattern.card);
  if (own >= 0) {
    reasons.push({ code: own === 0 ? 'same_card' : 'card_heard', card: explained.cards[own].card });
  }
  const words = pattern.words.filter((word) => typed.has(word));
  if (words.length > 0) reasons.push({ code: 'shared_words', words });
  for (const [code, field] of SURROUNDINGS) {
    const value = signals[position][field];
    if (value === null) continue;
    const n = pattern.members.filter((other) => other !== position && signals[other][field] === value).length;
    if (n > 0) reasons.push({ code, n });
  }
  return reasons;
}

function whyAlone({ signals, position, explained }: TicketThere): ReasonThere {
  if (!isFromPerson(signals[position])) return { code: 'not_a_person' };
  if (signals.filter(isFromPerson).length < LEAST_TICKETS) return { code: 'few_tickets', n: LEAST_TICKETS };
  if (explained.meanings.length === 0) return { code: 'nothing_heard' };
  const [first] = explained.cards;
  return first === undefined ? { code: 'too_general' } : { code: 'nobody_alike', card: first.card };
}

function whyHidden({ cardKind }: Grouped): ReasonThere {
  if (cardKind === 'noise') return { code: 'hidden_noise' };
  return { code: cardKind === 'request' ? 'hidden_request' : 'hidden_once' };
}
