import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mergeEpisodes } from './merge-episodes.ts';

const DAY = 86_400;
const instants = fc.array(fc.integer({ min: 0, max: 60 * DAY }), { maxLength: 60 });

describe('mergeEpisodes', () => {
  for (const [given, episodes, why] of [
    [[], [], 'nothing gives nothing'],
    [[5], [5], 'one is one'],
    [[0, DAY - 1], [0], 'a second short of a day is the same episode'],
    [[0, DAY], [0, DAY], 'a whole day later is a new one'],
    [[2 * DAY, 0, DAY / 2, DAY], [0, 2 * DAY], 'a chain of short gaps is one, in any order'],
  ] as const) {
    test(why, () => assert.deepEqual(mergeEpisodes(given), episodes));
  }
  test('episodes start a day or more apart, are instants that were given, and start at the first', () => {
    fc.assert(
      fc.property(instants, (given) => {
        const episodes = mergeEpisodes(given);
        assert.ok(episodes.every((episode) => given.includes(episode)));
        assert.ok(episodes.every((episode, i) => i === 0 || episode - episodes[i - 1] >= DAY));
        assert.equal(episodes[0], given.length === 0 ? undefined : Math.min(...given));
      }),
    );
  });
  test('merging twice changes nothing, and the order does not matter', () => {
    fc.assert(
      fc.property(instants, (given) => {
        const episodes = mergeEpisodes(given);
        assert.deepEqual(mergeEpisodes(episodes), episodes);
        assert.deepEqual(mergeEpisodes([...given].reverse()), episodes);
      }),
    );
  });
  test('refuses an instant that is no number', () => {
    assert.throws(() => mergeEpisodes([Number.NaN]), /mergeEpisodes requires/u);
  });
});
