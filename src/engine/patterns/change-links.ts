import type { Signal } from '../signals/signal.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words-of.ts';
import type { Wording } from './pattern.ts';
import type { ReadTicket } from './read-tickets.ts';
import { sensesOfWord } from './sense-of-word.ts';
import { SHARED } from './ticket-senses.ts';
import type { ChangeLink } from './what-changed.ts';

/** A ticket or a change, with its words, and the things of the catalogue that they name, in any language. */
export type LinkedTicket = Pick<Signal, 'asset' | 'site' | 'category'> & {
  readonly read: ReadTicket;
  readonly things: readonly string[];
};

/** What a problem is about, as far as a change can be about the same. */
export type ProblemTraits = {
  /** Words of each of its devices, joined. */
  readonly devices: ReadonlySet<string>;
  /** Stems and meanings of its things and faults. */
  readonly words: ReadonlySet<string>;
  /** Things of the catalogue. */
  readonly things: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
};

const SHARE_LEAST = 1 / 3; // of its tickets: what fewer say is not what it is about
const TICKETS_LEAST = 2;
const LIFT_LEAST = 3; // a word that all sorts of tickets hold does not say what this problem is about
const LETTERS_LEAST = 3;

/**
 * What the tickets of one problem have in common that a change may share.
 *
 * @param tickets  of the problem
 * @param wording  in how many tickets of the company each stem stands
 * @returns        what at least a third of them, and two, say; words that stand in all sorts of tickets are left out
 * @cost           O(words)
 */
export function problemTraits(
  tickets: readonly LinkedTicket[],
  { tickets: all, stems }: Pick<Wording, 'tickets' | 'stems'>,
): ProblemTraits {
  const least = Math.max(TICKETS_LEAST, tickets.length * SHARE_LEAST);
  const common = (valuesOf: (ticket: LinkedTicket) => Iterable<string>): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const ticket of tickets)
      for (const value of new Set(valuesOf(ticket))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return new Map([...counts].filter(([, n]) => n >= least));
  };
  const named = (field: 'site' | 'category'): ReadonlySet<string> =>
    new Set(common(({ [field]: value }) => (value === null ? [] : [fold(value)])).keys());
  const isTelling = (root: string, n: number): boolean =>
    root.length >= LETTERS_LEAST && n / tickets.length >= (LIFT_LEAST * (stems.get(root) ?? 1)) / all;
  const roots = common(({ read }) => read.telling);
  const telling = new Set([...roots].flatMap(([root, n]) => (isTelling(root, n) ? [root] : [])));
  return {
    devices: new Set(common(({ asset }) => (asset === null ? [] : [joined(asset)])).keys()),
    words: new Set(tickets.flatMap(({ read }) => meaningsOf(read, (root) => telling.has(root)))),
    things: new Set(common(({ things }) => things).keys()),
    categories: named('category'),
    sites: named('site'),
  };
}

/**
 * The closest link of a change with a problem.
 *
 * @param change  the change
 * @param traits  of the problem
 * @returns       `days` where they have nothing in common
 * @cost          O(words of the change)
 */
export function linkOf(change: LinkedTicket, traits: ProblemTraits): ChangeLink {
  const { devices, words, categories, sites } = traits;
  const { asset, site, category, read, things } = change;
  const text = ` ${read.words.map(({ folded }) => folded).join(' ')} `;
  const isAbout = (device: string): boolean => device !== '' && text.includes(` ${device} `);
  if ((asset !== null && devices.has(joined(asset))) || [...devices].some(isAbout)) return 'device';
  if (things.some((thing) => traits.things.has(thing))) return 'word';
  if (meaningsOf(read, () => true).some((meaning) => words.has(meaning))) return 'word';
  if (category !== null && categories.has(fold(category))) return 'category';
  return site !== null && sites.has(fold(site)) ? 'site' : 'days';
}

const joined = (name: string): string =>
  wordsOf(name)
    .map(({ folded }) => folded)
    .join(' ');

/** The stems that are let through, each with its meanings in any language. */
function meaningsOf(
  { words, stems, telling, language }: ReadTicket,
  isLetThrough: (root: string) => boolean,
): readonly string[] {
  const told = new Set(telling);
  return words.flatMap(({ folded }, at) => {
    const root = stems[at];
    if (!told.has(root) || !isLetThrough(root)) return [];
    return [root, ...sensesOfWord(folded, language).rows.map((row) => `${SHARED}${row}`)];
  });
}
