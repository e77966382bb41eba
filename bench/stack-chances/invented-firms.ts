import { type Random, seededRandom } from '../../src/engine/base/seeded-random.ts';
import { gammaQuantile } from '../../src/engine/stats/gamma-quantile.ts';
import { inventCompany, SAMPLE_NAMES, type SampleName } from '../../src/sample/companies.ts';

/** Problems of a company, as they were planned; instants in seconds. */
export type Firm = {
  readonly patterns: readonly { readonly id: string; readonly instants: readonly number[] }[];
  readonly incidents: readonly number[];
  readonly from: number;
  readonly to: number;
};

/** How causes behave: which share of patterns sets off others, which dies on the way, and how busy each week is. */
type World = {
  readonly setOff: number;
  readonly die: number;
  readonly level?: (week: number) => number;
};

const WEEKS = 78;
const WEEK = 7 * 86_400;
const DRAWN = 60;
const MOST = 400;
const LEVEL_MOST = 2;
const FIXED = 45; // the week in which the tide turns

/** Kinds of firm: the three invented companies, and others made by rules that know nothing of those. */
export const FIRMS: Readonly<Record<string, (seed: number) => Firm>> = {
  ...Object.fromEntries(SAMPLE_NAMES.map((name) => [name, (seed: number) => planned(name, seed)])),
  'rates that stay': (seed) => invented(seed, { setOff: 0, die: 0 }),
  'a third sets off others': (seed) => invented(seed, { setOff: 0.35, die: 0 }),
  'the same, two fifths die': (seed) => invented(seed, { setOff: 0.35, die: 0.4 }),
  'gets better, then falls back': (seed) =>
    invented(seed, { setOff: 0.2, die: 0, level: (week) => (week < FIXED ? 1.4 * 2 ** (-week / 26) : 1.4) }),
  'gets worse, then is put right': (seed) =>
    invented(seed, { setOff: 0.2, die: 0, level: (week) => (week < FIXED ? 0.4 * 2 ** (week / 22) : 0.5) }),
  'busy and quiet seasons': (seed) =>
    invented(seed, { setOff: 0.2, die: 0.2, level: (week) => 1 + 0.7 * Math.sin((week / 52) * 2 * Math.PI) }),
};

function planned(name: SampleName, seed: number): Firm {
  const { tickets, truth } = inventCompany(name, seed);
  const opened = new Map(tickets.map((each) => [each.number, each.opened * 60]));
  const patterns = truth.problems
    .map(({ id, tickets: own }) => ({ id, instants: own.map((each) => opened.get(each) ?? 0) }))
    .filter(({ instants }) => instants.length > 1);
  const incidents = [...opened.values()];
  return { patterns, incidents, from: Math.min(...incidents), to: Math.max(...incidents) };
}

function invented(seed: number, world: World): Firm {
  const random = seededRandom(seed);
  const patterns = Array.from({ length: DRAWN }, (_, id) => ({
    id: String(id),
    instants: timesOf(random, world).map((week) => Math.floor(week * WEEK)),
  })).filter(({ instants }) => instants.length > 1);
  const incidents = patterns.flatMap(({ instants }) => instants);
  return { patterns, incidents, from: 0, to: WEEKS * WEEK };
}

/** When one pattern came, in weeks: its own rate, thinned by how busy each week is. */
function timesOf(random: Random, { setOff, die, level = () => 1 }: World): readonly number[] {
  const wait = (): number => -Math.log1p(-random.next());
  const most = LEVEL_MOST * gammaQuantile(Math.max(1e-9, random.next()), 0.605, 5.13);
  const times: number[] = [];
  for (let at = wait() / most; at < WEEKS; at += wait() / most)
    if (random.next() < level(at) / LEVEL_MOST) times.push(at);
  if (random.next() < setOff)
    for (let i = 0; i < times.length && times.length < MOST; i += 1)
      if (random.next() < 0.4) times.push(times[i] + wait() * 2);
  const end = random.next() < die ? random.next() * WEEKS : WEEKS;
  return times.filter((at) => at < end);
}
