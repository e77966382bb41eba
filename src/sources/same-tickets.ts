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
  const places = new Map<string, number[]>();

  const admit = (draft: Draft, content: string, ownId: boolean): Admission => {
    const { id } = draft.signal;
    const whole = `${id}\n${hashOf(content)}`;
    if (seen.has(whole)) return { kind: 'left-out', code: 'row.seen_twice' };
    seen.add(whole);
    const key = ownId ? lastingKey(draft.signal) : undefined;
    const at = key === undefined ? undefined : lasting.get(key);
    const former = at === undefined ? undefined : drafts[at];
    if (at === undefined || former === undefined) {
      const place = drafts.length;
      if (key !== undefined) lasting.set(key, place);
      const own = places.get(id);
      if (own === undefined) places.set(id, [place]);
      else own.push(place);
      drafts.push(draft);
      return { kind: 'taken', renamed: own !== undefined };
    }
    if (former.updatedAt !== null && draft.updatedAt !== null && draft.updatedAt < former.updatedAt) {
      return { kind: 'left-out', code: 'row.older_version' };
    }
    drafts[at] = draft;
    return { kind: 'replaces', older: former };
  };
  return { admit, drafts: () => toldApart(drafts, places) };
}

/**
 * Gives different tickets of one id each an id of its own: the one that was opened first keeps it. What they say decides, and
 * not on which line they stand: an export that is sorted otherwise means the same tickets.
 */
function toldApart(
  drafts: readonly Draft[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly Draft[] {
  const apart = [...drafts];
  for (const [id, own] of places) {
    if (own.length === 1) continue;
    const [, ...others] = own.toSorted((one, other) => compare(drafts[one].signal, drafts[other].signal));
    let copy = 1;
    for (const place of others) {
      do copy += 1;
      while (places.has(`${id} (${copy})`));
      apart[place] = { ...drafts[place], signal: { ...drafts[place].signal, id: `${id} (${copy})` } };
    }
  }
  return apart;
}

function compare(one: Signal, other: Signal): number {
  const opened = (one.openedAt ?? Number.POSITIVE_INFINITY) - (other.openedAt ?? Number.POSITIVE_INFINITY);
  if (opened !== 0 && !Number.isNaN(opened)) return opened;
  const [a, b] = [one, other].map(({ title, body }) => `${title}\n${body}`);
  return a < b ? -1 : a > b ? 1 : 0;
}
