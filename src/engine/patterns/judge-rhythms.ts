import { requires } from '../base/requires.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { concludeRhythm } from './conclude-rhythm.ts';
import { mergeEpisodes } from './merge-episodes.ts';
import type { Rhythm } from './rhythm.ts';
import { rhythmEvidence } from './rhythm-evidence.ts';
import { standingClaims } from './rhythm-family.ts';
import type { RhythmWindow } from './rhythm-window.ts';

/** The known opening times of one pattern; empty when the file has none. */
export type RhythmSeries = { readonly instants: readonly number[] };

const FALSE_SHARE = 0.03; // a year of weekly looks adds up: docs/methods/rhythm.md

/**
 * What the times of each pattern of one company say: a rhythm, a burst, a change, or nothing but steady trouble.
 *
 * All patterns are judged in one look, so that with hundreds of them luck is not taken for rhythm: a claim stands
 * when at most 3 % of such claims are expected to be false.
 *
 * @param series   the opening times of each pattern; empty gives empty
 * @param window   what was watched
 * @returns        one rhythm a series, in the same order; its p is adjusted for the number of tests of this look
 * @throws         InvalidInput on a window that ends before it starts
 * @source         docs/methods/rhythm.md
 * @cost           0.1 to 1 ms a pattern; up to 10 ms for one whose rhythm is nearly luck
 */
export function judgeRhythms(series: readonly RhythmSeries[], window: RhythmWindow): Rhythm[] {
  const { from, to } = window;
  requires(to > from, 'judgeRhythms', 'a window that ends after it starts');
  const all = rhythmEvidence(
    series.map(({ instants }) => instants),
    window,
  );
  const standing = standingClaims(
    all.map((each) => each?.claims ?? []),
    FALSE_SHARE,
  );
  const shaped = benjaminiHochberg(all.flatMap((each) => each?.shape?.p ?? []));
  let nextShape = 0;
  return series.map(({ instants }, own): Rhythm => {
    const evidence = all[own];
    if (!evidence) {
      const n = mergeEpisodes(instants.filter((instant) => instant >= from && instant <= to)).length;
      return { kind: instants.length === 0 ? 'no-times' : 'too-few', period: null, n, p: null };
    }
    const shapeChance = evidence.shape ? shaped[nextShape] : 1;
    if (evidence.shape) nextShape += 1;
    return concludeRhythm(evidence, standing[own], shapeChance);
  });
}
