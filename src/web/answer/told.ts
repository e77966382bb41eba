import type { AnswerPage } from '../../contract/api/answer.schema.ts';

/** What the answer page is told, once there are numbers. */
export type Told = NonNullable<AnswerPage['answer']>;
