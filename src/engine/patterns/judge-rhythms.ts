import { requires } from '../base/requires.ts';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { WorkingHours } from '../time/working-time.ts';
import type { Zone } from '../time/zone.ts';
import { mergeEpisodes } from './merge-episodes.ts';
import type { Rhythm } from './rhythm.ts';
import { type RhythmCalendar, rhythmCalendar } from './rhythm-calendar.ts';
import { type PeriodClaim, periodClaims } from './rhythm-claims.ts';
import { rhythmClock } from './rhythm-clock.ts';
import { namePeriod } from './rhythm-name.ts';
import { shapeClaim } from './rhythm-shape.ts';

/** The known opening times of one pattern; empty when the file has none. */
export type RhythmSeries = { readonly instants: readonly number[] };

/** What was watched, and what is known of it. Instants in whole seconds since 1970. */
export type RhythmWindow = {
  readonly from: number;
  readonly to: number;
  readonly zone: Zone;
  /** Instants of known changes (updates, moves, new software); empty when none is known. */
  readonly changes: readonly number[];
  /** A whole number in [0, 2^32). */
  readonly seed: number;
};

const EPISODES_LEAST = 6; // four perfectly aligned events cannot go below p = .0076
const FALSE_SHARE = 0.02; // a year of weekly looks gives up to .08 false rhythms a company; at .05, .18
const UNIMODAL_LEAST = 0.4; // below this resultant a claim rests on several clusters a cycle

const DENSE_DAYS = 8; // one episode in eight working days or more is dense
const DAY_SECONDS = 86_400;

type Judged = {
  readonly n: number;
  readonly episodes: readonly number[];
  readonly calendar: RhythmCalendar;
  readonly claims: readonly PeriodClaim[];
  readonly shape: ReturnType<typeof shapeClaim>;
};

/**
 * What the times of each pattern of one company say: a rhythm, a burst, a change, or nothing but steady trouble.
 *
 * All patterns are judged in one look, so that with hundreds of them luck is not taken for rhythm: a claim stands
 * when at most 2 % of such claims are expected to be false.
 *
 * @param series   the opening times of each pattern; empty gives empty
 * @param window   what was watched
 * @returns        one rhythm a series, in the same order; its p is adjusted for the number of tests of this look
 * @throws         InvalidInput on a window that ends before it starts
 * @source         Benjamini & Hochberg (1995); Rayleigh; Hermans & Rasson (1985); docs/methods/rhythm.md
 * @cost           0.05 to 0.6 ms a pattern; up to 5 ms for one that keeps to several places in its cycle
 */
export function judgeRhythms(series: readonly RhythmSeries[], window: RhythmWindow): Rhythm[] {
  requires(window.to > window.from, 'judgeRhythms', 'a window that ends after it starts');
  const judge = seriesJudge(window);
  const judged = series.map(({ instants }) => judge(instants));
  const periodic = benjaminiHochberg(judged.flatMap((each) => each?.claims.map((claim) => claim.p) ?? []));
  const shapes = benjaminiHochberg(judged.flatMap((each) => (each ? [each.shape.p] : [])));
  let nextClaim = 0;
  let nextShape = 0;
  return series.map((each, place): Rhythm => {
    const found = judged[place];
    if (!found)
      return {
        kind: each.instants.length === 0 ? 'no-times' : 'too-few',
        period: null,
        n: inside(each.instants, window).length,
        p: null,
      };
    const adjusted = found.claims.map((claim, i) => ({ ...claim, p: periodic[nextClaim + i] }));
    nextClaim += adjusted.length;
    const shapeChance = shapes[nextShape];
    nextShape += 1;
    return conclude(found, adjusted, shapeChance);
  });
}

/** A burst outranks a rhythm, a rhythm outranks a change of rate. */
function conclude(found: Judged, claims: readonly PeriodClaim[], shapeChance: number): Rhythm {
  const { n, episodes, calendar, shape } = found;
  const shaped = shapeChance <= FALSE_SHARE;
  if (shaped && shape.kind === 'burst') return { kind: 'burst', period: null, n, p: shapeChance };
  const claim = strongest(claims.filter((each) => each.p <= FALSE_SHARE && isOfItsOwn(each)));
  if (claim) return { kind: 'periodic', period: namePeriod(claim, episodes, calendar), n, p: claim.p };
  if (shaped) return { kind: shape.kind, period: null, n, p: shapeChance };
  return { kind: 'steady', period: null, n, p: null };
}

/**
 * Several clusters in a fortnight are a week that skips, and several in a quarter a month that skips: too few weeks or
 * months hold an episode to claim those, and the longer period is not true either.
 */
function isOfItsOwn({ period, resultant }: PeriodClaim): boolean {
  return resultant >= UNIMODAL_LEAST || !(period === 'fortnight' || period === 'quarter');
}

/**
 * Among claimed periods the longest with one cluster a cycle: what comes every quarter also keeps to a day of the
 * month. Without one cluster the shortest: what comes twice a month also comes six times a quarter.
 */
function strongest(claims: readonly PeriodClaim[]): PeriodClaim | undefined {
  return claims.filter(({ resultant }) => resultant >= UNIMODAL_LEAST).at(-1) ?? claims[0];
}

function inside(instants: readonly number[], { from, to }: RhythmWindow): number[] {
  return mergeEpisodes(instants.filter((instant) => instant >= from && instant <= to));
}

function seriesJudge(window: RhythmWindow): (instants: readonly number[]) => Judged | undefined {
  const { zone, from, to, seed } = window;
  const local = (instant: number): number => instant + zone.offsetSeconds(instant);
  const changes = window.changes.filter((change) => change >= from && change <= to).map(local);
  const calendars = new Map<string, RhythmCalendar>();
  const calendarOf = (hours: WorkingHours): RhythmCalendar => {
    const key = `${hours.weekdays.length}/${hours.opensAt}`;
    const calendar = calendars.get(key) ?? rhythmCalendar(zone.dayOf(from), zone.dayOf(to), hours);
    calendars.set(key, calendar);
    return calendar;
  };
  return (instants) => {
    const watched = instants.filter((instant) => instant >= from && instant <= to);
    const reports = watched.map(local).sort((a, b) => a - b);
    const episodes = mergeEpisodes(watched).map(local);
    const n = episodes.length;
    if (n < EPISODES_LEAST) return undefined;
    const calendar = calendarOf(rhythmClock(episodes));
    const moments = testedMoments(reports, episodes, calendar);
    const claims = periodClaims(moments, calendar, streamOf(seed, episodes));
    return { n, episodes, calendar, claims, shape: shapeClaim(episodes, reports, changes, calendar) };
  };
}

/**
 * The moments a rhythm is tested on: episodes, or where they are dense the first report of each day. After a
 * weekend no report is a day away from another, so in a dense series episodes start on Mondays too often.
 */
function testedMoments(
  reports: readonly number[],
  episodes: readonly number[],
  calendar: RhythmCalendar,
): readonly number[] {
  if (episodes.length * DENSE_DAYS < calendar.days.length) return episodes;
  const dayOf = (moment: number): number => Math.floor(moment / DAY_SECONDS);
  return reports.filter((moment, i) => i === 0 || dayOf(moment) !== dayOf(reports[i - 1]));
}

/** A stream of chance of each series' own, made from its times: what stands beside it in the list does not matter. */
function streamOf(seed: number, episodes: readonly number[]): Random {
  let mixed = seed;
  for (const episode of episodes) mixed = Math.imul(mixed ^ episode, 0x9e3779b1);
  return seededRandom(mixed >>> 0);
}
