import { z } from 'zod';

const near = z
  .array(
    z.strictObject({
      ticket: z.string(),
      /** 1 is the very same words. */
      score: z.number().min(0).max(1),
      /** Words they share, the rarest first; never one that may be somebody's name. */
      because: z.array(z.string()).readonly(),
    }),
  )
  .readonly();

/** One line of the answer: the ticket or the text that was asked about, and its nearest tickets, nearest first. */
export const similarQuerySchema = z.union([
  z.strictObject({ ticket: z.string(), similar: near }),
  z.strictObject({ text: z.string(), similar: near }),
]);

/** What `signaal similar --json` writes; with --each it is written query by query. */
export const similarSchema = z.strictObject({
  queries: z.array(similarQuerySchema).readonly(),
  seconds: z.number(),
});
export type SimilarQuery = z.infer<typeof similarQuerySchema>;
