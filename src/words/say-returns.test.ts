import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sayMoved, sayReturns } from './say-returns.ts';
import { wordsIn } from './words.ts';

const SEEN = { returns: 6, overDays: 84, silentDays: 9, alive: 0.832 };

describe('what a chance rests on, said so that it can be counted', () => {
  test('times, weeks, silence, and the chance that the cause is still there', () => {
    assert.equal(
      sayReturns(SEEN, wordsIn('en')),
      'It came back 6 times in 12 weeks, then stayed quiet for 9 days. The chance that the cause is still there: 83%.',
    );
    assert.match(
      sayReturns(SEEN, wordsIn('nl')),
      /6 keer terug in 12 weken en bleef daarna 9 dagen stil.*83\u00a0%/u,
    );
    assert.match(
      sayReturns(SEEN, wordsIn('fr')),
      /6 fois en 12 semaines, puis plus rien pendant 9 jours.*83\u00a0%/u,
    );
  });
  test('where own tickets moved a chance it is said what it would be without them, and else nothing', () => {
    const moved = { probability: 0.34, plain: 0.61 };
    assert.match(sayMoved(moved, wordsIn('en')), /^Without what your own tickets taught us.* 6 in 10\.$/u);
    assert.match(sayMoved(moved, wordsIn('nl')), /^Zonder wat uw eigen tickets.* 6 op 10 /u);
    assert.match(sayMoved(moved, wordsIn('fr')), /^Sans ce que vos propres tickets.* 6 sur 10\.$/u);
    assert.equal(sayMoved({ ...moved, plain: 0.32 }, wordsIn('en')), '');
  });
  test('days of the silence on which the company was shut are said, in each language', () => {
    const shut = { ...SEEN, silentDays: 30, shutDays: 21 };
    assert.match(
      sayReturns(shut, wordsIn('en')),
      /83%\. On 21 days of that silence the company was shut: they do not count\.$/u,
    );
    assert.match(sayReturns(shut, wordsIn('nl')), /Op 21 dagen van die stilte was het bedrijf dicht/u);
    assert.match(
      sayReturns(shut, wordsIn('fr')),
      /Pendant 21 jours de ce silence, l’entreprise était fermée/u,
    );
    const once = { returns: 0, overDays: 0, silentDays: 40, shutDays: 1, alive: null };
    assert.match(
      sayReturns(once, wordsIn('en')),
      /still there\. On 1 day of that silence .* it does not count\.$/u,
    );
    assert.doesNotMatch(sayReturns(SEEN, wordsIn('en')), /shut/u);
  });
  test('one of each is said as one, and no chance is certain', () => {
    const one = { returns: 1, overDays: 1, silentDays: 14, alive: 0.9999 };
    assert.match(sayReturns(one, wordsIn('en')), /back 1 time in 1 day, then stayed quiet for 2 weeks.*99%/u);
  });
  test('what came on the last day is not called quiet, and of what came once nothing is said about its cause', () => {
    assert.match(sayReturns({ ...SEEN, silentDays: 0 }, wordsIn('en')), /12 weeks, up to the last day/u);
    const once = { returns: 0, overDays: 0, silentDays: 40, alive: null };
    assert.match(sayReturns(once, wordsIn('en')), /^It came once so far, then stayed quiet for 6 weeks\./u);
  });
});
