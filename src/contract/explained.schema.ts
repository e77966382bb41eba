import { z } from 'zod';
import { langSchema as lang } from './api/shared.schema.ts';

const words = z.array(z.string()).readonly();

/** What `signaal explain --json` writes: what the catalogue heard in one ticket, and where that brought it. */
export const explainedSchema = z.strictObject({
  ticket: z.string(),
  kind: z.string(),
  language: z.string(),
  /** What weighs most first; a word that may be somebody's name stands as `…`. */
  expressions: z
    .array(
      z.strictObject({
        words,
        means: z.strictObject({ kind: z.enum(['object', 'symptom', 'card']), id: z.string() }),
        weight: z.number(),
      }),
    )
    .readonly(),
  frame: z.strictObject({
    objects: z.array(z.string()).readonly(),
    symptoms: z.array(z.string()).readonly(),
    code: z.string().nullable(),
    floor: z.string().nullable(),
    room: z.string().nullable(),
    site: z.string().nullable(),
  }),
  /** Best first. */
  cards: z
    .array(
      z.strictObject({
        card: z.string(),
        name: z.string(),
        theme: z.string(),
        by: z.enum(['idiom', 'pair', 'object', 'symptom']),
        score: z.number(),
        words,
      }),
    )
    .readonly(),
  /** Null when it stays alone. */
  pattern: z
    .strictObject({
      id: z.string(),
      name: z.strictObject({ text: z.string(), lang }),
      card: z.string().nullable(),
      instance: z.string().nullable(),
      tickets: z.number().int(),
      /** False where it costs nobody time twice, such as spam and requests served in time: no page shows it. */
      shown: z.boolean(),
    })
    .nullable(),
  because: z.array(z.strictObject({ code: z.string(), message: z.string() })).readonly(),
  seconds: z.number(),
});
export type ExplainedTold = z.infer<typeof explainedSchema>;
