import { z } from 'zod';
import { idSchema } from './shared.schema.ts';

/** POST …/patterns/:pattern/<verb>: what belongs together and what does not, each with the version that was read. */
export const mergeSchema = z.strictObject({ version: z.number().int(), other: idSchema });
/** Moves these tickets out into a pattern of their own. */
export const splitSchema = z.strictObject({
  version: z.number().int(),
  tickets: z.array(idSchema).min(1).max(10_000).readonly(),
});
/** POST …/also: these tickets, which stand alone, are this problem too. POST …/not-this: they are not, and are not asked about again. */
export const alsoSchema = z.strictObject({
  version: z.number().int(),
  tickets: z.array(idSchema).min(1).max(1_000).readonly(),
});
/** POST /api/companies/:company/patterns: these tickets, which stand alone, are one problem that nobody saw yet. */
export const gatherSchema = z.strictObject({ tickets: z.array(idSchema).min(2).max(1_000).readonly() });
/** These tickets are not this problem; they stand alone until something else fits. */
export const notSameSchema = z.strictObject({
  version: z.number().int(),
  tickets: z.array(idSchema).min(1).max(10_000).readonly(),
});
