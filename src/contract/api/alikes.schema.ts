import { z } from 'zod';
import { ticketSchema } from './patterns.schema.ts';

export const LIKENESSES = ['same', 'strong', 'clear', 'faint'] as const;

/** GET /api/companies/:company/tickets/:ticket/alikes: have we had this before? Looked at again while it is being prepared. */
export const alikesSchema = z.strictObject({
  ticket: ticketSchema,
  /** How far the tickets are with being made ready to be asked, 0 to 1; null once they are. */
  preparing: z.number().min(0).max(1).nullable(),
  /** Nearest first, at most ten; empty when nothing is alike, and while it is being prepared. */
  alikes: z
    .array(
      z.strictObject({
        ticket: ticketSchema,
        likeness: z.enum(LIKENESSES),
        /** Words that both hold, the rarest first; none that may be somebody's name. */
        because: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});
export type AlikesPage = z.infer<typeof alikesSchema>;
