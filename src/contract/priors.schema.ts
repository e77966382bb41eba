import { z } from 'zod';

const figures = z.strictObject({
  median: z.number().positive().max(100_000).optional(),
  sigma: z.number().nonnegative().max(10).optional(),
  capMinutes: z.number().positive().max(100_000).optional(),
});

/** What `signaal analyse --priors FILE` reads: a company's own figures, in minutes where the unit is minutes. */
export const priorsSchema = z.strictObject({
  'ticket.incident': figures.optional(),
  'ticket.request': figures.optional(),
  'assumption.factor': figures.optional(),
  'assumption.return': figures.optional(),
});
