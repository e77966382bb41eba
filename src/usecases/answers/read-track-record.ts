import type { TrackRecordPage } from '../../contract/api/track-record.schema.ts';
import { OUTLIER_LABELS } from '../../engine/explanations/record/outlier-label.ts';
import { scoreRecord, type TrackRecord } from '../../engine/explanations/record/score-record.ts';
import { isoDay, zone } from '../../engine/time/zone.ts';
import { countForecasts, type KeptForecast, readResolvedForecasts } from '../../store/forecasts.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { showReckoned } from '../reckonings/show-reckoned.ts';
import { findShownReckoning } from './shown-reckoning.ts';

/** Do our forecasts keep their word? What was said and what came, and the replay of the past beside it. */
export function readTrackRecord(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
): Promise<TrackRecordPage> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const shown = await findShownReckoning(db, company, ['replay', 'stack']);
    const resolved = (await readResolvedForecasts(db)).map(asForecast);
    const { waiting, firstEndsAt, unknown } = await countForecasts(db);
    const local = zone(company.timezone);
    return {
      reckoned: await showReckoned(context, db, company),
      record: scoreRecord(resolved, company.seed),
      replay: withWorth(shown?.answer.replay ?? null),
      stack: shown?.answer.stack ?? null,
      waiting: {
        n: waiting,
        firstEnds: firstEndsAt === null ? null : isoDay(local.dayOf(firstEndsAt.getTime() / 1000)),
      },
      unknown,
    };
  });
}

/** A replay that was kept before it was asked what its chances are worth does not know it. */
function withWorth(replay: TrackRecord | null): TrackRecord | null {
  return replay && { ...replay, bands: replay.bands.map((band) => ({ ...band, worth: band.worth ?? null })) };
}

function asForecast({ patternId, chance, came, label }: KeptForecast) {
  const known = OUTLIER_LABELS.find((each) => each === label) ?? 'between';
  return { pattern: patternId, probability: chance, came, label: known };
}
