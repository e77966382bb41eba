import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../base/progress.ts';
import { WHOLE_CATALOGUE } from '../patterns/catalogue/whole-catalogue.ts';
import type { Correction } from '../patterns/correction.ts';
import { inventedPattern, inventedWording } from '../patterns/invented-pattern.fixture.ts';
import type { KeptGrouping } from '../patterns/pattern.ts';
import { findProblems } from './find-problems.ts';
import { judgeMemberships } from './judge-memberships.ts';
import { ticket } from './simulated-tickets.fixture.ts';

/** Three tickets of one card; then three that stand alone, lean to it and say the very same; and one that says something else. */
const SAID = ['a', 'b', 'c', 'same', 'same', 'same', 'other'];
const signals = SAID.map((title, index) => ticket({ id: `${index}`, title: `printer ${title}` }));
const CARD = WHOLE_CATALOGUE.cards.findIndex(({ kind }) => kind === 'incident');
const grouping: KeptGrouping = {
  patterns: [inventedPattern('p', [0, 1, 2], { card: WHOLE_CATALOGUE.cards[CARD].id, cardKind: 'incident' })],
  languages: SAID.map(() => 'nl'),
  wording: {
    ...inventedWording(SAID.length),
    nearest: Int32Array.from([-1, -1, -1, 0, 0, 0, -1]),
  },
  duplicates: Int32Array.from([-1, -1, -1, -1, 3, 3, -1]),
  alerts: [],
};

function told(corrections: readonly Correction[]) {
  const problems = finish(
    findProblems({ signals, grouping, corrections, settings: { lang: 'nl' }, peopleWords: new Set(['…']) }),
  );
  const memberships = judgeMemberships(signals, grouping, problems);
  return {
    members: problems.patterns.map(({ members }) => members),
    perhaps: memberships.flatMap(({ certainty }, position) => (certainty === 'perhaps' ? [position] : [])),
  };
}

describe('what people say of one ticket, and those that say the very same', () => {
  test('untold, those that lean to the problem are asked about, and none is in it', () => {
    assert.deepEqual(told([]), { members: [[0, 1, 2]], perhaps: [3, 4, 5] });
  });

  test('told that one belongs, the others come along, and nothing is left to ask', () => {
    const { members, perhaps } = told([{ kind: 'together', tickets: [0, 1, 2, 3] }]);
    assert.deepEqual(
      members.map((each) => [...each].sort()),
      [[0, 1, 2, 3, 4, 5]],
    );
    assert.deepEqual(perhaps, []);
  });

  test('told that one does not, none of them is asked about again, and none is in it', () => {
    const apart: Correction = { kind: 'apart', tickets: [4], from: [0, 1, 2], alone: true };
    assert.deepEqual(told([apart]), { members: [[0, 1, 2]], perhaps: [] });
  });

  test('told otherwise later, the last word holds for all that say the same', () => {
    const apart: Correction = { kind: 'apart', tickets: [3], from: [0, 1, 2], alone: true };
    const { members } = told([apart, { kind: 'together', tickets: [0, 1, 2, 3] }]);
    assert.deepEqual(
      members.map((each) => [...each].sort()),
      [[0, 1, 2, 3, 4, 5]],
    );
  });
});

describe('what came back', () => {
  const DAY = 86_400;
  const kept = (openedAt: readonly (number | null)[]): number => {
    const tickets = openedAt.map((at, index) => ticket({ id: `${index}`, title: 'printer a', openedAt: at }));
    const members = tickets.map((_, index) => index);
    const problems = finish(
      findProblems({
        signals: tickets,
        grouping: {
          patterns: [
            inventedPattern('p', members, { card: WHOLE_CATALOGUE.cards[CARD].id, cardKind: 'incident' }),
          ],
          languages: tickets.map(() => 'nl'),
          wording: inventedWording(tickets.length),
          duplicates: Int32Array.from(tickets, () => -1),
          alerts: [],
        },
        corrections: [],
        settings: { lang: 'nl' },
        peopleWords: new Set(['…']),
      }),
    );
    return problems.patterns.length;
  };

  test('many reports of one morning are no problem that came back, those of two days are', () => {
    assert.equal(kept([0, 60, 7_200, DAY - 1]), 0);
    assert.equal(kept([0, DAY]), 1);
  });

  test('where a time is missing, nobody knows that it was the same day', () => {
    assert.equal(kept([0, null]), 1);
    assert.equal(kept([null, null]), 1);
  });
});
