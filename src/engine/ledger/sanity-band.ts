import { type Estimate, notEnoughData } from '../base/estimate.ts';
import { requires } from '../base/requires.ts';

/** The plausible band, in minutes a person a week: outside it our own number is not to be believed. */
export const BAND_MINUTES = { low: 10, high: 420 } as const;

/** Published figures the band is read against, in minutes a person a week. */
export const BAND_ANCHORS = [
  { minutes: [39, 39], way: 'measured', citation: 'Nexthink, Cracking the DEX Equation: 14 events of 167 s' },
  { minutes: [102, 102], way: 'survey', citation: 'Study Finds 2022' },
  { minutes: [110, 110], way: 'survey', citation: 'Robert Half 2016: 22 minutes a day' },
  { minutes: [139, 139], way: 'survey', citation: 'TeamViewer 2025: more than 10 hours a month' },
  {
    minutes: [231, 420],
    way: 'diary',
    citation: 'Hertzum & Hornbæk 2023: 11-20 % of computer time, at 35 h',
  },
] as const;

export type SanityBand = {
  readonly minutesPerPersonPerWeek: Estimate;
  /** `below` or `above` when no part of the interval touches the band. */
  readonly band: 'within' | 'below' | 'above' | 'unknown';
};

const WEEK_DAYS = 7;

/**
 * Whether the sum of lost time is plausible beside what is published.
 *
 * @param lostSeconds  the company's lost time over the period
 * @param people       head count, above 0; null when nobody said it (distinct requesters are not staff)
 * @param days         calendar days the sum covers; null when the file has no times
 * @returns            minutes a person a week to a tenth, and its place; `unknown` names what is missing
 * @throws             InvalidInput on a head count or days not above zero
 */
export function sanityBand(lostSeconds: Estimate, people: number | null, days: number | null): SanityBand {
  requires(people === null || people > 0, 'sanityBand', 'a head count above zero');
  requires(days === null || days > 0, 'sanityBand', 'days above zero');
  const missing = [...(people === null ? ['head-count'] : []), ...(days === null ? ['times'] : [])];
  if (people === null || days === null) {
    return { minutesPerPersonPerWeek: notEnoughData(0, 1, missing), band: 'unknown' };
  }
  if (lostSeconds.kind === 'not-enough-data')
    return { minutesPerPersonPerWeek: lostSeconds, band: 'unknown' };
  const personWeeks = (people * days) / WEEK_DAYS;
  const minutes = (seconds: number): number => Math.round((seconds / 60 / personWeeks) * 10) / 10;
  const { low, mid, high } = lostSeconds;
  const each = { ...lostSeconds, low: minutes(low), mid: minutes(mid), high: minutes(high) };
  const band = each.high < BAND_MINUTES.low ? 'below' : each.low > BAND_MINUTES.high ? 'above' : 'within';
  return { minutesPerPersonPerWeek: each, band };
}
