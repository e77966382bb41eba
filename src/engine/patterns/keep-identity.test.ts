import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type EarlierPattern, keepIdentity } from './keep-identity.ts';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** Each ticket's group, -1 for alone; groups named by number. */
const partition = fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 40 });

function groupsOf(places: readonly number[]): number[][] {
  const groups = new Map<number, number[]>();
  places.forEach((place, ticket) => {
    if (place >= 0) groups.set(place, [...(groups.get(place) ?? []), ticket]);
  });
  return [...groups.values()];
}

const named = (groups: readonly (readonly number[])[]): EarlierPattern[] =>
  groups.map((members, index) => ({ id: `p${index}`, members }));

describe('keepIdentity', () => {
  test('regrouping nothing keeps every id', () => {
    fc.assert(
      fc.property(partition, (places) => {
        const groups = groupsOf(places);
        assert.deepEqual(
          keepIdentity(named(groups), groups),
          groups.map((_, index) => `p${index}`),
        );
      }),
    );
  });

  test('no id is given twice, and none is made up', () => {
    fc.assert(
      fc.property(partition, partition, (was, is) => {
        const before = named(groupsOf(was));
        const kept = keepIdentity(before, groupsOf(is)).filter((id) => id !== null);
        assert.equal(new Set(kept).size, kept.length);
        assert.ok(kept.every((id) => before.some((pattern) => pattern.id === id)));
      }),
    );
  });

  test('the order of patterns, of groups and of tickets changes nothing', () => {
    fc.assert(
      fc.property(partition, partition, (was, is) => {
        const [before, now] = [named(groupsOf(was)), groupsOf(is)];
        const turned = keepIdentity(
          before.map(({ id, members }) => ({ id, members: members.toReversed() })).reverse(),
          now.map((members) => members.toReversed()).reverse(),
        );
        assert.deepEqual(turned.toReversed(), keepIdentity(before, now));
      }),
    );
  });

  test('new tickets that join groups change no id', () => {
    fc.assert(
      fc.property(partition, fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }), (was, joining) => {
        const before = groupsOf(was);
        if (before.length === 0) return;
        const now = before.map((members) => [...members]);
        for (const [index, group] of joining.entries()) now[group % now.length].push(was.length + index);
        assert.deepEqual(
          keepIdentity(named(before), now),
          before.map((_, index) => `p${index}`),
        );
      }),
    );
  });

  test('a pattern that keeps most of its tickets keeps its id, unless a larger one came along with it', () => {
    fc.assert(
      fc.property(partition, partition, (was, is) => {
        const [before, now] = [named(groupsOf(was)), groupsOf(is)];
        const kept = keepIdentity(before, now);
        const known = new Set(now.flat());
        for (const { id, members } of before) {
          const left = members.filter((ticket) => known.has(ticket));
          now.forEach((group, index) => {
            const shares = (of: readonly number[]): number =>
              of.filter((ticket) => group.includes(ticket)).length;
            if (2 * shares(left) <= left.length) return;
            if (before.some((other) => other.id !== id && shares(other.members) >= shares(left))) return;
            assert.equal(kept[index], id);
          });
        }
      }),
    );
  });

  test('when a pattern falls apart the part that holds most keeps the id', () => {
    const kept = keepIdentity([{ id: 'a', members: range(0, 10) }], [range(0, 3), range(3, 10)]);
    assert.deepEqual(kept, [null, 'a']);
  });

  test('when two flow together the larger goes on', () => {
    const before = [
      { id: 'small', members: range(0, 4) },
      { id: 'large', members: range(4, 12) },
    ];
    assert.deepEqual(keepIdentity(before, [range(0, 12)]), ['large']);
  });

  test('a crumb that is left of a pattern does not take over its name, a third of it does', () => {
    const before = [
      { id: 'a', members: range(0, 100) },
      { id: 'b', members: range(100, 300) },
    ];
    assert.deepEqual(keepIdentity(before, [range(3, 300), [0, 1, 2, 301]]), ['b', null]);
    assert.deepEqual(keepIdentity(before, [range(40, 300), range(0, 40)]), ['b', 'a']);
  });

  test('tickets that are forgotten since take no id along', () => {
    assert.deepEqual(keepIdentity([{ id: 'a', members: range(0, 100) }], [[98, 99]]), ['a']);
    assert.deepEqual(keepIdentity([{ id: 'a', members: [1, 2] }], [[3, 4]]), [null]);
  });

  test('refuses a doubled id, a ticket in two places and a position that is none', () => {
    const one = { id: 'a', members: [0] };
    assert.throws(() => keepIdentity([one, one], []), /keepIdentity requires/u);
    assert.throws(() => keepIdentity([one, { id: 'b', members: [0] }], []), /keepIdentity requires/u);
    assert.throws(() => keepIdentity([], [[1], [1]]), /keepIdentity requires/u);
    assert.throws(() => keepIdentity([], [[-1]]), /keepIdentity requires/u);
  });
});
