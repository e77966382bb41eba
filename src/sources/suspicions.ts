import type { Signal } from '../engine/signals/signal.ts';
import { isoDay, type Zone } from '../engine/time/zone.ts';

/** What looks as if the export is not what its reader thinks it is. */
export type SuspicionCode =
  /** Most tickets share one minute of creation: they were moved here from elsewhere. `n`: those tickets */
  | 'moved_here'
  /** Tickets resolved or closed before they were opened. `n`: those tickets */
  | 'ends_before_opening'
  /** From one month on the categories are others than before: a reorganisation. `n`: tickets from then on. params: month */
  | 'categories_jump'
  /** Whole months without a ticket between months with many. `n`: those months. params: months */
  | 'months_missing'
  /** As many rows as a program exports at most. `n`: rows */
  | 'cut_off'
  /** Texts that end at the very same length. `n`: those tickets. params: length */
  | 'texts_cut'
  /** One requester for most tickets: a shared mailbox, or the desk itself. `n`: those tickets */
  | 'one_requester'
  /** Many tickets that no person wrote. `n`: those tickets */
  | 'many_automatic';

export type Suspicion = {
  readonly code: SuspicionCode;
  readonly n: number;
  readonly params: Readonly<Record<string, string | number>>;
};

/** One file as it was read. */
export type ReadFile = {
  /** Records in it, whether taken or left out. */
  readonly rows: number;
  /** Tickets whose end lies before their opening, as noted by the reader. */
  readonly endsBeforeOpening: number;
  readonly signals: readonly Signal[];
};

const MOVED_SHARE = 0.8;
const FEW = 20; // tickets below which a share says little
const ROWS_AT_MOST: ReadonlySet<number> = new Set(
  [500, 1_000, 2_000, 5_000, 6_000, 10_000, 50_000, 65_536, 100_000, 1_048_576].flatMap((rows) => [
    rows,
    rows - 1,
  ]),
);
const TEXT_LENGTHS = [255, 256, 500, 512, 1_000, 1_024, 2_000, 4_000, 32_000, 32_767] as const;
const CUT_LEAST = 3; // texts of one length
const CUT_SHARE = 0.01; // of the texts at least half as long
const ONE_SHARE = 0.5;
const AUTOMATIC_SHARE = 0.3;
const MISSING_USUAL = 5; // tickets in a usual month, before an empty one is odd
const JUMP_TICKETS = 30; // on each side
const JUMP_COMMON = 0.15; // of the tickets at most are in categories of both sides

/**
 * Says what in a file looks odd, so that no number is built on it unawares.
 *
 * It answers "is this export what it seems?". A suspicion is said, never acted upon.
 *
 * @param file its rows and the tickets taken from it
 * @param zone the company's zone, for months
 * @returns    the suspicions, gravest first
 * @source     facts of ticket systems: limits of exports, and what migrations leave behind
 * @cost       O(tickets log tickets)
 */
export function suspicionsOf(file: ReadFile, zone: Zone): readonly Suspicion[] {
  const { rows, endsBeforeOpening, signals } = file;
  const found: (Suspicion | null)[] = [
    ROWS_AT_MOST.has(rows) ? { code: 'cut_off', n: rows, params: {} } : null,
    movedHere(signals),
    endsBeforeOpening > 0 ? { code: 'ends_before_opening', n: endsBeforeOpening, params: {} } : null,
    textsCut(signals),
    monthsMissing(signals, zone),
    categoriesJump(signals, zone),
    oneRequester(signals),
    manyAutomatic(signals),
  ];
  return found.filter((each) => each !== null);
}

function mostOf<T>(values: readonly T[]): number {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function movedHere(signals: readonly Signal[]): Suspicion | null {
  const minutes = signals.flatMap(({ openedAt }) => (openedAt === null ? [] : [Math.floor(openedAt / 60)]));
  const most = mostOf(minutes);
  return most >= FEW && most >= minutes.length * MOVED_SHARE
    ? { code: 'moved_here', n: most, params: {} }
    : null;
}

/** A length at which several texts end, and which none passes: the program that wrote them stopped there. */
function textsCut(signals: readonly Signal[]): Suspicion | null {
  for (const text of [({ body }: Signal) => body, ({ title }: Signal) => title]) {
    const lengths = signals.map((signal) => text(signal).length);
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    // A space at the very end is taken off when a text is read.
    const limit = TEXT_LENGTHS.find((length) => longest === length || longest === length - 1);
    if (limit === undefined) continue;
    const cut = lengths.filter((length) => length >= limit - 1).length;
    const long = lengths.filter((length) => length * 2 >= limit).length;
    if (cut >= CUT_LEAST && cut >= long * CUT_SHARE)
      return { code: 'texts_cut', n: cut, params: { length: limit } };
  }
  return null;
}

/** Tickets by local month, in order. */
function byMonth(signals: readonly Signal[], zone: Zone): ReadonlyMap<string, readonly Signal[]> {
  const months = new Map<string, Signal[]>();
  for (const signal of signals) {
    if (signal.openedAt === null) continue;
    const month = isoDay(zone.dayOf(signal.openedAt)).slice(0, 7);
    const own = months.get(month);
    if (own === undefined) months.set(month, [signal]);
    else own.push(signal);
  }
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

function monthsMissing(signals: readonly Signal[], zone: Zone): Suspicion | null {
  const months = byMonth(signals, zone);
  const names = [...months.keys()];
  const last = names.at(-1);
  if (last === undefined) return null;
  const sizes = [...months.values()].map(({ length }) => length).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  if (usual < MISSING_USUAL) return null;
  const missing: string[] = [];
  for (let month = names[0]; month < last; month = nextMonth(month))
    if (!months.has(month)) missing.push(month);
  return missing.length === 0
    ? null
    : { code: 'months_missing', n: missing.length, params: { months: spoken(missing) } };
}

/** A few months by name, more by the first and the last. */
const spoken = (months: readonly string[]): string =>
  months.length <= 3 ? months.join(', ') : `${months[0]} … ${months.at(-1)}`;

/** The month from which hardly a ticket is in a category of before. */
function categoriesJump(signals: readonly Signal[], zone: Zone): Suspicion | null {
  const months = byMonth(
    signals.filter(({ category }) => category !== null),
    zone,
  );
  const names = [...months.keys()];
  let best: { readonly month: string; readonly common: number; readonly n: number } | null = null;
  for (const month of names.slice(1)) {
    const [before, after] = [names.filter((each) => each < month), names.filter((each) => each >= month)].map(
      (side) => side.flatMap((each) => months.get(each) ?? []),
    );
    if (before.length < JUMP_TICKETS || after.length < JUMP_TICKETS) continue;
    const [old, fresh] = [before, after].map((side) => new Set(side.map(({ category }) => category)));
    if (old.size < 2 || fresh.size < 2) continue;
    const shared =
      before.filter(({ category }) => fresh.has(category)).length / before.length +
      after.filter(({ category }) => old.has(category)).length / after.length;
    const common = shared / 2;
    if (common <= JUMP_COMMON && (best === null || common < best.common))
      best = { month, common, n: after.length };
  }
  return best === null ? null : { code: 'categories_jump', n: best.n, params: { month: best.month } };
}

function oneRequester(signals: readonly Signal[]): Suspicion | null {
  const known = signals.flatMap(({ requester }) => requester ?? []);
  const most = mostOf(known);
  return known.length >= FEW && most >= known.length * ONE_SHARE
    ? { code: 'one_requester', n: most, params: {} }
    : null;
}

function manyAutomatic(signals: readonly Signal[]): Suspicion | null {
  const n = signals.filter(({ kind }) => kind === 'machine').length;
  return signals.length >= FEW && n >= signals.length * AUTOMATIC_SHARE
    ? { code: 'many_automatic', n, params: {} }
    : null;
}
