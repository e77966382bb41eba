import type { Rhythm } from './rhythm.ts';
import { PERIOD_DAYS } from './rhythm-calendar.ts';
import type { PeriodClaim } from './rhythm-claims.ts';
import { type Claim, EPISODES_LEAST, type Evidence } from './rhythm-evidence.ts';
import type { Standing } from './rhythm-family.ts';
import { namePeriod } from './rhythm-name.ts';
import { sinceWhen } from './since-when.ts';

const SHAPE_FALSE_SHARE = 0.1; // a burst or a change is looked back on, a rhythm is planned by
const LOOKS_FALSE_SHARE = 0.005; // four or five times are few, and a company is new when that is all it has
const ON_A_WEEKDAY: PeriodClaim = { period: 'month', p: 0, resultant: 1, place: 0 };
const UNIMODAL_LEAST = 0.4; // below this resultant a claim rests on several clusters a cycle

/**
 * What is said of one series: a rhythm outranks a shape, as it rests on the places within cycles alone, which no burst
 * and no change of rate can bring about.
 *
 * @param evidence      what its times show
 * @param standing      its claims that stand among those of the company
 * @param shapeChance   the chance that its shape is luck, adjusted for how many series were looked at
 * @returns             the rhythm
 * @cost                O(n) for the name
 */
export function concludeRhythm(evidence: Evidence, { claims, p }: Standing, shapeChance: number): Rhythm {
  const { n, shape } = evidence;
  const period = periodOf(evidence, claims);
  if (period && n >= EPISODES_LEAST) return { kind: 'periodic', period, n, p };
  if (period && p <= LOOKS_FALSE_SHARE) return { kind: 'looks-periodic', period, n, p };
  if (!shape) return { kind: 'too-few', period: null, n, p: null };
  if (shapeChance <= SHAPE_FALSE_SHARE) {
    const shaped = { kind: shape.kind, period: null, n, p: shapeChance };
    return shape.kind === 'burst'
      ? shaped
      : { ...shaped, since: sinceWhen(evidence.days, evidence.calendar) };
  }
  return { kind: 'steady', period: null, n, p: null };
}

/**
 * A quarter outranks what keeps to a day of the month; that outranks shorter periods; a term outranks nothing, as what
 * comes on a fixed day of the month also comes thirty days after the last time.
 */
function periodOf({ episodes, calendar, claims: all }: Evidence, claims: readonly Claim[]): Rhythm['period'] {
  const ofItsOwn = claims.filter((each) => each.what === 'period').filter(({ claim }) => isOfItsOwn(claim));
  const best = strongest(ofItsOwn.map(({ claim }) => claim));
  if (best?.period === 'quarter') return namePeriod(best, episodes, calendar);
  const likeliest = claims
    .filter((each) => each.what === 'named')
    .toSorted((a, b) => a.p - b.p)
    .at(0)?.claim;
  const keepsToWeekday = claims.some(({ what }) => what === 'nth-weekday');
  // What keeps better to the quarter, whether that stands or not, only meets the named day every third month.
  const quarter = all.filter((each) => each.what === 'period' && each.claim.period === 'quarter').at(0);
  const isNamed =
    likeliest && likeliest.p <= (quarter?.p ?? 1) && (best?.period !== 'month' || likeliest.p <= best.p);
  if (isNamed && !keepsToWeekday) return { days: PERIOD_DAYS.month, name: likeliest.day };
  if (best && (best.period === 'month' || !keepsToWeekday)) return namePeriod(best, episodes, calendar);
  if (keepsToWeekday) return namePeriod(ON_A_WEEKDAY, episodes, calendar);
  const renewal = claims.find((each) => each.what === 'renewal');
  return renewal ? { days: renewal.days, name: 'renewal' } : null;
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
