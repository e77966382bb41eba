import { z } from 'zod';
import { CHANGE_VERBS } from './patterns.schema.ts';
import { idSchema, instantSchema } from './shared.schema.ts';

/** GET /api/companies/:company/learned.json: what people taught about their own tickets, to keep or to take along. */
export const learnedSchema = z.strictObject({
  version: z.literal(1),
  /** Ticket numbers lead back to people by way of the helpdesk. */
  privacy: z.strictObject({ personalData: z.literal(true), because: z.tuple([z.literal('ticket-numbers')]) }),
  /** What belongs together and what does not, oldest first: later goes before earlier. */
  corrections: z
    .array(
      z.strictObject({
        kind: z.enum(['together', 'apart']),
        /** What somebody did. */
        said: z.enum(CHANGE_VERBS),
        at: instantSchema,
        problem: idSchema,
        /** One problem; of `apart`: not the problem of `from`. Numbers of the helpdesk. */
        tickets: z.array(z.string()).readonly(),
        from: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** Problems that were corrected or named: our name in each language, null where it is gone, and theirs. */
  problems: z
    .array(
      z.strictObject({
        id: idSchema,
        name: z.strictObject({ nl: z.string(), fr: z.string(), en: z.string() }).nullable(),
        given: z.string().nullable(),
      }),
    )
    .readonly(),
});
export type Learned = z.infer<typeof learnedSchema>;
