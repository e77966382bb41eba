import { requires } from './requires.ts';

const RANDOM_BYTES = 10;

/**
 * Writes a UUID of version 7: ids that sort by the time they were made.
 *
 * It answers "what is this new thing called?" for everything that is kept.
 *
 * @param millis  whole milliseconds since 1970, from 0 up to 2^48
 * @param random  ten random bytes
 * @returns       36 characters, lower case
 * @throws        InvalidInput on another number of bytes or a time out of range
 * @source        RFC 9562 §5.7
 * @cost          O(1)
 */
export function uuidV7(millis: number, random: Uint8Array): string {
  requires(
    Number.isInteger(millis) && millis >= 0 && millis < 2 ** 48,
    'uuidV7',
    'milliseconds from 0 to 2^48',
  );
  requires(random.length === RANDOM_BYTES, 'uuidV7', 'ten random bytes');
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const bytes = Array.from(random, (byte, index) =>
    index === 0 ? (byte & 0x0f) | 0x70 : index === 2 ? (byte & 0x3f) | 0x80 : byte,
  );
  const text = hex(millis, 12) + bytes.map((byte) => hex(byte, 2)).join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}
