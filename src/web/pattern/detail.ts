import type { z } from 'zod';
import type { patternDetailSchema } from '../../contract/api/patterns.schema.ts';

/** Everything that is told of one problem. */
export type Detail = z.infer<typeof patternDetailSchema>;
