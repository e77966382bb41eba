import type { Thinking } from '../base/progress.ts';
import { type LinkedTicket, linkOf, problemTraits } from '../patterns/change-links.ts';
import { compiledCatalogue } from '../patterns/compiled-catalogue.ts';
import { createKeyReader } from '../patterns/keys-of-word.ts';
import { matchExpressions } from '../patterns/match-expressions.ts';
import type { Grouped, KeptGrouping } from '../patterns/pattern.ts';
import { createTicketReader } from '../patterns/read-tickets.ts';
import { type WhatChanged, whatChanged } from '../patterns/what-changed.ts';
import { isChange, type Signal } from '../signals/signal.ts';
import type { Zone } from '../time/zone.ts';
import type { CoveredPeriod } from './covered-period.ts';
import type { Judged } from './judge-problems.ts';
import { cleanTicket } from './understand-tickets.ts';

export type TellChanges = {
  readonly signals: readonly Signal[];
  readonly grouping: Pick<KeptGrouping, 'languages' | 'wording'>;
  readonly patterns: readonly Pick<Grouped, 'members'>[];
  /** What their times say, in the same order. */
  readonly judged: readonly Pick<Judged, 'rhythm'>[];
  readonly covered: CoveredPeriod | null;
  readonly zone: Zone;
};

const CHANGES_A_BREATH = 64; // about 10 ms between two reports of progress
const MEMBERS_READ = 200; // what a problem is about shows in two hundred of its tickets

/**
 * What was changed around the day on which each problem began.
 *
 * @param input   the patterns of one company and all its tickets, changes among them
 * @returns       in the order of the patterns; null for one that has no known beginning, and where no change was read in
 * @cost          O(words of the changes), and as much again for each problem with a beginning
 */
export function* tellChanges(input: TellChanges): Thinking<readonly (WhatChanged | null)[]> {
  const { signals, grouping, patterns, judged, covered, zone } = input;
  const begins = judged.map(({ rhythm }) => rhythm.since ?? null);
  if (covered === null || begins.every((since) => since === null)) return patterns.map(() => null);
  const linked = linkedReader(signals, grouping);
  const log: { ticket: string; day: number; about: LinkedTicket }[] = [];
  for (const [position, signal] of signals.entries()) {
    if (!isChange(signal) || signal.openedAt === null) continue;
    log.push({ ticket: signal.id, day: zone.dayOf(signal.openedAt), about: linked(position) });
    if (log.length % CHANGES_A_BREATH === 0) yield { done: position, total: signals.length };
  }
  const watched = { from: zone.dayOf(covered.from), to: zone.dayOf(covered.to) };
  return patterns.map(({ members }, at) => {
    const since = begins[at];
    if (since === null) return null;
    const traits = problemTraits(members.slice(0, MEMBERS_READ).map(linked), grouping.wording);
    const changes = log.map(({ ticket, day, about }) => ({ ticket, day, link: linkOf(about, traits) }));
    return whatChanged({ since, changes, watched });
  });
}

/** Reads a ticket as far as a change can be about the same. */
function linkedReader(
  signals: readonly Signal[],
  { languages }: TellChanges['grouping'],
): (position: number) => LinkedTicket {
  const compiled = compiledCatalogue();
  const keys = createKeyReader(compiled);
  const read = createTicketReader();
  return (position) => {
    const { asset, site, category, ...texts } = signals[position];
    const ticket = read({ ...cleanTicket(texts), language: languages[position] });
    const things = matchExpressions(ticket.words, ticket.language, compiled, keys).flatMap(
      ({ meaning: { kind, index } }) => {
        const thing = kind === 'object' ? compiled.catalogue.objects[index] : undefined;
        return thing === undefined || thing.generic ? [] : [thing.id];
      },
    );
    return { asset, site, category, read: ticket, things };
  };
}
