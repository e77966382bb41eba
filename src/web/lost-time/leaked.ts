import type { LostTimePage } from '../../contract/api/answer.schema.ts';

/** What the lost-time page is told, once there are numbers. */
export type Leaked = NonNullable<LostTimePage['lost']>;
