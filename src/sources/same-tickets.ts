import type { Signal } from '../engine/signals/signal.ts';
import { hashOf } from './id-table.ts';
import type { Draft } from './map-row.ts';

/** What became of a ticket that was set beside those already read. */
export type Admission =
  | { readonly kind: 'taken'; readonly renamed: boolean }
  /** This one is left out. */
  | { readonly kind: 'left-out'; readonly code: 'row.seen_twice' | 'row.older_version' }
  /** This one is taken, and the older one at that index is left out. */
  | { readonly kind: 'replaces'; readonly older: Draft };

/** The tickets of a run, each once. */
export type Admitted = {
  readonly admit: (draft: Draft, content: string, ownId: boolean) => Admission;
  readonly drafts: () => readonly Draft[];
};

/**
 * What stays the same while a ticket changes state.
 *
 * @param ticket  as its source calls it
 * @returns       its id, title and opening, or else its words; undefined where it has nothing that stays
 * @cost          O(length of its texts)
 */
export function lastingKey(ticket: Pick<Signal, 'id' | 'title' | 'openedAt' | 'body'>): string | undefined {
  const { id, title, openedAt, body } = ticket;
  if (openedAt !== null) return `${id}\n${openedAt}\n${title}`;
  return title + body === '' ? undefined : `${id}\n\n${title}\n${hashOf(body)}`;
}

/**
 * Sets tickets beside each other, so that none counts twice.
 *
 * It answers "was this ticket read already?": with the same id and content it is left out; in a later state it
 * takes the place of the older; a different ticket under the same id gets a number added. Tickets without an id
 * of their own are never the same within one file: the same words twice are two tickets.
 *
 * @returns the tickets admitted so far, growing
 * @cost    O(1) a ticket
 */
export function admittedTickets(): Admitted {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  const lasting = new Map<string, number>();
  const used = new Set<string>();
  const copies = new Map<string, number>();

  const uniqueId = (id: string): string => {
    let unique = id;
    let copy = copies.get(id) ?? 1;
    while (used.has(unique)) {
      copy += 1;
      unique = `${id} (${copy})`;
    }
    copies.set(id, copy);
    used.add(unique);
    return unique;
  };

  const admit = (draft: Draft, content: string, ownId: boolean): Admission => {
    const { id } = draft.signal;
    const whole = `${id}\n${hashOf(content)}`;
    if (seen.has(whole)) return { kind: 'left-out', code: 'row.seen_twice' };
    seen.add(whole);
    const key = ownId ? lastingKey(draft.signal) : undefined;
    const at = key === undefined ? undefined : lasting.get(key);
    const former = at === undefined ? undefined : drafts[at];
    if (at === undefined || former === undefined) {
      const unique = uniqueId(id);
      if (key !== undefined) lasting.set(key, drafts.length);
      drafts.push(unique === id ? draft : { ...draft, signal: { ...draft.signal, id: unique } });
      return { kind: 'taken', renamed: unique !== id };
    }
    if (former.updatedAt !== null && draft.updatedAt !== null && draft.updatedAt < former.updatedAt) {
      return { kind: 'left-out', code: 'row.older_version' };
    }
    drafts[at] = { ...draft, signal: { ...draft.signal, id: former.signal.id } };
    return { kind: 'replaces', older: former };
  };
  return { admit, drafts: () => drafts };
}
