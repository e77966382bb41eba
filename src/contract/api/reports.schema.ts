import { z } from 'zod';
import { alikeSchema, preparingSchema } from './alikes.schema.ts';
import { patternSchema } from './patterns.schema.ts';
import { idSchema } from './shared.schema.ts';
import { ticketSchema } from './tickets.schema.ts';

/** Characters of what somebody tells: some 300 words. */
export const TOLD_MOST = 2_000;
/** Letters or digits without which nothing is looked for: fewer say nothing yet. */
export const TOLD_LEAST = 4;

/** Whether enough was written to look for what is like it. */
export const saysSomething = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= TOLD_LEAST;

/** Without what no text holds: half a character, and the end of one in C. */
const toldSchema = z
  .string()
  .transform((text) => text.toWellFormed().replaceAll('\0', ' ').trim())
  .pipe(z.string().max(TOLD_MOST));

/** What is said of a problem to who may be reporting it. */
export const knownProblemSchema = patternSchema.pick({
  id: true,
  name: true,
  tickets: true,
  firstSeen: true,
  lastSeen: true,
  isQuiet: true,
  recurrence: true,
  owner: true,
  due: true,
});
export type KnownProblem = z.infer<typeof knownProblemSchema>;

/** POST /api/companies/:company/reports/look: what is like a text that somebody is typing. Nothing of it is kept or logged. */
export const lookSchema = z.strictObject({ text: toldSchema });
export const lookedSchema = z.strictObject({
  preparing: preparingSchema,
  /** Problems it probably is, the likeliest first, at most three; `like` is the ticket of it that is most like the text. */
  problems: z
    .array(
      z.strictObject({
        problem: knownProblemSchema,
        like: idSchema,
        because: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** Tickets of people that stand alone, the most alike first, at most five. */
  alikes: z.array(alikeSchema).readonly(),
});
export type Looked = z.infer<typeof lookedSchema>;

/** POST /api/companies/:company/reports: keeps it as a ticket, in the problem that it is said to be, or alone. */
export const reportSchema = z.strictObject({
  text: toldSchema.refine((text) => /[\p{L}\p{N}]/u.test(text)),
  /** The problem that it is, and the ticket of it that `look` told to be most like it; null: none that is known. */
  is: z.strictObject({ pattern: idSchema, like: idSchema }).nullable(),
});
export const reportedSchema = z.strictObject({
  ticket: ticketSchema,
  /** The problem in which it stands now, with it counted; null where it stands alone. */
  problem: knownProblemSchema.nullable(),
});
export type Reported = z.infer<typeof reportedSchema>;
