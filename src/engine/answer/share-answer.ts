import { type Estimate, type Known, notEnoughData } from '../base/estimate.ts';
import type { Thinking } from '../base/progress.ts';
import { estimateFromDraws } from '../ledger/estimate-from-draws.ts';
import { DRAWS, type LossModel } from '../ledger/loss-draws.ts';
import type { Signal } from '../signals/signal.ts';
import { zone } from '../time/zone.ts';
import { changeOfShare, type WeekOfTime } from './change-of-share.ts';
import type { CoveredPeriod } from './covered-period.ts';
import { changeOfAlikes, doubtOfAlikes } from './doubt-of-alikes.ts';
import { basisOfCells, type MonthlyShare, monthlyShares, sumOfCells } from './monthly-shares.ts';
import { lookBackDays, tellCameBack } from './tell-came-back.ts';
import { type Purpose, type TimeCell, timeCells, undecidedTickets, withDoubtOfReturn } from './time-cells.ts';
import { type TouchedTime, touchedTime } from './touched-time.ts';

export type ShareInput = {
  readonly signals: readonly Signal[];
  readonly assignment: Int32Array;
  readonly covered: CoveredPeriod | null;
  /** The ledger's model: the shares see the same draws as the sums of lost time. */
  readonly model: LossModel;
  readonly timezone: string;
  readonly seed: number;
};

export type ShareAnswer = {
  readonly share: Readonly<Record<Purpose, Estimate>>;
  /** Of the share that came back, later stretch minus earlier, as a fraction in [-1, 1]. */
  readonly change: Estimate;
  /** The chance that it rose and that it fell; null when the change is not known. */
  readonly rises: number | null;
  readonly falls: number | null;
  readonly months: readonly MonthlyShare[];
  /** UNJUDGED, NEW or CAME_BACK for each signal. */
  readonly fates: Uint8Array;
  readonly unit: TouchedTime['unit'];
  readonly lookBackDays: number;
  /** Weeks in each of the two stretches that are compared, and leaking tickets in them. */
  readonly stretches: { readonly weeks: number; readonly earlier: number; readonly later: number };
};

const DAY_SECONDS = 86_400;
const WEEK_SECONDS = 7 * DAY_SECONDS;
const STRETCH_WEEKS_MAX = 52; // the last year beside the year before; older is history
const STRETCH_WEEKS_MIN = 4;
const TICKETS_MIN = 20; // below this one ticket is five points, and weeks that are picked anew hardly differ
const SHARE_DIGITS = 10_000; // a hundredth of a point: more would be noise

/**
 * Of the time lost or touched: what share went to problems that came back, to new ones, to improvement; and does it grow?
 *
 * @param input   the tickets of one company with the pattern of each; `covered` null when there are no times
 * @returns       shares and change with their doubt, in fractions; too little evidence names `times`, `period`,
 *                `patterns` (none was found), `incidents`, `lost-time` (all of it stated as none), `improvement-records` or `technician-time`
 * @source        docs/methods/answer.md
 * @cost          about 5 µs a ticket and 0.1 s for the change
 */
export function* shareAnswer(input: ShareInput): Thinking<ShareAnswer> {
  const { signals, assignment, covered, model, seed } = input;
  if (covered === null) return withoutTimes(signals.length);
  const lookBack = lookBackDays(covered);
  const fates = tellCameBack({ signals, assignment, covered, lookBackDays: lookBack });
  const judgedFrom = covered.from + lookBack * DAY_SECONDS;
  const touched = touchedTime({ signals, ways: model.ways, fates, from: judgedFrom, to: covered.to });
  const weeks = Math.min(STRETCH_WEEKS_MAX, Math.floor((covered.to + 1 - judgedFrom) / (2 * WEEK_SECONDS)));
  const comparedFrom = covered.to + 1 - 2 * weeks * WEEK_SECONDS;
  const local = zone(input.timezone);
  const cells = yield* timeCells({ signals, fates, model, touched, zone: local, comparedFrom });
  const { improvementMissing } = touched;
  const weighed = withDoubtOfReturn(cells, model);
  const undecided = undecidedTickets({ signals, fates, model, zone: local });
  const compared = compareStretches(weighed, Math.max(0, weeks), seed);
  return {
    share: sharesOf(weighed, improvementMissing),
    ...compared,
    ...(assignment.every((pattern) => pattern === -1) ? unshared('patterns') : {}),
    months: monthlyShares({ cells, covered, judgedFrom, zone: local, improvementMissing, undecided }),
    fates,
    unit: touched.unit,
    lookBackDays: lookBack,
  };
}

function sharesOf(
  cells: readonly TimeCell[],
  improvementMissing: string | null,
): Readonly<Record<Purpose, Estimate>> {
  const all = sumOfCells(cells);
  const tickets = ticketsIn(cells);
  const share = (purpose: Purpose): Estimate => {
    if (tickets < TICKETS_MIN) return notEnoughData(tickets, TICKETS_MIN, ['incidents']);
    if (all.some((seconds) => seconds <= 0)) return notEnoughData(0, 1, ['lost-time']);
    return shareOf(cells, purpose);
  };
  return {
    cameBack: share('cameBack'),
    new: share('new'),
    improvement:
      improvementMissing === null ? share('improvement') : notEnoughData(0, 1, [improvementMissing]),
  };
}

/** The share of the time in these cells, of which there is some in every draw. */
function shareOf(cells: readonly TimeCell[], purpose: Purpose): Known {
  const all = sumOfCells(cells);
  const own = cells.filter((cell) => cell.purpose === purpose);
  const share = estimateFromDraws(
    sumOfCells(own).map((seconds, draw) => seconds / all[draw]),
    basisOfCells(purpose === 'improvement' ? own : cells),
    shown,
  );
  const records = cells.reduce((sum, { tickets }) => sum + tickets.length, 0);
  return withDigits(doubtOfAlikes(share, records));
}

const withDigits = (known: Known): Known => ({ ...known, low: shown(known.low), high: shown(known.high) });

type Compared = Pick<ShareAnswer, 'change' | 'rises' | 'falls' | 'stretches'>;

function compareStretches(cells: readonly TimeCell[], weeks: number, seed: number): Compared {
  const inEarlier = cells.filter(({ week }) => week >= 0 && week < weeks);
  const inLater = cells.filter(({ week }) => week >= weeks);
  const stretches = { weeks, earlier: ticketsIn(inEarlier), later: ticketsIn(inLater) };
  const fewest = Math.min(stretches.earlier, stretches.later);
  const unknown = (have: number, need: number, code: string): Compared => ({
    change: notEnoughData(have, need, [code]),
    rises: null,
    falls: null,
    stretches,
  });
  if (weeks < STRETCH_WEEKS_MIN) return unknown(weeks, STRETCH_WEEKS_MIN, 'period');
  if (fewest < TICKETS_MIN) return unknown(fewest, TICKETS_MIN, 'incidents');
  const compared = [...inEarlier, ...inLater];
  if ([inEarlier, inLater].some((part) => sumOfCells(part).some((seconds) => seconds <= 0))) {
    return unknown(0, 1, 'lost-time');
  }
  const changes = changeOfShare(weeksOf(compared, 2 * weeks), seed);
  const chance = (holds: (change: number) => boolean): number => changes.filter(holds).length / DRAWS;
  const change = estimateFromDraws(changes, basisOfCells(compared), shown);
  const [before, after] = [shareOf(inEarlier, 'cameBack'), shareOf(inLater, 'cameBack')];
  return {
    change: withDigits(changeOfAlikes(change, before, after)),
    rises: chance((change) => change > 0),
    falls: chance((change) => change < 0),
    stretches,
  };
}

function weeksOf(cells: readonly TimeCell[], weeks: number): readonly WeekOfTime[] {
  return Array.from({ length: weeks }, (_, index) => {
    const own = cells.filter(({ week }) => week === index);
    return {
      cameBack: sumOfCells(own.filter(({ purpose }) => purpose === 'cameBack')),
      all: sumOfCells(own),
    };
  });
}

function ticketsIn(cells: readonly TimeCell[]): number {
  return cells.reduce(
    (sum, { purpose, tickets }) => sum + (purpose === 'improvement' ? 0 : tickets.length),
    0,
  );
}

function shown(share: number): number {
  return Math.round(share * SHARE_DIGITS) / SHARE_DIGITS + 0; // no negative zero
}

/** Where nothing was recognised everything looks new: that is no share of nothing, it is not knowing. */
function unshared(missing: 'times' | 'patterns'): Pick<ShareAnswer, 'share' | 'change' | 'rises' | 'falls'> {
  const unknown = notEnoughData(0, 1, [missing]);
  const share = { cameBack: unknown, new: unknown, improvement: unknown };
  return { share, change: unknown, rises: null, falls: null };
}

function withoutTimes(signals: number): ShareAnswer {
  return {
    ...unshared('times'),
    months: [],
    fates: new Uint8Array(signals),
    unit: 'lost',
    lookBackDays: 0,
    stretches: { weeks: 0, earlier: 0, later: 0 },
  };
}
