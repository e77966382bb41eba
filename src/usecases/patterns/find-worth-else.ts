import type { WorthElse } from '../../contract/api/patterns.schema.ts';
import { seededRandom } from '../../engine/base/seeded-random.ts';
import {
  outcomesOf,
  placeOfChance,
  type TrackRecord,
} from '../../engine/explanations/record/score-record.ts';
import { isWorthElse, saidInBand, worthOfBands } from '../../engine/explanations/record/worth-of-chances.ts';
import type { Recurrence } from '../../engine/explanations/recurrence.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { readResolvedForecasts } from '../../store/forecasts.store.ts';

type Known = {
  /** A whole number in [0, 2^32). */
  readonly seed: number;
  /** Of the shown reckoning; bands that were kept before it was asked what they are worth do not say it. */
  readonly replay: TrackRecord | null | undefined;
};

/** What such chances have been worth where that is clearly something else: of what was shown, or of the replay while that cannot tell. */
export async function findWorthElse(
  db: CompanyDb,
  recurrence: Recurrence,
  { seed, replay }: Known,
): Promise<WorthElse | null> {
  if (recurrence.kind !== 'known') return null;
  const { probability } = recurrence;
  const band = placeOfChance(probability);
  const resolved = (await readResolvedForecasts(db)).map(({ patternId, chance, came }) => ({
    ...{ pattern: patternId, probability: chance, came },
  }));
  const said = outcomesOf(resolved);
  const [shown] = worthOfBands(said, [band], seededRandom(seed));
  if (shown !== null) {
    const { low, high } = shown;
    const isElse = isWorthElse(probability, saidInBand(said, band), shown);
    return isElse ? { of: 'record', band, low, high, n: resolved.length } : null;
  }
  const replayed = replay?.bands.find(({ from }) => placeOfChance(from) === band);
  const worth = replayed?.worth ?? null;
  if (!replay || replayed === undefined || worth === null) return null;
  const { low, high } = worth;
  return isWorthElse(probability, replayed.said, worth)
    ? { of: 'replay', band, low, high, n: replay.n }
    : null;
}
