import type { Random } from '../../base/seeded-random.ts';
import { reliabilityCurve } from '../../stats/reliability-curve.ts';
import { type AskedChance, type ChanceTallies, vennAbersBounds } from '../../stats/venn-abers.ts';
import { GROUPS_LEAST } from './draw-bands.ts';

/**
 * What a chance that was said has been worth: how often it came true, where a higher chance is never worth less than a lower one.
 * Below 200 resolved forecasts only between which shares it lies; from there on the isotonic share too.
 */
export type Worth =
  | { readonly kind: 'venn-abers'; readonly low: number; readonly high: number }
  | { readonly kind: 'isotonic'; readonly low: number; readonly mid: number; readonly high: number };

/** All that was said and is over: the lists are equally long. */
export type SaidAndOver = {
  readonly chances: readonly number[];
  /** 0 or 1. */
  readonly came: readonly number[];
  /** Which problem each is about, whole numbers from 0. */
  readonly groups: readonly number[];
  /** The band of each. */
  readonly places: readonly number[];
};

/** Below this many resolved forecasts a fitted share would say more than they know. */
export const ISOTONIC_LEAST = 200;

const DRAWS = 1_000;
const TAIL = 0.05; // 90 % of drawings

/**
 * What the chances of some bands have been worth, each at the mean of what was said in it.
 *
 * The doubt is that of Venn-Abers with a problem as the witness: one more problem of the usual size is laid beside the others, which
 * once never came back and once always, and the others are drawn as a whole. With each forecast as a witness of its own it
 * would be five times too narrow.
 *
 * @param said     with what came of each
 * @param bands    the places that are asked about, rising
 * @param random   the chance to draw with
 * @returns        one for each that is asked; null where fewer than five problems are in the band
 * @source         Vovk & Petej (2014), UAI, 829-838; Dimitriadis, Gneiting & Jordan (2021), PNAS 118, e2016191118; drawings of
 *                 groups: Davison & Hinkley (1997), 3.8; measured in docs/decisions/0032-what-a-chance-has-been-worth.md
 * @cost           O(1,000 × n)
 */
export function worthOfBands(
  said: SaidAndOver,
  bands: readonly number[],
  random: Random,
): readonly (Worth | null)[] {
  const { chances, came } = said;
  const asked = bands.flatMap((band) => askedOf(said, band) ?? []);
  const bounds = drawBounds(said, asked, random);
  const steps = chances.length < ISOTONIC_LEAST ? null : reliabilityCurve({ chances, came });
  return bands.map((band) => {
    const place = asked.findIndex((each) => each.band === band);
    if (place < 0) return null;
    const { low, high } = bounds[place];
    if (steps === null) return { kind: 'venn-abers', low, high };
    const mid = readCurve(steps, asked[place].chance);
    return { kind: 'isotonic', low: Math.min(low, mid), mid, high: Math.max(mid, high) };
  });
}

/**
 * Whether such chances were clearly worth something else than what is said now: what they were worth lies wholly on one side of it, and on
 * the same side of what such forecasts said on average.
 *
 * @param chance   that is said now, in the band
 * @param said     the mean of what was said in the band
 * @returns        false where nothing is known
 */
export function isWorthElse(chance: number, said: number, worth: Worth | null): boolean {
  return worth !== null && (worth.high < Math.min(chance, said) || worth.low > Math.max(chance, said));
}

/** The mean of what was said in a band that holds a forecast. */
export function saidInBand({ chances, places }: SaidAndOver, band: number): number {
  const own = chances.filter((_, at) => places[at] === band);
  const [least, most] = own.reduce(
    ([low, high], each) => [Math.min(low, each), Math.max(high, each)],
    [1, 0],
  );
  // Rounding may lift a mean of equal chances above them all, where nothing is known.
  return Math.min(most, Math.max(least, own.reduce((sum, chance) => sum + chance, 0) / own.length));
}

type Asked = AskedChance & { readonly band: number };

/** The mean of what was said in a band, and how many forecasts a problem in it has; null where they are too few to speak of. */
function askedOf(said: SaidAndOver, band: number): Asked | null {
  const { groups, places } = said;
  const own = places.flatMap((place, at) => (place === band ? [at] : []));
  const problems = new Set(own.map((at) => groups[at])).size;
  if (problems < GROUPS_LEAST) return null;
  return { band, chance: saidInBand(said, band), weight: own.length / problems };
}

/** Between which shares each lies in 90 % of drawings of problems. */
function drawBounds({ chances, came, groups }: SaidAndOver, asked: readonly Asked[], random: Random) {
  if (asked.length === 0) return [];
  const levels = [...new Set(chances)].sort((a, b) => a - b);
  const placeOf = new Map(levels.map((chance, place) => [chance, place]));
  const rows = Uint32Array.from(chances, (chance) => placeOf.get(chance) ?? 0);
  const size = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const times = new Float64Array(size);
  const weights = new Float64Array(levels.length);
  const hits = new Float64Array(levels.length);
  const tallies: ChanceTallies = { chances: levels, weights, came: hits };
  const drawn = asked.map(() => ({ lows: new Float64Array(DRAWS), highs: new Float64Array(DRAWS) }));
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (const each of [times, weights, hits]) each.fill(0);
    for (let group = 0; group < size; group += 1) times[random.below(size)] += 1;
    for (let at = 0; at < rows.length; at += 1) {
      weights[rows[at]] += times[groups[at]];
      hits[rows[at]] += times[groups[at]] * came[at];
    }
    vennAbersBounds(tallies, asked).forEach(({ low, high }, each) => {
      drawn[each].lows[draw] = low;
      drawn[each].highs[draw] = high;
    });
  }
  return drawn.map(({ lows, highs }) => ({ low: quantileOf(lows, TAIL), high: quantileOf(highs, 1 - TAIL) }));
}

const quantileOf = (values: Float64Array, share: number): number =>
  values.toSorted()[Math.round(share * (values.length - 1))];

/** The curve at a chance; between two steps, on the line between them. */
function readCurve(steps: ReturnType<typeof reliabilityCurve>, chance: number): number {
  const above = steps.findIndex(({ to }) => chance <= to);
  if (above < 0) return steps.at(-1)?.came ?? 0;
  const next = steps[above];
  const before = steps[above - 1];
  if (before === undefined || chance >= next.from) return next.came;
  const share = (chance - before.to) / (next.from - before.to);
  return before.came + share * (next.came - before.came);
}
