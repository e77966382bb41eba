import type { Thinking } from '../../base/progress.ts';
import type { BgNbd } from '../../stats/bg-nbd.ts';
import { baselineRates, outlierLabels } from './baselines.ts';
import { type EventLog, episodesOf } from './event-log.ts';
import { chanceOf } from './learn-regression.ts';
import { learnReturns } from './learn-returns.ts';
import { learnNarrowings, narrow, narrowingsThatHelped, type Resolved } from './narrow-chances.ts';
import { standingAt } from './standing.ts';

/** Who speaks: the product, and three that anyone could be. */
export const FORECASTERS = ['ours', 'base', 'count', 'label'] as const;
export type Forecaster = (typeof FORECASTERS)[number];

/** The cases of one cut-off: what each forecaster said of each group, and what came. */
export type ReplayedCutOff = {
  readonly cutOff: number;
  readonly groups: Int32Array;
  /** Episodes before the latest, 0 or more. */
  readonly earlier: Int32Array;
  readonly came: Uint8Array;
  readonly chances: Readonly<Record<Forecaster, Float64Array>>;
  /** Ours, before they were narrowed by how earlier ones came true. */
  readonly asLearned: Float64Array;
};

/** What is asked of a log. */
export type ReplayQuestion = {
  readonly horizonDays: number;
  /** Seconds since 1970, ascending. */
  readonly cutOffs: readonly number[];
};

const DAY_SECONDS = 86_400;
const WINDOW_ROWS_MOST = 400_000; // of windows that are over: more are not learned from

/**
 * Goes through a log as if it were happening, and says at each cut-off of each group whether it comes back.
 *
 * What is said at a cut-off rests on what was known then: all windows that are learned from have ended before it.
 *
 * @param log        in order of time
 * @param question   when to ask, and for how many days
 * @returns          one entry a cut-off; yields how many are done
 * @source           docs/methods/forecast.md
 * @cost             O(cut-offs × groups × kinds of siblings²)
 */
export function* replayLog(log: EventLog, question: ReplayQuestion): Thinking<readonly ReplayedCutOff[]> {
  const { horizonDays, cutOffs } = question;
  const episodes = episodesOf(log);
  const rates = baselineRates();
  const replayed: ReplayedCutOff[] = [];
  let windows: readonly Asked[] = [];
  let model: BgNbd | undefined;
  for (const cutOff of cutOffs) {
    yield { done: replayed.length, total: cutOffs.length };
    const known = windows.map((window) => knownBy(window, cutOff, horizonDays));
    for (const { standing, labels, days, isCounted } of known)
      if (days === horizonDays && !isCounted) rates.learn(standing, labels, horizonDays);
    const standing = standingAt(log, episodes, cutOff);
    const labels = outlierLabels(log.services, episodes, standing);
    const learned = learnReturns(standing, known, model);
    const logits = learned.say(standing, horizonDays);
    const narrowings = learnNarrowings(known, cutOff);
    const narrowed = narrow(standing, logits, narrowingsThatHelped(narrowings, known));
    const isOver = known.some(({ days }) => days === horizonDays);
    const plain = (isOver ? rates : ratesOf(known)).say(standing, labels);
    model = learned.model;
    replayed.push({
      cutOff,
      groups: standing.groups,
      earlier: standing.counts.map((count) => count - 1),
      came: Uint8Array.from(standing.nextDays, (days) => (days < horizonDays ? 1 : 0)),
      chances: { ours: narrowed.map(chanceOf), ...plain },
      asLearned: logits.map(chanceOf),
    });
    const say = (days: number): Float64Array => learned.say(standing, days);
    windows = worthKeeping([
      ...known.map((window) => ({ ...window, isCounted: window.days === horizonDays })),
      { standing, labels, days: 0, say, logits, narrowings, isCounted: false },
    ]);
  }
  return replayed;
}

type Labelled = Pick<Resolved, 'standing' | 'days'> & { readonly labels: Uint8Array };

/** A cut-off that has passed: what was said at it, for any days, and whether the baselines have learned from it. */
type Asked = Labelled &
  Resolved & { readonly say: (days: number) => Float64Array; readonly isCounted: boolean };

/** A cut-off that has passed, by what is known of it at another. */
function knownBy(window: Asked, cutOff: number, horizonDays: number): Asked {
  const days = Math.min(horizonDays, (cutOff - window.standing.cutOff) / DAY_SECONDS);
  return days === window.days ? window : { ...window, days, logits: window.say(days) };
}

/** While no window is over, the baselines have what is known of shorter ones. */
function ratesOf(windows: readonly Labelled[]) {
  const rates = baselineRates();
  for (const { standing, labels, days } of windows) rates.learn(standing, labels, days);
  return rates;
}

function worthKeeping(windows: readonly Asked[]): readonly Asked[] {
  let rows = 0;
  return windows
    .toReversed()
    .filter(({ standing, isCounted }) => {
      if (isCounted) rows += standing.counts.length;
      return !isCounted || rows === standing.counts.length || rows <= WINDOW_ROWS_MOST;
    })
    .toReversed();
}
