import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { causesRemoved } from '../explanations/causes-removed.ts';
import { cardsOfTheme } from '../patterns/theme-of-card.ts';
import { causesByTheme } from './causes-by-theme.ts';
import type { ClosedPattern } from './closed-problems.ts';

const CARD_OF = { printing: cardsOfTheme('printing')[0], mail: cardsOfTheme('mail')[0] };

type Invented = { readonly card: string | null; readonly back: number; readonly silentWeeks: number };

function invent(all: readonly Invented[]) {
  const closed = all.map(({ back, silentWeeks }, pattern): ClosedPattern => {
    const closures = Array.from({ length: back + 1 }, (_, signal) => ({ signal, cameBack: signal < back }));
    const lastWeek = back * 3;
    const ends = { isLastClosed: true, lastWeek, ageWeeks: lastWeek + silentWeeks };
    return { pattern, closures, returns: back, closedAndBack: back, ...ends };
  });
  return { closed, patterns: all.map(({ card }) => ({ card })) };
}

const many = (n: number, one: Invented): Invented[] => Array.from({ length: n }, () => one);

describe('causesByTheme', () => {
  const told = ({ closed, patterns }: ReturnType<typeof invent>) => causesByTheme(closed, patterns);

  test('each theme has the figure of its own problems, and most closures come first', () => {
    const removed = many(12, { card: CARD_OF.mail, back: 2, silentWeeks: 60 });
    const treated = many(12, { card: CARD_OF.printing, back: 6, silentWeeks: 1 });
    const [first, second] = told(invent([...removed, ...treated]));
    assert.deepEqual(
      [first, second].map(({ theme, closures, cameBack }) => [theme, closures, cameBack]),
      [
        ['printing', 84, 72],
        ['mail', 36, 24],
      ],
    );
    assert.ok(first.share.high < second.share.low, 'symptoms treated, beside causes removed');
    const { theme, ...own } = second;
    assert.equal(theme, 'mail');
    assert.deepEqual(own, causesRemoved(invent(removed).closed));
  });

  test('nine problems or twenty-nine closures are too few to tell of a theme by itself', () => {
    assert.deepEqual(told(invent(many(9, { card: CARD_OF.mail, back: 6, silentWeeks: 9 }))), []);
    const nearly = [
      ...many(9, { card: CARD_OF.mail, back: 2, silentWeeks: 9 }),
      { card: CARD_OF.mail, back: 1, silentWeeks: 9 },
    ];
    assert.deepEqual(told(invent(nearly)), []);
    const enough = many(10, { card: CARD_OF.mail, back: 2, silentWeeks: 9 });
    assert.equal(told(invent(enough)).length, 1);
  });

  test('what no card names is no theme', () => {
    assert.deepEqual(told(invent(many(20, { card: null, back: 4, silentWeeks: 9 }))), []);
    assert.deepEqual(told(invent([])), []);
  });

  test('the themes never have more closures together than the company', () => {
    const one = fc.record({
      card: fc.constantFrom(CARD_OF.mail, CARD_OF.printing, null),
      back: fc.integer({ min: 0, max: 6 }),
      silentWeeks: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 20, maxLength: 40 }), (all) => {
        const made = invent(all);
        const sum = told(made).reduce((so, { closures }) => so + closures, 0);
        assert.ok(sum <= made.closed.reduce((so, { closures }) => so + closures.length, 0));
      }),
      { numRuns: 15 },
    );
  });
});
