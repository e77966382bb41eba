import type { Estimate } from '../base/estimate.ts';
import { requires } from '../base/requires.ts';

export type Verdict = {
  readonly verdict: 'forward' | 'standstill' | 'small' | 'not-yet';
  /** What a verdict still needs; empty when there is one. */
  readonly missing: readonly ('times' | 'period' | 'incidents' | 'patterns' | 'change-too-uncertain')[];
};

export type VerdictInput = {
  /** Days the file covers; null without times. */
  readonly coveredDays: number | null;
  /** Incidents of people (a ticket of unknown kind counts as one), and those of them with an opening time. */
  readonly incidents: number;
  readonly incidentsWithTimes: number;
  /** Of the share that came back, as a fraction, and the chances that it rose and that it fell. */
  readonly change: Estimate;
  readonly rises: number | null;
  readonly falls: number | null;
};

export const DAYS_MIN = 182; // six months
export const INCIDENTS_MIN = 100;
export const TIMES_SHARE_MIN = 0.9;
const CHANCE_MIN = 0.9;
const STANDSTILL_POINTS = 0.05;

/**
 * Does IT move the company forward? One of four words.
 *
 * Standstill goes first: when the whole interval lies within five points, the share did not move in any way that
 * matters, however certain the sign of that little is.
 *
 * @param input   what the file holds and how the share that came back moved
 * @returns       the word, and for `not-yet` everything that is missing
 * @throws        InvalidInput on more incidents with times than incidents, or chances outside [0, 1]
 * @source        docs/methods/answer.md
 */
export function tellVerdict(input: VerdictInput): Verdict {
  const { incidents, incidentsWithTimes, change, rises, falls } = input;
  requires(incidentsWithTimes <= incidents, 'tellVerdict', 'no more incidents with times than incidents');
  for (const chance of [rises, falls]) {
    requires(chance === null || (chance >= 0 && chance <= 1), 'tellVerdict', 'chances in [0, 1]');
  }
  const missing = missingFor(input);
  if (missing.length > 0) return { verdict: 'not-yet', missing };
  if (change.kind === 'known' && change.low >= -STANDSTILL_POINTS && change.high <= STANDSTILL_POINTS) {
    return { verdict: 'standstill', missing: [] };
  }
  if (falls !== null && falls >= CHANCE_MIN) return { verdict: 'forward', missing: [] };
  if (rises !== null && rises >= CHANCE_MIN) return { verdict: 'small', missing: [] };
  return { verdict: 'not-yet', missing: ['change-too-uncertain'] };
}

function missingFor({
  coveredDays,
  incidents,
  incidentsWithTimes,
  change,
}: VerdictInput): Verdict['missing'] {
  const because = change.kind === 'not-enough-data' ? change.missing : [];
  const times = incidents > 0 && incidentsWithTimes < TIMES_SHARE_MIN * incidents;
  const fewIncidents =
    incidents < INCIDENTS_MIN || because.includes('incidents') || because.includes('lost-time');
  const short = coveredDays !== null && (coveredDays < DAYS_MIN || because.includes('period'));
  return [
    ...(times || coveredDays === null ? (['times'] as const) : []),
    ...(short ? (['period'] as const) : []),
    ...(fewIncidents ? (['incidents'] as const) : []),
    ...(because.includes('patterns') ? (['patterns'] as const) : []),
  ];
}
