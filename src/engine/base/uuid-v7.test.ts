import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { uuidV7 } from './uuid-v7.ts';

const millis = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('uuidV7', () => {
  test('agrees with the example of RFC 9562, A.6', () => {
    const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    assert.equal(uuidV7(0x017f22e279b0, bytes), '017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  test('is a version 7 UUID of the right variant, whatever the bytes', () => {
    fc.assert(
      fc.property(millis, random, (at, bytes) => {
        assert.match(uuidV7(at, bytes), /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
      }),
    );
  });

  test('what was made later sorts later', () => {
    fc.assert(
      fc.property(millis, millis, random, random, (one, other, a, b) => {
        fc.pre(one < other);
        assert.ok(uuidV7(one, a) < uuidV7(other, b));
      }),
    );
  });

  test('refuses a time before 1970 and too few bytes', () => {
    assert.throws(() => uuidV7(-1, new Uint8Array(10)), /uuidV7 requires/u);
    assert.throws(() => uuidV7(0, new Uint8Array(9)), /uuidV7 requires/u);
  });
});
