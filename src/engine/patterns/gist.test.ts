import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Gist,
  gistFrom,
  gistLikeness,
  gistLikenesses,
  learnGist,
  withNames,
  withoutCommon,
} from './gist.ts';
import { createTicketReader, type ThoughtText } from './read-tickets.ts';
import { TINY_CATALOGUE } from './tiny-catalogue.fixture.ts';

const reader = learnGist(TINY_CATALOGUE)();
const read = createTicketReader();
const gist = (title: string, language: ThoughtText['language']): Gist =>
  reader(read({ title, body: '', language }));

test('two languages that say the same are alike without a word in common', () => {
  const dutch = gist('papierstoring', 'nl');
  assert.ok(gistLikeness(dutch, gist('bourrage', 'fr')) > 0.5);
  assert.ok(gistLikeness(dutch, gist('offline', 'en')) < 0.2);
});

test('a gist is wholly like itself, and words that mean nothing have none', () => {
  const one = gist('printer offline', 'nl');
  assert.ok(Math.abs(gistLikeness(one, one) - 1) < 1e-9);
  assert.equal(gist('de en het van', 'nl').concepts.length, 0);
  assert.equal(gistLikeness(one, gistFrom([])), 0);
});

test('what every ticket says weighs nothing any more', () => {
  const everywhere = Array.from(
    { length: 20 },
    (_, index): Gist =>
      gistFrom([
        [0, 0.8],
        [index + 1, 0.6],
      ]),
  );
  const [first, second] = withoutCommon(everywhere);
  assert.ok(gistLikeness(everywhere[0] ?? gistFrom([]), everywhere[1] ?? gistFrom([])) > 0.6);
  assert.ok(gistLikeness(first ?? gistFrom([]), second ?? gistFrom([])) < 0.01);
});

test('a name of the firm brings two tickets together that say nothing else the catalogue knows', () => {
  const [first, second, other] = withNames(
    [gistFrom([]), gistFrom([]), gistFrom([[0, 1]])],
    [[900], [900], []],
  );
  assert.equal(gistLikeness(first ?? gistFrom([]), second ?? gistFrom([])), 1);
  assert.equal(gistLikeness(first ?? gistFrom([]), other ?? gistFrom([])), 0);
  const [both] = withNames([gistFrom([[0, 1]])], [[900]]);
  assert.ok(Math.abs(gistLikeness(both ?? gistFrom([]), both ?? gistFrom([])) - 1) < 1e-9);
});

test('asked of all pairs at once, likeness is to the last bit what it is for each pair', () => {
  const strength = fc.double({ min: 1e-3, max: 1, noNaN: true });
  const gists = fc.array(fc.dictionary(fc.nat(12).map(String), strength, { maxKeys: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(gists, (drawn) => {
      const list = drawn.map(
        (entries): Gist =>
          gistFrom(Object.entries(entries).map(([concept, value]) => [Number(concept), value])),
      );
      const likenesses = gistLikenesses(list);
      for (const a of list.keys())
        for (let b = 0; b < a; b += 1)
          assert.equal(likenesses[(a * (a - 1)) / 2 + b], gistLikeness(list[a], list[b]));
    }),
  );
});
