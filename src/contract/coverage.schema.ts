import { z } from 'zod';

/** What `signaal coverage --json` writes: the words of people's tickets that the catalogue does not take up. */
export const coverageSchema = z.strictObject({
  /** Tickets of people. */
  tickets: z.number().int(),
  /** Of those, the tickets in which a card was heard by a thing with its fault, or by an idiom. */
  explained: z.number().int(),
  /** Commonest first. */
  words: z
    .array(
      z.strictObject({
        /** Null where it may be somebody's name: who wants to know looks in the ticket. */
        word: z.string().nullable(),
        tickets: z.number().int(),
        /** The number of one of those tickets. */
        example: z.string(),
      }),
    )
    .readonly(),
  seconds: z.number(),
});
export type CoverageTold = z.infer<typeof coverageSchema>;
