import { z } from 'zod';
import { isZone } from '../engine/time/zone.ts';

const PEOPLE_MAX = 100_000;
const FILE_NAME_MAX = 255;

/** The query of POST /api/analyses; the body is the file's bytes. What is left out takes its default. */
export const analyseRequest = z.strictObject({
  file: z.string().min(1).max(FILE_NAME_MAX),
  lang: z.enum(['nl', 'fr', 'en']).default('nl'),
  people: z.coerce.number().int().min(1).max(PEOPLE_MAX).nullable().default(null),
  company: z.string().min(1).nullable().default(null),
  timezone: z
    .string()
    .refine(isZone, 'a known time zone, such as Europe/Brussels')
    .default('Europe/Brussels'),
});
