import { type SimilarQuery, similarQuerySchema } from '../contract/similar.schema.ts';
import { type LookAlike, lookAlikes } from '../engine/answer/look-alikes.ts';
import type { StageProgress } from '../engine/answer/staged.ts';
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

/**
 * Makes the tickets of one company ready to be looked up by likeness. Nothing is kept.
 *
 * @throws AppError when a file cannot be read, or when the files hold several companies and none was chosen
 */
export function* similarTickets(asked: SimilarTickets): Generator<StageProgress, SimilarSearch, void> {
  const { signals, namedPeople, reading } = yield* readCompany(asked);
  const alike = yield* lookAlikes({ signals, namedPeople, seed: SEED });
  const places = new Map(signals.map(({ id }, position) => [id, position]));
  const told = (found: readonly LookAlike[]) =>
    found.map(({ position, ...rest }) => ({ ticket: signals[position].id, ...rest }));
  return {
    tickets: signals.length,
    leftOut: reading.leftOut.length,
    to: (text) => similarQuerySchema.parse({ text, similar: told(alike.to(text, asked.top)) }),
    *each() {
      for (const [position, { id }] of signals.entries())
        yield similarQuerySchema.parse({ ticket: id, similar: told(alike.of(position, asked.top)) });
    },
    title: (ticket) => {
      const place = places.get(ticket);
      return place === undefined ? '' : alike.title(place);
    },
  };
}
