import type { z } from 'zod';
import type { patternsSchema } from '../../contract/api/patterns.schema.ts';

/** The list of problems as it is told. */
export type Listed = z.infer<typeof patternsSchema>;
