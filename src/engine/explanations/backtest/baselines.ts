import { LABEL_DAYS, OUTLIER_LABELS, outlierLabel } from '../record/outlier-label.ts';
import type { Episodes } from './event-log.ts';
import type { Standing } from './standing.ts';

/** What anyone could say without a model, a chance for each group of a standing, in its order. */
export type Baselines = {
  readonly base: Float64Array;
  readonly count: Float64Array;
  readonly label: Float64Array;
};

const COUNT_MOST = 11; // ten times and more before the latest are one
const RECENT_SECONDS = LABEL_DAYS * 86_400;

/**
 * The labels of PagerDuty's Outlier Incident: anomaly, rare, frequent, or none of these.
 *
 * @param services   the service of each event, by its number: the first grouping column, or one for all
 * @param episodes   of the log
 * @param standing   whom to label
 * @returns          for each group the place of its label in OUTLIER_LABELS
 * @source           PagerDuty documentation, Outlier Incident
 * @cost             O(groups + episodes of thirty days)
 */
export function outlierLabels(
  services: Int32Array,
  { from, starts, events }: Episodes,
  { cutOff, groups, counts }: Standing,
): Uint8Array {
  const own = new Int32Array(groups.length);
  const ofService = new Map<number, number>();
  const serviceOf = (at: number): number => services[events[from[groups[at]]]];
  groups.forEach((group, at) => {
    for (let place = from[group] + counts[at] - 1; place >= from[group]; place -= 1) {
      if (starts[place] <= cutOff - RECENT_SECONDS) break;
      own[at] += 1;
    }
    ofService.set(serviceOf(at), (ofService.get(serviceOf(at)) ?? 0) + own[at]);
  });
  return Uint8Array.from(own, (recent, at) => {
    return OUTLIER_LABELS.indexOf(outlierLabel(recent, ofService.get(serviceOf(at)) ?? recent));
  });
}

/** How often what was seen so often, or labelled so, came back in windows that are over. */
export type BaselineRates = {
  readonly learn: (standing: Standing, labels: Uint8Array, days: number) => void;
  readonly say: (standing: Standing, labels: Uint8Array) => Baselines;
};

/**
 * Starts to count how often groups came back.
 *
 * @returns   `learn` takes a window that is over; `say` gives what the rates of those make of a standing: one half before
 *            anything is learned
 * @source    relative frequencies, each drawn to the rate of all by one case, and that to one half
 * @cost      O(groups) a window
 */
export function baselineRates(): BaselineRates {
  const all = tally();
  const byCount = Array.from({ length: COUNT_MOST + 1 }, tally);
  const byLabel = OUTLIER_LABELS.map(tally);
  const seen = (count: number): number => Math.min(COUNT_MOST, count);
  return {
    learn({ counts, nextDays }, labels, days) {
      counts.forEach((count, at) => {
        const came = nextDays[at] < days;
        for (const each of [all, byCount[seen(count)], byLabel[labels[at]]]) each.add(came);
      });
    },
    say({ counts }, labels) {
      const base = all.rate(0.5);
      return {
        base: new Float64Array(counts.length).fill(base),
        count: Float64Array.from(counts, (count) => byCount[seen(count)].rate(base)),
        label: Float64Array.from(labels, (label) => byLabel[label].rate(base)),
      };
    },
  };
}

function tally() {
  let cases = 0;
  let hits = 0;
  return {
    add: (came: boolean): void => {
      cases += 1;
      if (came) hits += 1;
    },
    rate: (usual: number): number => (hits + usual) / (cases + 1),
  };
}
