import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { StoreError } from '../../store/database.ts';
import { patiently } from './patiently.ts';

describe('patiently', () => {
  const failing = (times: number, error: Error) => {
    let tried = 0;
    return {
      tried: () => tried,
      work: async () => {
        tried += 1;
        if (tried <= times) throw error;
        return 'done';
      },
    };
  };

  test('tries again what the store could not do in time', async () => {
    const { work, tried } = failing(1, new StoreError('timed_out'));
    assert.equal(await patiently(work, 3), 'done');
    assert.equal(tried(), 2);
  });

  test('gives up after so many tries, with the failure', async () => {
    const { work, tried } = failing(9, new StoreError('unavailable'));
    await assert.rejects(patiently(work, 2), StoreError);
    assert.equal(tried(), 2);
  });

  test('a mistake of our own is not tried again', async () => {
    const { work, tried } = failing(1, new TypeError('no'));
    await assert.rejects(patiently(work, 5), TypeError);
    assert.equal(tried(), 1);
  });
});
