import { type Random, seededRandom } from '../base/seeded-random.ts';
import { OFFICE_HOURS, type WorkingHours } from '../time/working-time.ts';
import { mergeEpisodes } from './merge-episodes.ts';
import { type RhythmCalendar, rhythmCalendar } from './rhythm-calendar.ts';
import { type Onset, onsetAt } from './rhythm-change.ts';
import { type PeriodClaim, periodClaims } from './rhythm-claims.ts';
import { rhythmClock } from './rhythm-clock.ts';
import { type HourProfile, hourProfiles } from './rhythm-hours.ts';
import { chanceOfNthWeekday, renewalClaims } from './rhythm-minor.ts';
import {
  NAMED_EPISODES_LEAST,
  type NamedClaim,
  type NamedPlaces,
  namedClaims,
  namedPlaces,
} from './rhythm-named.ts';
import { type ShapeClaim, shapeClaim } from './rhythm-shape.ts';
import type { RhythmWindow } from './rhythm-window.ts';

export const EPISODES_LEAST = 6; // four perfectly aligned events cannot go below p = .0076

/** One thing that may be claimed of a series, with its own chance of luck. */
export type Claim = { readonly p: number } & (
  | { readonly what: 'period'; readonly claim: PeriodClaim }
  | { readonly what: 'named'; readonly claim: NamedClaim }
  | { readonly what: 'nth-weekday' }
  | { readonly what: 'renewal'; readonly days: number }
);

/** What the times of one series show, before it is known how many series were looked at. */
export type Evidence = {
  readonly n: number;
  readonly episodes: readonly number[];
  /** The first report of each day with one. */
  readonly days: readonly number[];
  readonly calendar: RhythmCalendar;
  readonly claims: readonly Claim[];
  /** Null below six episodes. */
  readonly shape: ShapeClaim | null;
};

const DENSE_DAYS = 8; // one episode in eight working days or more is dense
const DAY_SECONDS = 86_400;

type Clock = {
  readonly calendar: RhythmCalendar;
  readonly places: NamedPlaces;
  readonly onsets: readonly Onset[];
};

/**
 * The evidence of each series of a company.
 *
 * @param series   the opening times of each, in whole seconds since 1970
 * @param window   what was watched
 * @returns        in the same order; undefined for fewer than four episodes
 * @cost           see judgeRhythms
 */
export function rhythmEvidence(
  series: readonly (readonly number[])[],
  window: RhythmWindow,
): readonly (Evidence | undefined)[] {
  const { zone, from, to, seed } = window;
  const local = (instant: number): number => instant + zone.offsetSeconds(instant);
  const clockOf = clocks(window, local);
  const watched = series.map((instants) => instants.filter((instant) => instant >= from && instant <= to));
  const reports = watched.map((instants) => instants.map(local).sort((a, b) => a - b));
  const hoursOf = hourProfiles(reports);
  return watched.map((instants, own) => {
    const episodes = mergeEpisodes(instants).map(local);
    if (episodes.length < NAMED_EPISODES_LEAST) return undefined;
    const clock = clockOf(rhythmClock(episodes, window.hours ?? OFFICE_HOURS));
    const moments = testedMoments(reports[own], episodes, clock.calendar);
    const days = firstOfEachDay(reports[own]);
    return evidenceOf(episodes, {
      moments,
      days,
      clock,
      hours: hoursOf(own),
      random: streamOf(seed, episodes),
    });
  });
}

function evidenceOf(
  episodes: readonly number[],
  {
    moments,
    days,
    clock: { calendar, places, onsets },
    hours,
    random,
  }: {
    readonly moments: readonly number[];
    readonly days: readonly number[];
    readonly clock: Clock;
    readonly hours: HourProfile;
    readonly random: Random;
  },
): Evidence {
  const n = episodes.length;
  const claims: Claim[] = namedClaims(moments, places).map((claim) => ({ what: 'named', p: claim.p, claim }));
  if (n < EPISODES_LEAST) return { n, episodes, days, calendar, claims, shape: null };
  for (const claim of periodClaims(moments, calendar, hours, random)) {
    claims.push({ what: 'period', p: claim.p, claim });
  }
  const nthWeekday = chanceOfNthWeekday(moments, calendar);
  if (nthWeekday !== undefined) claims.push({ what: 'nth-weekday', p: nthWeekday });
  for (const term of renewalClaims(episodes)) claims.push({ what: 'renewal', ...term });
  return { n, episodes, days, calendar, claims, shape: shapeClaim(days, onsets, calendar) };
}

/** The calendars of the clocks that series keep to, each made once. */
function clocks(window: RhythmWindow, local: (instant: number) => number): (hours: WorkingHours) => Clock {
  const { zone, from, to, named } = window;
  const changes = window.changes.filter((change) => change >= from && change <= to).map(local);
  const made = new Map<string, Clock>();
  return (hours) => {
    const key = `${hours.weekdays.length}/${hours.opensAt}`;
    const known = made.get(key);
    if (known) return known;
    const calendar = rhythmCalendar(zone.dayOf(from), zone.dayOf(to), hours);
    const onsets = changes.flatMap((at) => onsetAt(at, calendar) ?? []);
    const clock = { calendar, places: namedPlaces(calendar, named ?? { payrollDay: null }), onsets };
    made.set(key, clock);
    return clock;
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
  return firstOfEachDay(reports);
}

function firstOfEachDay(reports: readonly number[]): readonly number[] {
  const dayOf = (moment: number): number => Math.floor(moment / DAY_SECONDS);
  return reports.filter((moment, i) => i === 0 || dayOf(moment) !== dayOf(reports[i - 1]));
}

/** A stream of chance of each series' own, made from its times: what stands beside it in the list does not matter. */
function streamOf(seed: number, episodes: readonly number[]): Random {
  let mixed = seed;
  for (const episode of episodes) mixed = Math.imul(mixed ^ episode, 0x9e3779b1);
  return seededRandom(mixed >>> 0);
}
