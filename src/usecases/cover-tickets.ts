import { type CoverageTold, coverageSchema } from '../contract/coverage.schema.ts';
import { type StageProgress, staged } from '../engine/answer/staged.ts';
import { understandTickets } from '../engine/answer/understand-tickets.ts';
import { explainsTicket } from '../engine/patterns/explains-ticket.ts';
import { hearTickets } from '../engine/patterns/hear-tickets.ts';
import { showableWords } from '../engine/patterns/showable-words.ts';
import { wordsUnexplained } from '../engine/patterns/words-unexplained.ts';
import { isFromPerson } from '../engine/signals/signal.ts';
import { type ReadCompany, readCompany } from './read-company.ts';

export type TicketsCovered = Omit<CoverageTold, 'seconds'> & { readonly leftOut: number };

/**
 * Which words of people's tickets the catalogue does not take up, commonest first. Nothing is kept.
 *
 * @throws AppError when a file cannot be read, or when the files hold several companies and none was chosen
 */
export function* coverFiles(asked: ReadCompany): Generator<StageProgress, TicketsCovered, void> {
  const { signals, namedPeople, reading } = yield* readCompany(asked);
  const people = signals.filter(isFromPerson);
  const texts = yield* staged('understanding', understandTickets(people));
  const heard = yield* staged('understanding', hearTickets(texts));
  const isShowable = showableWords(
    signals.flatMap(({ title, body }) => [title, body]),
    namedPeople,
  );
  return {
    tickets: people.length,
    explained: heard.tickets.filter((_, at) => explainsTicket(heard, at)).length,
    words: wordsUnexplained(heard).map(({ text, tickets, example }) => ({
      word: isShowable(text) ? text : null,
      tickets,
      example: people[example].id,
    })),
    leftOut: reading.leftOut.length,
  };
}

/** The coverage in the shape of its contract, held against its schema: what does not fit never leaves. */
export function tellCoverage({ leftOut: _, ...told }: TicketsCovered, seconds: number): CoverageTold {
  return coverageSchema.parse({ ...told, seconds });
}
