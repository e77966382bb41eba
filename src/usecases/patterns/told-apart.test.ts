import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldApart } from './told-apart.ts';

const named = (nl: string) => ({ nl, fr: `fr ${nl}`, en: `en ${nl}` });

test('a name that is taken gets the first number that is free, in each language', () => {
  const taken = new Set<string>();
  const given = ['printer', 'printer', 'scanner', 'printer (2)', 'printer'].map((nl) =>
    toldApart(named(nl), taken),
  );
  assert.deepEqual(
    given.map(({ nl }) => nl),
    ['printer', 'printer (2)', 'scanner', 'printer (2) (2)', 'printer (3)'],
  );
  assert.deepEqual([given[1].fr, given[1].en], ['fr printer (2)', 'en printer (2)']);
});
