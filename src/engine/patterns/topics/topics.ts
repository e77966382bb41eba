import { BUSINESS_TOPICS } from './business.data.ts';
import { FAULT_TOPICS } from './faults.data.ts';
import { FLOOR_TOPICS } from './floor.data.ts';
import { OFFICE_TOPICS } from './office.data.ts';
import type { Topic } from './topic.ts';

/** What tickets are about. */
export const MATTERS: readonly Topic[] = [...OFFICE_TOPICS, ...BUSINESS_TOPICS, ...FLOOR_TOPICS];

/** Matters first, then ways to fail. */
export const TOPICS: readonly Topic[] = [...MATTERS, ...FAULT_TOPICS];
