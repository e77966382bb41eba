import type { Thinking } from '../base/progress.ts';
import type { ThoughtText } from '../patterns/read-tickets.ts';
import { withoutCuts } from '../privacy/without-cuts.ts';
import type { Signal } from '../signals/signal.ts';
import { cleanTicketText } from '../text/clean-ticket-text.ts';
import { cleanTitle } from '../text/clean-title.ts';
import { languageOf } from '../text/language-of.ts';

const TICKETS_A_BREATH = 64; // about 10 ms between two reports of progress

/**
 * What each ticket says in the person's own words, and in which language.
 *
 * @param signals   tickets as the reader gives them
 * @returns         in the same order: title and body without mark-up, quotes, greeting and signature
 * @cost            about 0.1 ms a ticket
 */
export function* understandTickets(
  signals: readonly Pick<Signal, 'title' | 'body'>[],
): Thinking<readonly ThoughtText[]> {
  const texts: ThoughtText[] = [];
  for (const signal of signals) {
    const { title, body } = cleanTicket(signal);
    texts.push({ title, body, language: languageOf(`${title}\n${body}`) });
    if (texts.length % TICKETS_A_BREATH === 0) yield { done: texts.length, total: signals.length };
  }
  return texts;
}

/**
 * What one ticket says, in the person's own words.
 *
 * @param signal    as the reader gives it
 * @returns         title and body without mark-up, quotes, greeting and signature
 * @cost            about 0.1 ms
 */
export function cleanTicket({ title, body }: Pick<Signal, 'title' | 'body'>): Omit<ThoughtText, 'language'> {
  return { title: cleanTitle(withoutCuts(title)), body: cleanTicketText(withoutCuts(body)) };
}
