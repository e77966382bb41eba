import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitToGroup } from './fit-to-group.ts';
import { type Gist, gistFrom } from './gist.ts';
import { describeGroups, readTickets } from './group-middle.ts';
import { invented } from './invented-signal.fixture.ts';
import { nearnessByGroup } from './near-members.ts';
import { leastEvidence, type RefineInput, refineGroups } from './refine-groups.ts';

const SIZE = 40;
const NOTHING_NAMED = { objects: [], symptoms: [] };
/** Forty tickets: five of one concept, five of another, each other of its own. */
const gists: Gist[] = Array.from({ length: SIZE }, (_, index) =>
  index < 5 ? gistFrom([[0, 1]]) : index < 10 ? gistFrom([[1, 1]]) : gistFrom([[index, 1]]),
);
const input = {
  signals: gists.map((_, index) => invented(index)),
  frames: gists.map(() => NOTHING_NAMED),
  gists,
  leanings: gists.map(() => []),
  // Each concept is said with two of three words, so that no two tickets are wholly the same.
  senses: gists.map((_, index) =>
    index < 10 ? [0, 1].map((step) => `${index < 5 ? 'a' : 'b'}${(index + step) % 3}`) : [`c${index}`],
  ),
};
/** Who is not named is alone at first. */
const refine = (groups: readonly number[]): number[] => [
  ...refineGroups(
    input,
    Int32Array.from({ length: SIZE }, (_, index) => groups[index] ?? 100 + index),
  ),
];

test('a ticket in the wrong group moves to the one it fits', () => {
  const names = refine([0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  assert.equal(names[4], names[0]);
  assert.notEqual(names[5], names[0]);
});

test('two halves of one problem join, and who fits none is alone', () => {
  const names = refine([0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
  assert.equal(new Set(names.slice(0, 5)).size, 1);
  assert.equal(names.filter((name) => name === names[10]).length, 1);
  assert.equal(names.filter((name) => name === names[11]).length, 1);
});

test('good groups stay as they are', () => {
  const names = refine([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  assert.deepEqual(names.slice(0, 10), [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
});

test('of two tickets about the same thing the one that uses the members’ words fits, the other stays alone', () => {
  const about: Gist[] = Array.from({ length: 40 }, (_, index) => gistFrom([[index < 10 ? 0 : index, 1]]));
  const names = refineGroups(
    {
      signals: about.map((_, index) => invented(index)),
      frames: about.map(() => NOTHING_NAMED),
      gists: about.map((gist, index) =>
        index === 8 || index === 9
          ? gistFrom([
              [0, 0.8],
              [99, 0.6],
            ])
          : gist,
      ),
      leanings: about.map(() => []),
      senses: about.map((_, index) =>
        index === 9 || index >= 10
          ? [`other${index % 7}`, `more${index % 5}`]
          : ['thing', 'shifted', 'again'],
      ),
    },
    Int32Array.from(about, (_, index) => (index < 8 ? 0 : index)),
  );
  assert.equal(names[8], names[0]);
  assert.notEqual(names[9], names[0]);
});

const MEMBERS = 8;
const HALF_ABOUT = 0.2;
const DAY_SECONDS = 86_400;
/** Eight members of one concept and two tickets that are half about it; the day on which each of the two came. */
const twoAnd = (days: readonly [number, number], things: readonly number[][], size = SIZE): RefineInput => {
  const list = Array.from({ length: size }, (_, index) => index);
  const half: Gist = gistFrom([
    [0, HALF_ABOUT],
    [size, Math.sqrt(1 - HALF_ABOUT ** 2)],
  ]);
  return {
    signals: list.map((index) =>
      invented(index, { openedAt: (days[index - MEMBERS] ?? index) * DAY_SECONDS }),
    ),
    frames: list.map((index) => ({
      objects: index < MEMBERS ? [1] : (things[index - MEMBERS] ?? [2 + (index % 9)]),
      symptoms: [],
    })),
    gists: list.map((index) =>
      index < MEMBERS ? gistFrom([[0, 1]]) : index < 10 ? half : gistFrom([[index, 1]]),
    ),
    leanings: list.map(() => []),
    senses: list.map((index) =>
      index < 10 ? ['stuck', `a${index % 3}`] : [`b${index % 7}`, `c${index % 5}`],
    ),
  };
};
const membersTogether = (size: number): Int32Array =>
  Int32Array.from({ length: size }, (_, index) => (index < MEMBERS ? 0 : index));
const MEMBERS_TOGETHER = membersTogether(SIZE);
const withTwo = (...said: Parameters<typeof twoAnd>): Int32Array =>
  refineGroups(twoAnd(...said), MEMBERS_TOGETHER);

test('of two that say the same, the one that came with the members belongs, the other stays alone', () => {
  const names = withTwo([4, 300], [[1], [1]]);
  assert.deepEqual([names[8] === names[0], names[9] === names[0]], [true, false]);
});

test('of two that say the same, the one about another thing stays alone', () => {
  const names = withTwo([4, 4], [[1], [3]]);
  assert.deepEqual([names[8] === names[0], names[9] === names[0]], [true, false]);
});

test('what suffices to join a group that forms is too little to stay in one that stands', () => {
  const size = 720;
  const input = twoAnd([4, 1_000], [[1], [3]], size);
  const tickets = readTickets(input);
  const apart = membersTogether(size);
  const [group] = describeGroups(tickets, apart);
  const nearness = nearnessByGroup(tickets.list[9].near, apart);
  const fit = fitToGroup(tickets, 9, group, { name: 9, nearness });
  const { toJoin, toStay } = leastEvidence(size);
  assert.ok(fit > toJoin && fit < toStay, `${fit}`);
  const names = refineGroups(input, apart);
  assert.equal(names.filter((name) => name === names[9]).length, 1);
});

test('among twice as many tickets the chance must be twice as good, within what is counted', () => {
  const odds = (tickets: number): number => Math.exp(leastEvidence(tickets).toStay);
  assert.ok(Math.abs(odds(600) / odds(300) - 2) < 1e-9);
  assert.equal(odds(10), odds(100));
  assert.equal(odds(50_000), odds(1_500));
});

test('to stay asks more than to join, and neither is ever against the odds', () => {
  for (const tickets of [2, 150, 240, 720, 1_500, 1_000_000]) {
    const { toJoin, toStay } = leastEvidence(tickets);
    assert.ok(toJoin >= 0 && toStay > toJoin, `${tickets}: ${toJoin}, ${toStay}`);
  }
});
