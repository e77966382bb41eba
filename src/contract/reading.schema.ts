import { z } from 'zod';
import { guessSchema } from './guess.schema.ts';

const saidSchema = z.strictObject({ code: z.string(), message: z.string() });

/** What `signaal read --json` writes: how each file was understood, and what became of each of its rows. */
export const readingSchema = z.strictObject({
  files: z
    .array(
      z.strictObject({
        file: z.string(),
        /** The helpdesk it surely comes from, else `generic`. */
        source: z.string(),
        /** What that helpdesk is called; null where it is not known. */
        helpdesk: z.string().nullable(),
        confidence: z.number().min(0).max(1),
        encoding: z.string(),
        delimiter: z.string().nullable(),
        /** Of times that do not say theirs. */
        timezone: z.string(),
        dateOrder: z.enum(['ymd', 'dmy', 'mdy', 'mixed']).nullable(),
        /** What was decided about the whole file, how surely, and what is to be asked. */
        guesses: z.array(guessSchema).readonly(),
        /** rows = taken + leftOut.length, where all that was left out is told */
        rows: z.number().int(),
        taken: z.number().int(),
        leftOut: z
          .array(
            z.strictObject({
              line: z.number().int(),
              column: z.number().int().nullable(),
              code: z.string(),
              message: z.string(),
            }),
          )
          .readonly(),
        columns: z
          .array(
            z.strictObject({
              heading: z.string(),
              field: z.string(),
              confidence: z.number().min(0).max(1),
              reason: z.string(),
              /** None of a column about people, and no name in them. */
              samples: z.array(z.string()).readonly(),
            }),
          )
          .readonly(),
        notes: z.array(saidSchema.extend({ n: z.number().int() })).readonly(),
        /** What looks odd: said, never acted upon. */
        suspicions: z.array(saidSchema.extend({ n: z.number().int() })).readonly(),
        /** What this export cannot tell, and which numbers that weakens. */
        coverage: z.array(saidSchema).readonly(),
      }),
    )
    .readonly(),
  seconds: z.number(),
});
export type ReadingTold = z.infer<typeof readingSchema>;
