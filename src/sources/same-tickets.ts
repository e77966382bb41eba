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

/** A number for a text: two halves of 32 bits mixed, so that equal numbers mean equal texts for all practice. */
function hashOf(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & high) + (low >>> 0);
}

/** What stays the same while a ticket changes state: id, title and opening, or else its words. Undefined where nothing does. */
function lastingKey({ signal: { id, title, openedAt, body } }: Draft): string | undefined {
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
 * @source  mix of bits after bryc's cyrb53 (public domain)
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
    const key = ownId ? lastingKey(draft) : undefined;
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
