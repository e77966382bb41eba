import type { Grouped, Wording } from './pattern.ts';

/** A pattern with nothing but an id and tickets, for tests that need one field. */
export function inventedPattern(id: string, members: readonly number[], own: Partial<Grouped> = {}): Grouped {
  return {
    id,
    members,
    name: { text: `name of ${id}`, lang: 'nl' },
    names: { nl: `name of ${id}`, fr: `name of ${id}`, en: `name of ${id}` },
    card: null,
    cardKind: null,
    instance: null,
    words: [],
    sharedWords: [],
    mostDifferent: null,
    certainty: 1,
    saidTogether: false,
    ...own,
  };
}

/** What a grouping of tickets without words, that lean to no card, leaves behind. */
export function inventedWording(tickets: number): Wording {
  return {
    tickets,
    stems: new Map(),
    fillers: new Set(),
    leanings: new Int16Array(tickets).fill(-1),
    ties: new Float32Array(tickets),
    nearest: new Int32Array(tickets).fill(-1),
    fits: new Float32Array(tickets),
  };
}
