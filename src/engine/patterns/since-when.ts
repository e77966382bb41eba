import { requires } from '../base/requires.ts';
import { logBeta } from '../stats/log-beta.ts';
import { isoDay } from '../time/zone.ts';
import type { RhythmCalendar } from './rhythm-calendar.ts';

/** Since about when: the likeliest day and the days between which it lies nine times in ten. */
export type Since = { readonly day: string; readonly from: string; readonly to: string };

const DAY_SECONDS = 86_400;
const OUTSIDE = 0.05; // on each side of the band
const SHARE_PRIOR = 0.5; // of the share of events after the change: Jeffreys
const HALF_LIVES_DAYS = [7, 21, 42] as const;
const STRAY_SHARE = 0.25;

/**
 * Since about when a problem is there, or there more often.
 *
 * Two stories are weighed for each working day: from that day on the rate is higher and stays so, or trouble starts
 * that day and fades. Together they give each day its chance.
 *
 * @param reports    local seconds, ascending, two or more: the first of each day with a report
 * @param calendar   the working calendar over the stretch
 * @returns          the middle of the chance and a band of 90 %, as ISO days
 * @throws           InvalidInput on fewer than two reports
 * @source           single change point of a Poisson process, Raftery & Akman (1986), Biometrika 73, 85-89, averaged with
 *                   an exponential fading; docs/methods/trend.md
 * @cost             O(working days · reports)
 */
export function sinceWhen(reports: readonly number[], calendar: RhythmCalendar): Since {
  requires(reports.length >= 2, 'sinceWhen', 'two reports or more');
  const { days } = calendar;
  const steps = stepEvidence(reports, calendar);
  const fades = fadingEvidence(reports, calendar);
  const top = Math.max(...steps, ...fades);
  const chances = days.map((_, at) => Math.exp(steps[at] - top) + Math.exp(fades[at] - top));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const dayAt = (share: number): string => {
    let passed = 0;
    const found = chances.findIndex((chance) => {
      passed += chance;
      return passed >= share * total;
    });
    return isoDay(days[found < 0 ? days.length - 1 : found]);
  };
  return { day: dayAt(0.5), from: dayAt(OUTSIDE), to: dayAt(1 - OUTSIDE) };
}

/** How many reports come before each working day. */
function countsBefore(reports: readonly number[], days: readonly number[]): number[] {
  let before = 0;
  return days.map((day) => {
    while (before < reports.length && reports[before] < day * DAY_SECONDS) before += 1;
    return before;
  });
}

/** For each day, the logarithm of how much likelier a higher rate from that day on makes the times. */
function stepEvidence(reports: readonly number[], { days }: RhythmCalendar): number[] {
  const n = reports.length;
  return countsBefore(reports, days).map((before, at) => {
    const share = at / days.length; // of the stretch, before this day
    const after = n - before;
    const isMore = share > 0 && after * share > before * (1 - share);
    if (!isMore) return Number.NEGATIVE_INFINITY;
    const spread = logBeta(before + SHARE_PRIOR, after + SHARE_PRIOR) - logBeta(SHARE_PRIOR, SHARE_PRIOR);
    return spread - before * Math.log(share) - after * Math.log1p(-share);
  });
}

/** For each day, the logarithm of how much likelier trouble that starts then and fades makes the times. */
function fadingEvidence(reports: readonly number[], { days }: RhythmCalendar): number[] {
  const rates = HALF_LIVES_DAYS.map((halfLife) => Math.LN2 / halfLife);
  const totals = rates.map((rate) => leftFrom(days, rate));
  const reportDays = reports.map((local) => Math.floor(local / DAY_SECONDS));
  return days.map((start, at) => {
    let evidence = 0;
    for (const day of reportDays) {
      let density = 0;
      if (day >= start) {
        rates.forEach((rate, which) => {
          density += Math.exp(-rate * (day - start)) / totals[which][at] / rates.length;
        });
      }
      evidence += Math.log(STRAY_SHARE + (1 - STRAY_SHARE) * density * days.length);
    }
    return evidence;
  });
}

/** For each day, the sum over it and all later days of what is left at that rate. */
function leftFrom(days: readonly number[], rate: number): Float64Array {
  const sums = new Float64Array(days.length);
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const later = at + 1 < days.length ? sums[at + 1] * Math.exp(-rate * (days[at + 1] - days[at])) : 0;
    sums[at] = 1 + later;
  }
  return sums;
}
