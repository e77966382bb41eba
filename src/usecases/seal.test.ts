import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { seal, unseal } from './seal.ts';

const KEY = randomBytes(32);

describe('seal', () => {
  test('gives back what was sealed, and says none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(unseal(KEY, 'rows', seal(KEY, 'rows', text)), text);
      }),
    );
    const sealed = Buffer.from(seal(KEY, 'rows', 'Wolfraam Ketelbinkie'), 'base64');
    assert.ok(!sealed.includes('Ketelbinkie'));
  });

  test('opens for no other key, for no other use, and not once a bit of it is changed', () => {
    const sealed = seal(KEY, 'rows', 'een rij');
    assert.throws(() => unseal(randomBytes(32), 'rows', sealed));
    assert.throws(() => unseal(KEY, 'texts', sealed));
    const bytes = Buffer.from(sealed, 'base64');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] ^= 1;
      assert.throws(() => unseal(KEY, 'rows', changed.toString('base64')), `byte ${at}`);
    }
  });

  test('two times the same text are two seals: who looks on learns not even that', () => {
    assert.notEqual(seal(KEY, 'rows', 'een rij'), seal(KEY, 'rows', 'een rij'));
  });
});
