import { z } from 'zod';

const score = z.strictObject({
  /** Null where all or none came back. */
  auc: z.number().min(0).max(1).nullable(),
  brier: z.number().min(0).max(1),
  logLoss: z.number().min(0),
  /** 1 is honest; the bounds hold 95 %, groups drawn whole. Null where what was said, or what came, did not differ. */
  slope: z.strictObject({ low: z.number(), mid: z.number(), high: z.number() }).nullable(),
  ece: z.number().min(0).max(1),
});

const cases = {
  n: z.number().int().positive(),
  rate: z.number().min(0).max(1),
  ours: score,
  baselines: z.strictObject({ base: score, count: score, label: score }),
};

/** What `signaal backtest --json` writes: how well it was said, before it happened, what comes back. */
export const backtestSchema = z.strictObject({
  events: z.number().int(),
  groups: z.number().int(),
  cutoffs: z.number().int(),
  /** By episodes before the latest. */
  strata: z.array(z.strictObject({ earlier: z.enum(['0', '1', '2-4', '5-9', '10+']), ...cases })).readonly(),
  overall: z.strictObject(cases),
  seconds: z.number(),
});
export type BacktestTold = z.infer<typeof backtestSchema>;
