import { z } from 'zod';
import { reckonedSchema } from './patterns.schema.ts';
import { estimateSchema } from './shared.schema.ts';

/** One family of problems. */
export const themeSchema = z.strictObject({
  /** A theme of the catalogue; null: problems that it does not know. */
  theme: z.string().nullable(),
  /** How many problems of it are open, and how many there are with those that were set aside. */
  open: z.number().int(),
  problems: z.number().int(),
  /** How many tickets they hold. */
  tickets: z.number().int(),
  lostSeconds: estimateSchema,
  costCents: estimateSchema,
});
export type ThemeLine = z.infer<typeof themeSchema>;

/** GET /api/companies/:company/themes: what people struggle with. `themes` is null before the first reckoning. */
export const themesSchema = z.strictObject({
  reckoned: reckonedSchema,
  themes: z
    .strictObject({
      /** Costliest first; where no lost time is known, most tickets first. */
      lines: z.array(themeSchema).readonly(),
      /** What lost time and belongs to no problem that keeps coming back. */
      alone: z.strictObject({
        tickets: z.number().int(),
        lostSeconds: estimateSchema,
        costCents: estimateSchema,
      }),
    })
    .nullable(),
});
export type ThemesPage = z.infer<typeof themesSchema>;
