import { z } from 'zod';
import { analysisSchema } from './analysis.schema.ts';

/** Where an analysis is: the stages in the order in which they come. */
export const STAGES = ['reading', 'understanding', 'grouping', 'judging', 'reckoning', 'writing'] as const;
export type Stage = (typeof STAGES)[number];

const progress = z.strictObject({
  kind: z.literal('progress'),
  stage: z.enum(STAGES),
  /** Share of this stage that is done, 0 to 1. */
  share: z.number().min(0).max(1),
});

const done = z.strictObject({
  kind: z.literal('done'),
  analysis: analysisSchema,
  /** The finished page a language, self-contained. */
  reports: z.strictObject({ nl: z.string(), fr: z.string(), en: z.string() }),
});

const refused = z.strictObject({
  kind: z.literal('refused'),
  code: z.string(),
  message: z.string(),
  /** Companies to choose from, when the file holds more than one; else empty. */
  companies: z.array(z.strictObject({ name: z.string(), tickets: z.number().int() })).readonly(),
});

/** One line of the answer to POST /api/analyses: progress as it happens, then one `done` or `refused`. */
export const analysisEventSchema = z.discriminatedUnion('kind', [progress, done, refused]);
export type AnalysisEvent = z.infer<typeof analysisEventSchema>;
