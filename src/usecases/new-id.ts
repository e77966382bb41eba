import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../engine/base/uuid-v7.ts';

const RANDOM_BYTES = 10;

/** An id for something new. */
export function newId(): string {
  return uuidV7(Date.now(), randomBytes(RANDOM_BYTES));
}
