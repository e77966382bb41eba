import { type Zone, zone } from '../engine/time/zone.ts';
import { type DateOrder, parseDate } from './parse-date.ts';
import { readDate } from './read-dates.ts';

/** What the times of a table say of the clock they were written with. */
export type ClockSeen = 'keeps-summer' | 'no-summer' | 'unknown';

const UTC = zone('UTC');
const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 86_400;
const WINTER_MONTH = 0;
const [MORNING, EVENING] = [4, 22]; // hours: what machines do at night has no season
const SEASON_LEAST = 100; // tickets in summer, and in winter
const HABIT_HOURS = 0.25; // by as much people may start earlier in summer all by themselves
const EVIDENCE_LEAST = Math.log(20); // one clock is twenty times as likely as the other

type Season = { n: number; sum: number; squares: number };
const noSeason = (): Season => ({ n: 0, sum: 0, squares: 0 });
const meanOf = ({ n, sum }: Season): number => sum / n;
const varianceOf = (season: Season): number => season.squares / season.n - meanOf(season) ** 2;

/** The time that a cell shows on its own clock, in seconds as if that were UTC; null without a clock or with a zone of its own. */
function wallOf(cell: string, order: DateOrder): number | null {
  const date = parseDate(cell);
  if (date?.kind !== 'parts' || date.clock === null || date.offset !== null) return null;
  const read = readDate(cell, { zone: UTC, order, latest: Number.MAX_SAFE_INTEGER });
  return read.kind === 'instant' ? read.seconds : null;
}

/** Whether no clock of this zone ever shows this time: it lies in the hour that is left out in spring. */
function isSkipped(wall: number, company: Zone): boolean {
  const at = new Date(wall * 1000);
  const instant = company.instantOf({
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  });
  return instant + company.offsetSeconds(instant) !== wall;
}

const isSummer = (wall: number, company: Zone): boolean => {
  const winter = Date.UTC(new Date(wall * 1000).getUTCFullYear(), WINTER_MONTH, 1) / 1000;
  return company.offsetSeconds(wall) > company.offsetSeconds(winter);
};

/**
 * Says from the hours of tickets whether their clock goes an hour ahead in summer.
 *
 * It answers "were these times written on the company's clock, or on one without summer time, such as UTC?": people keep
 * their hours on the clock on the wall, so on the other clock a summer's ticket stands an hour earlier than a winter's. A
 * time in the hour that is left out in spring was on no clock of the company.
 *
 * @param cells   when tickets were opened, as the source gives it
 * @param order   the order of these dates
 * @param company the company's zone
 * @returns       `unknown` with fewer than a hundred tickets in either season, where the evidence is less than twenty to one,
 *                and for a zone without summer time
 * @source        likelihood ratio of two normal means, 0 and 1 hour apart, with room for habits of the season
 * @cost          O(cells)
 */
export function weighClock(cells: Iterable<string>, order: DateOrder, company: Zone): ClockSeen {
  const summer = noSeason();
  const winter = noSeason();
  for (const cell of cells) {
    const wall = wallOf(cell, order);
    if (wall === null) continue;
    if (isSkipped(wall, company)) return 'no-summer';
    const hour = (wall % DAY_SECONDS) / HOUR_SECONDS;
    if (hour < MORNING || hour >= EVENING) continue;
    const season = isSummer(wall, company) ? summer : winter;
    season.n += 1;
    season.sum += hour;
    season.squares += hour * hour;
  }
  if (summer.n < SEASON_LEAST || winter.n < SEASON_LEAST) return 'unknown';
  const earlier = meanOf(winter) - meanOf(summer);
  const variance = varianceOf(winter) / winter.n + varianceOf(summer) / summer.n + HABIT_HOURS ** 2;
  const evidence = (2 * earlier - 1) / (2 * variance);
  if (Math.abs(evidence) < EVIDENCE_LEAST) return 'unknown';
  return evidence > 0 ? 'no-summer' : 'keeps-summer';
}
