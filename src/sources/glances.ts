import type { CoverageGap, TalliedTicket } from './coverage.ts';
import { toldByTickets } from './coverage.ts';
import { hashOf } from './id-table.ts';
import { type NotesSeen, noteBook, type Remark } from './note-book.ts';
import type { Aside } from './set-aside.ts';
import type { Row } from './table.ts';
import type { CountedTicket } from './tally-tickets.ts';

/** A row as it is looked at. */
export type Glance = {
  readonly ticket: TalliedTicket & { readonly id: string };
  /** Whether its id is its own, and not the number of the row. */
  readonly hasOwnId: boolean;
  readonly updatedAt: number | null;
  readonly isMachine: boolean;
  readonly aside: Aside | null;
  readonly odd: readonly Remark[];
};

/** Somebody by name and address, as written: only while files are read. */
export type Who = readonly [name: string | null, mail: string | null];

/** What was seen of the rows of a stretch, a few numbers each. */
export type GlancesSeen = {
  /** `NUMBERS` of each row, as `glanceAt` reads them. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly categories: readonly string[];
  readonly who: readonly Who[];
  /** Folded words of people's names that no earlier stretch of the same looker told. */
  readonly peopleWords: readonly string[];
  readonly odd: readonly NotesSeen[];
  /** Of the gaps those that no row fills; who its requester is, is not known yet. */
  readonly untold: ReadonlySet<CoverageGap>;
};

/** Is given rows one after another, as their numbers tell them. */
export type HearsGlances = {
  /** A row that is set aside, and its line as the stretch counts them. */
  readonly aside: (why: NonNullable<Glance['aside']>, line: number) => void;
  /** A ticket: the number of its id, 0 where that is the number of the row, and the place of its requester; -1 for nobody. */
  readonly ticket: (hash: number, who: number, ticket: CountedTicket) => void;
};

const NUMBERS = 6;
const ASIDES = ['discarded', 'no_ticket', 'units'] as const;
const NONE = -1;
const FEW = 8_192; // rows of a block

/** Room for the numbers of a stretch: the same for one after another. */
let room = new Float64Array(FEW * NUMBERS);

/** Gathers different values, each by its place. */
function placesOf<T>() {
  const places = new Map<string, number>();
  const values: T[] = [];
  return {
    values,
    of: (key: string, value: T): number => {
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
}

/**
 * Gathers people by name and address.
 *
 * @returns   the place of a person in the list, the same for the same name and address; null where there is neither
 * @cost      O(length)
 */
export function whoBook(): {
  readonly numberOf: (name: string | null, mail: string | null) => number | null;
  readonly all: readonly Who[];
} {
  const places = placesOf<Who>();
  return {
    numberOf: (name, mail) => {
      if (name === null && mail === null) return null;
      return places.of(mail === null ? `${name}` : `${name ?? ''}\n${mail}`, [name, mail]);
    },
    all: places.values,
  };
}

/**
 * Gathers what is seen of rows as numbers.
 *
 * It answers "what would become of each record of this stretch?" for somebody who knows what stands before it.
 *
 * @returns   a gathering without rows
 * @cost      O(length of the id) a row, and 48 bytes
 */
export function gatherGlances(): {
  readonly add: (glance: Glance, row: Row) => void;
  readonly seen: () => Omit<GlancesSeen, 'who' | 'peopleWords'>;
} {
  let length = 0;
  const categories = placesOf<string>();
  const odd = noteBook();
  const told = toldByTickets();
  const taken = (ticket: TalliedTicket & { readonly id: string }, hasOwnId: boolean): void => {
    const { openedAt, requester, category, body, title } = ticket;
    room[length] = hasOwnId ? hashOf(ticket.id) : 0;
    room[length + 1] = openedAt ?? Number.NaN;
    room[length + 2] = requester ?? NONE;
    room[length + 3] = category === null ? NONE : categories.of(category, category);
    room[length + 4] = body.length;
    room[length + 5] = title.length;
    told.add(ticket);
  };
  return {
    add: ({ ticket, aside, odd: remarks, hasOwnId }, { line }) => {
      if (length === room.length) {
        const more = new Float64Array(room.length * 2);
        more.set(room);
        room = more;
      }
      if (aside === null) {
        taken(ticket, hasOwnId);
        for (const remark of remarks) odd.add(remark.code, remark.line, remark.params);
      } else {
        room[length] = NONE - ASIDES.indexOf(aside);
        room[length + 1] = line;
      }
      length += NUMBERS;
    },
    seen: () => ({
      numbers: room.slice(0, length),
      categories: categories.values,
      odd: odd.seen(),
      untold: told.untold(),
    }),
  };
}

/**
 * Reads what was seen of rows, one after another.
 *
 * @param seen  what was seen
 * @param hears is given each row in order
 * @cost        O(rows)
 */
export function hearGlances({ numbers, categories }: GlancesSeen, { aside, ticket }: HearsGlances): void {
  for (let at = 0; at < numbers.length; at += NUMBERS) {
    const hash = numbers[at];
    const openedAt = numbers[at + 1];
    const category = numbers[at + 3];
    if (hash < 0) aside(ASIDES[NONE - hash], openedAt);
    else {
      ticket(hash, numbers[at + 2], {
        openedAt: Number.isNaN(openedAt) ? null : openedAt,
        category: category === NONE ? null : categories[category],
        bodyLength: numbers[at + 4],
        titleLength: numbers[at + 5],
      });
    }
  }
}
