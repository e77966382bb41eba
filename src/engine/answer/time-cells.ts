import type { Thinking } from '../base/progress.ts';
import { addLosses, DRAWS, type LossModel } from '../ledger/loss-draws.ts';
import { isLeaking, type LossWay } from '../ledger/tell-loss.ts';
import type { Signal } from '../signals/signal.ts';
import { isoDay, type Zone } from '../time/zone.ts';
import { CAME_BACK, UNJUDGED } from './tell-came-back.ts';
import type { TouchedTime } from './touched-time.ts';

/** What time went to: a problem that came back, a new one, or improvement. */
export type Purpose = 'cameBack' | 'new' | 'improvement';

/** The seconds of one month, and of one week of the comparison, that went to one purpose, in each draw. */
export type TimeCell = {
  /** Local month, `2026-11`. */
  readonly month: string;
  /** Weeks since the start of the earlier stretch; -1 before it. */
  readonly week: number;
  readonly purpose: Purpose;
  readonly tickets: readonly number[];
  readonly ways: readonly LossWay[];
  readonly seconds: Float64Array;
  /** The part of `seconds` that is not assumed: measured, stated or worked. */
  readonly sureSeconds: number;
};

export type CellsInput = {
  readonly signals: readonly Signal[];
  readonly fates: Uint8Array;
  readonly model: LossModel;
  readonly touched: TouchedTime;
  readonly zone: Zone;
  /** The instant the earlier stretch starts. */
  readonly comparedFrom: number;
};

const WEEK_SECONDS = 7 * 86_400;

/**
 * Lays the judged time out by month, week and purpose, so that every later sum is a sum of the same cells.
 *
 * @returns the cells that hold a ticket, in order of month, week and purpose
 * @cost    about 5 µs a ticket
 */
export function* timeCells(input: CellsInput): Thinking<readonly TimeCell[]> {
  const { model, touched } = input;
  const places = cellPlaces(input);
  const cells: TimeCell[] = [];
  for (const { month, week, purpose, tickets } of places) {
    const seconds = new Float64Array(DRAWS);
    if (purpose !== 'improvement') addLosses(model, tickets, seconds);
    const worked = tickets.reduce((sum, ticket) => sum + touched.workedSeconds[ticket], 0);
    for (let draw = 0; draw < DRAWS; draw += 1) seconds[draw] += worked;
    const own = tickets.reduce((sum, ticket) => sum + model.ownSeconds[ticket], 0);
    const ways = tickets.map((ticket) => model.ways[ticket]);
    const sureSeconds = purpose === 'improvement' ? worked : own + worked;
    cells.push({ month, week, purpose, tickets, ways, seconds, sureSeconds });
    yield { done: cells.length, total: places.length };
  }
  return cells;
}

/**
 * The cells with the doubt whether a returning problem costs as much as a new one.
 *
 * All assumed tickets follow one distribution, so without it the share of assumed time would be as certain as the
 * share of tickets. It is one factor for a whole company: it moves shares, and where all is assumed it
 * never turns the sign of their change.
 *
 * @returns  cells for shares; sums of lost time keep to the cells themselves, or parts would not add up to the whole
 */
export function withDoubtOfReturn(
  cells: readonly TimeCell[],
  { returnFactors }: LossModel,
): readonly TimeCell[] {
  return cells.map((cell) => {
    if (cell.purpose !== 'cameBack') return cell;
    const { seconds, sureSeconds } = cell;
    return {
      ...cell,
      seconds: seconds.map((all, draw) => sureSeconds + (all - sureSeconds) * returnFactors[draw]),
    };
  });
}

/**
 * The judged tickets of which nobody can tell whether they cost time: in no cell, and no known zero either.
 *
 * @returns the local month and the purpose of each
 * @cost    O(tickets)
 */
export function undecidedTickets({
  signals,
  fates,
  model,
  zone,
}: Pick<CellsInput, 'signals' | 'fates' | 'model' | 'zone'>): readonly Pick<TimeCell, 'month' | 'purpose'>[] {
  return signals.flatMap(({ openedAt }, ticket) => {
    if (openedAt === null || fates[ticket] === UNJUDGED || model.ways[ticket] !== 'undecided') return [];
    return [{ month: monthOf(openedAt, zone), purpose: purposeOf(fates[ticket]) }];
  });
}

const monthOf = (openedAt: number, zone: Zone): string => isoDay(zone.dayOf(openedAt)).slice(0, 7);

const purposeOf = (fate: number): Purpose => (fate === CAME_BACK ? 'cameBack' : 'new');

type Place = {
  readonly month: string;
  readonly week: number;
  readonly purpose: Purpose;
  readonly tickets: number[];
};

function cellPlaces({ signals, fates, model, touched, zone, comparedFrom }: CellsInput): readonly Place[] {
  const places = new Map<string, Place>();
  const put = (ticket: number, openedAt: number, purpose: Purpose): void => {
    const month = monthOf(openedAt, zone);
    const week = Math.max(-1, Math.floor((openedAt - comparedFrom) / WEEK_SECONDS));
    const key = `${month} ${String(week + 1).padStart(4, '0')} ${purpose}`;
    const place = places.get(key);
    if (place === undefined) places.set(key, { month, week, purpose, tickets: [ticket] });
    else place.tickets.push(ticket);
  };
  signals.forEach(({ openedAt }, ticket) => {
    if (openedAt === null || fates[ticket] === UNJUDGED || !isLeaking(model.ways[ticket])) return;
    put(ticket, openedAt, purposeOf(fates[ticket]));
  });
  for (const ticket of touched.improvements) {
    const { openedAt } = signals[ticket];
    if (openedAt !== null) put(ticket, openedAt, 'improvement');
  }
  return Array.from(places.entries(), ([key, place]) => ({ key, place }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ place }) => place);
}
