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

type Known = { readonly at: number; readonly hash: number; readonly file: string };

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

/** One ticket in two states: the same id, the same title, and opened at the same moment (or told in the same words). */
function isSameTicket({ signal: one }: Draft, { signal: other }: Draft): boolean {
  if (one.title !== other.title) return false;
  if (one.openedAt !== null || other.openedAt !== null) return one.openedAt === other.openedAt;
  return one.body === other.body && one.title + one.body !== '';
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
  const drafts: (Draft | null)[] = [];
  const byId = new Map<string, Known[]>();
  const used = new Set<string>();

  const take = (draft: Draft, hash: number, known: Known[] | undefined): boolean => {
    const { id } = draft.signal;
    let unique = id;
    for (let copy = (known?.length ?? 0) + 1; used.has(unique); copy += 1) unique = `${id} (${copy})`;
    used.add(unique);
    const entry = { at: drafts.length, hash, file: draft.signal.file };
    if (known === undefined) byId.set(id, [entry]);
    else known.push(entry);
    drafts.push(unique === id ? draft : { ...draft, signal: { ...draft.signal, id: unique } });
    return unique !== id;
  };

  const admit = (draft: Draft, content: string, ownId: boolean): Admission => {
    const hash = hashOf(content);
    const known = byId.get(draft.signal.id);
    if (known?.some((entry) => entry.hash === hash)) return { kind: 'left-out', code: 'row.seen_twice' };
    const older = ownId ? known?.find(({ at }) => isSame(drafts[at], draft)) : undefined;
    const former = older === undefined ? null : drafts[older.at];
    if (older === undefined || former === null) return { kind: 'taken', renamed: take(draft, hash, known) };
    if (former.updatedAt !== null && draft.updatedAt !== null && draft.updatedAt < former.updatedAt) {
      return { kind: 'left-out', code: 'row.older_version' };
    }
    drafts[older.at] = { ...draft, signal: { ...draft.signal, id: former.signal.id } };
    known?.splice(known.indexOf(older), 1, { ...older, hash });
    return { kind: 'replaces', older: former };
  };
  return { admit, drafts: () => drafts.filter((draft) => draft !== null) };
}

const isSame = (known: Draft | null, draft: Draft): boolean => known !== null && isSameTicket(known, draft);
