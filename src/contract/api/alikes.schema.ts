import { z } from 'zod';
import { ticketSchema } from './tickets.schema.ts';

export const LIKENESSES = ['same', 'strong', 'clear', 'faint'] as const;

/** A ticket that is alike, how much, and the words that both hold, the rarest first; none that may be somebody's name. */
export const alikeSchema = z.strictObject({
  ticket: ticketSchema,
  likeness: z.enum(LIKENESSES),
  because: z.array(z.string()).readonly(),
});

/** How far the tickets are with being made ready to be asked, 0 to 1; null once they are. */
export const preparingSchema = z.number().min(0).max(1).nullable();

/** GET /api/companies/:company/tickets/:ticket/alikes: have we had this before? Looked at again while it is being prepared. */
export const alikesSchema = z.strictObject({
  ticket: ticketSchema,
  preparing: preparingSchema,
  /** Nearest first, at most ten; empty when nothing is alike, and while it is being prepared. */
  alikes: z.array(alikeSchema).readonly(),
});
export type AlikesPage = z.infer<typeof alikesSchema>;

/** GET /api/companies/:company/patterns/:pattern/more: is there more of this? Looked at again while it is being prepared. */
export const moreLikeSchema = z.strictObject({
  preparing: preparingSchema,
  /** Tickets of people that stand alone: those likeliest to belong first, then those most like its own; at most ten. */
  alikes: z.array(alikeSchema.omit({ likeness: true })).readonly(),
});
export type MoreLike = z.infer<typeof moreLikeSchema>;
