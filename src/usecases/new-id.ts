import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../engine/base/uuid-v7.ts';

const RANDOM_BYTES = 10;
const COUNT_MOST = 0xfff; // 12 bits, before the clock is helped along by a millisecond

let last = { millis: 0, count: 0 };

/**
 * An id for something new, behind every one that this thread made before: what is read in order is kept in that order.
 *
 * @source RFC 9562 §6.2, a counter in the first twelve random bits
 */
export function newId(): string {
  const millis = Math.max(Date.now(), last.millis);
  const count = millis === last.millis ? last.count + 1 : 0;
  last = count > COUNT_MOST ? { millis: millis + 1, count: 0 } : { millis, count };
  const random = randomBytes(RANDOM_BYTES);
  random.writeUInt16BE(last.count, 0);
  return uuidV7(last.millis, random);
}
