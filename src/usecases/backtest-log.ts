import { type BacktestTold, backtestSchema } from '../contract/backtest.schema.ts';
import { type StageProgress, staged } from '../engine/answer/staged.ts';
import { cutOffs } from '../engine/explanations/backtest/cut-offs.ts';
import { episodesOf } from '../engine/explanations/backtest/event-log.ts';
import { replayLog } from '../engine/explanations/backtest/replay-log.ts';
import { scoreReplay } from '../engine/explanations/backtest/score-replay.ts';
import { type LogColumns, type NoLog, type NumberedRows, readLog } from '../sources/read-log.ts';
import type { InputFile, ReadSettings } from '../sources/start-reading.ts';
import { AppError } from './app-error.ts';
import { SEED } from './default-settings.ts';

export type BacktestLog = ReadSettings & {
  readonly files: readonly InputFile[];
  readonly columns: LogColumns;
  readonly horizonDays: number;
};

/** How well it was said what comes back; without the seconds it took. */
export type Backtested = Omit<BacktestTold, 'seconds'> & {
  readonly leftOut: number;
  readonly numbered: NumberedRows;
};

const DAY_SECONDS = 86_400;

/**
 * Goes through a log as if it were happening and scores what was said of it. Nothing is kept.
 *
 * @throws AppError when a file cannot be read, a column is not there, or the log is too short for the horizon
 */
export function* backtestLog(asked: BacktestLog): Generator<StageProgress, Backtested, void> {
  const { files, columns, horizonDays, ...settings } = asked;
  const read = yield* staged('reading', readLog(files, settings, columns));
  if (!read.ok) throw new AppError(refusalOf(read));
  const { log, leftOut, numbered } = read;
  const episodes = episodesOf(log);
  const moments = cutOffs(episodes, horizonDays);
  if (moments.length === 0) {
    const days = Math.floor(((log.times.at(-1) ?? 0) - (log.times[0] ?? 0)) / DAY_SECONDS);
    throw new AppError({ code: 'log_too_short', events: log.times.length, days, horizonDays });
  }
  const replayed = yield* staged('judging', replayLog(log, { horizonDays, cutOffs: moments }));
  const scored = scoreReplay(replayed, SEED);
  return {
    events: log.times.length,
    groups: episodes.groups,
    cutoffs: moments.length,
    ...scored,
    leftOut,
    numbered,
  };
}

/** The backtest in the shape of its contract, held against its schema: what does not fit never leaves. */
export function tellBacktest(
  { leftOut: _, numbered: __, ...told }: Backtested,
  seconds: number,
): BacktestTold {
  return backtestSchema.parse({ ...told, seconds });
}

function refusalOf(none: NoLog) {
  if ('failure' in none) {
    const { code, params } = none.failure;
    return { code: 'file_unreadable', file: none.file, why: { code, params } } as const;
  }
  const { column, known } = none;
  return column === null
    ? ({ code: 'no_time_column', known } as const)
    : ({ code: 'unknown_column', column, known } as const);
}
