import type { Thinking } from '../base/progress.ts';
import type { ThoughtText } from '../patterns/read-tickets.ts';
import type { Signal } from '../signals/signal.ts';
import { cleanTicketText, cleanTitle } from '../text/clean-ticket-text.ts';
import { languageOf } from '../text/language-of.ts';

const TICKETS_A_BREATH = 64; // about 10 ms between two reports of progress

/**
 * What each ticket says in the person's own words, and in which language.
 *
 * @param signals   tickets as the reader gives them
 * @returns         in the same order: title and body without mark-up, quotes, greeting and signature
 * @cost            about 0.1 ms a ticket
 */
export function* understandTickets(signals: readonly Signal[]): Thinking<readonly ThoughtText[]> {
  const texts: ThoughtText[] = [];
  for (const signal of signals) {
    texts.push(understandTicket(signal));
    if (texts.length % TICKETS_A_BREATH === 0) yield { done: texts.length, total: signals.length };
  }
  return texts;
}

/**
 * What one ticket says.
 *
 * @param signal    as the reader gives it
 * @returns         title and body in the person's own words, and their language
 * @cost            about 0.1 ms
 */
export function understandTicket({ title, body }: Pick<Signal, 'title' | 'body'>): ThoughtText {
  const cleanedTitle = cleanTitle(title);
  const { text } = cleanTicketText(body);
  return { title: cleanedTitle, body: text, language: languageOf(`${cleanedTitle}\n${text}`) };
}
