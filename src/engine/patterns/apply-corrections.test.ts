import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../base/progress.ts';
import { type ApplyCorrections, applyCorrections } from './apply-corrections.ts';
import type { Correction } from './correction.ts';
import { inventedPattern, inventedWording } from './invented-pattern.fixture.ts';
import { invented } from './invented-signal.fixture.ts';
import type { Grouped } from './pattern.ts';

const TICKETS = 14;
const VOCABULARY = ['printer', 'papier', 'vpn', 'scherm', 'zwart', 'toner', 'wifi'];

type Case = {
  /** What each ticket says. */
  readonly said: readonly string[];
  /** Each ticket's group, -1 for alone. */
  readonly places: readonly number[];
  readonly corrections: readonly Correction[];
};

const someTickets = fc.uniqueArray(fc.integer({ min: 0, max: TICKETS - 1 }), { minLength: 1, maxLength: 5 });
const correction: fc.Arbitrary<Correction> = fc.oneof(
  someTickets.map((tickets): Correction => ({ kind: 'together', tickets })),
  someTickets.map((tickets): Correction => ({ kind: 'together', tickets, comes: tickets.slice(1) })),
  fc.tuple(someTickets, someTickets, fc.boolean()).map(([tickets, others, alone]): Correction => {
    return { kind: 'apart', tickets, from: others.filter((other) => !tickets.includes(other)), alone };
  }),
);
const places = fc.array(fc.integer({ min: -1, max: 4 }), { minLength: TICKETS, maxLength: TICKETS });
const cases: fc.Arbitrary<Case> = fc.record({
  said: fc.array(
    fc.array(fc.constantFrom(...VOCABULARY), { minLength: 0, maxLength: 3 }).map((words) => words.join(' ')),
    { minLength: TICKETS, maxLength: TICKETS },
  ),
  places,
  corrections: fc.array(correction, { maxLength: 6 }),
});

function baseOf(where: readonly number[]): readonly Grouped[] {
  const groups = new Map<number, number[]>();
  where.forEach((place, ticket) => {
    if (place >= 0) groups.set(place, [...(groups.get(place) ?? []), ticket]);
  });
  return [...groups]
    .filter(([, members]) => members.length >= 2)
    .map(([place, members]) => inventedPattern(`p${place}`, members))
    .sort((a, b) => b.members.length - a.members.length);
}

function inputOf({ said, corrections }: Case, patterns: readonly Grouped[]): ApplyCorrections {
  return {
    signals: said.map((title, index) => invented(index, { title })),
    patterns,
    corrections,
    wording: inventedWording(said.length),
    textOf: (position) => ({ title: said[position] ?? '', body: '', language: 'nl' }),
    lang: 'nl',
    peopleWords: new Set(['nobody']),
  };
}

const applied = (made: Case, patterns = baseOf(made.places)): readonly Grouped[] =>
  finish(applyCorrections(inputOf(made, patterns)));

/** The members of each group, for a law that does not look at names. */
const partition = (patterns: readonly Grouped[]): string[] =>
  patterns.map(({ members }) => members.join(' ')).sort();

/** For each ticket the number of the tickets that these corrections link it to, step by step. */
function linked(corrections: readonly Correction[], from: number): number[] {
  const link = Array.from({ length: TICKETS }, (_, ticket) => ticket);
  for (const { kind, tickets } of corrections.slice(from)) {
    if (kind === 'apart') continue;
    const old = new Set(tickets.map((ticket) => link[ticket]));
    link.forEach((each, ticket) => {
      if (old.has(each)) link[ticket] = Math.min(...old);
    });
  }
  return link;
}

function groupOf(patterns: readonly Grouped[], ticket: number): number {
  const at = patterns.findIndex(({ members }) => members.includes(ticket));
  return at === -1 ? -1 - ticket : at;
}

describe('applyCorrections', () => {
  test('without corrections the patterns are the same', () => {
    const patterns = baseOf([0, 0, 1, 1, 1]);
    assert.equal(applied({ said: [], places: [], corrections: [] }, patterns), patterns);
  });

  test('what is said to be together is in one pattern, unless something later keeps it apart', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const after = applied(made);
        made.corrections.forEach(({ kind, tickets }, order) => {
          if (kind === 'apart') return;
          const link = linked(made.corrections, order);
          const reached = (ticket: number): boolean => link[ticket] === link[tickets[0]];
          const overruled = made.corrections
            .slice(order + 1)
            .some(
              (later) => later.kind === 'apart' && later.tickets.some(reached) && later.from.some(reached),
            );
          if (overruled) return;
          assert.equal(new Set(tickets.map((ticket) => groupOf(after, ticket))).size, 1);
        });
      }),
    );
  });

  test('what is said to be apart is in no pattern together, unless something later links it', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const after = applied(made);
        made.corrections.forEach((said, order) => {
          if (said.kind === 'together') return;
          const link = linked(made.corrections, order + 1);
          for (const ticket of said.tickets) {
            for (const other of said.from) {
              if (link[ticket] === link[other]) continue;
              assert.notEqual(groupOf(after, ticket), groupOf(after, other));
            }
          }
        });
      }),
    );
  });

  test('the last correction always holds', () => {
    fc.assert(
      fc.property(cases, correction, (made, last) => {
        const after = applied({ ...made, corrections: [...made.corrections, last] });
        const groups = (tickets: readonly number[]): Set<number> =>
          new Set(tickets.map((ticket) => groupOf(after, ticket)));
        if (last.kind === 'together') assert.equal(groups(last.tickets).size, 1);
        else assert.ok([...groups(last.tickets)].every((group) => !groups(last.from).has(group)));
      }),
    );
  });

  test('applying twice is applying once', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const once = applied(made);
        assert.deepEqual(applied(made, once), once);
      }),
    );
  });

  test('the order of the tickets does not matter', () => {
    const orders = fc.shuffledSubarray([...Array(TICKETS).keys()], {
      minLength: TICKETS,
      maxLength: TICKETS,
    });
    fc.assert(
      fc.property(cases, orders, (made, order) => {
        const input = inputOf(made, baseOf(made.places));
        const at = (ticket: number): number => order.indexOf(ticket);
        const many = (tickets: readonly number[]): number[] => tickets.map(at).sort((a, b) => a - b);
        const turned = finish(
          applyCorrections({
            ...input,
            signals: order.map((ticket) => input.signals[ticket]),
            textOf: (position) => input.textOf(order[position]),
            patterns: input.patterns.map((pattern) => ({ ...pattern, members: many(pattern.members) })),
            corrections: input.corrections.map((said) =>
              said.kind === 'together'
                ? { kind: 'together', tickets: many(said.tickets), comes: many(said.comes ?? []) }
                : { ...said, tickets: many(said.tickets), from: many(said.from) },
            ),
          }),
        );
        const expected = finish(applyCorrections(input)).map((pattern) => ({
          ...pattern,
          members: many(pattern.members),
          mostDifferent: pattern.mostDifferent?.map(at) ?? null,
        }));
        assert.deepEqual(turned, expected);
      }),
    );
  });

  test('patterns hold two tickets or more, no ticket twice, and no id or name is doubled', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const after = applied(made);
        const all = after.flatMap(({ members }) => members);
        assert.equal(new Set(all).size, all.length);
        assert.ok(after.every(({ members }) => members.length >= 2));
        assert.equal(new Set(after.map(({ id }) => id)).size, after.length);
      }),
    );
  });

  test('a pattern that no correction names is untouched', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const named = new Set(
          made.corrections.flatMap((said) =>
            said.kind === 'together' ? said.tickets : [...said.tickets, ...said.from],
          ),
        );
        const before = baseOf(made.places);
        const after = applied(made, before);
        for (const pattern of before) {
          if (!pattern.members.some((member) => named.has(member))) assert.ok(after.includes(pattern));
        }
      }),
    );
  });

  test('merges and splits hold when the tickets are grouped anew', () => {
    const corrections: readonly Correction[] = [
      { kind: 'together', tickets: [0, 5] },
      { kind: 'apart', tickets: [1, 2], from: [3] },
    ];
    fc.assert(
      fc.property(cases, (made) => {
        const after = applied({ ...made, corrections });
        assert.equal(groupOf(after, 0), groupOf(after, 5));
        assert.notEqual(groupOf(after, 1), groupOf(after, 3));
        assert.notEqual(groupOf(after, 2), groupOf(after, 3));
      }),
    );
  });
});

describe('applyCorrections, by example', () => {
  const said = [
    'printer papier vast',
    'printer papier vast weer',
    'papier vast in de printer',
    'toner op',
    'toner is op',
    'toner bijna op',
    'iets anders',
    'nog iets',
  ];
  const base = [inventedPattern('paper', [0, 1, 2, 3, 4, 5])];
  const toner: Correction = { kind: 'apart', tickets: [3, 4], from: [0, 1] };

  test('who is in neither list goes with the side it resembles', () => {
    const after = applied({ said, places: [], corrections: [toner] }, base);
    assert.deepEqual(partition(after), ['0 1 2', '3 4 5']);
  });

  test('on a tie the larger part keeps the name, and the part that leaves gets one of its own', () => {
    const after = applied(
      { said, places: [], corrections: [{ kind: 'apart', tickets: [4, 5], from: [0, 1] }] },
      [inventedPattern('paper', [0, 1, 2, 4, 5])],
    );
    const [kept, left] = after;
    assert.deepEqual([kept.id, kept.names.nl, kept.members], ['paper', 'name of paper', [0, 1, 2]]);
    assert.deepEqual([left.members, left.card], [[4, 5], null]);
    assert.ok(/toner/u.test(left.names.nl), left.names.nl);
  });

  test('one ticket that is sent away stands alone, and takes nobody along', () => {
    const corrections: readonly Correction[] = [{ kind: 'apart', tickets: [3], from: [0] }];
    assert.deepEqual(partition(applied({ said, places: [], corrections }, base)), ['0 1 2 4 5']);
  });

  test('tickets sent away one by one stand alone, until something else fits', () => {
    const corrections: readonly Correction[] = [
      { kind: 'apart', tickets: [3, 4], from: [0, 1, 2, 5], alone: true },
    ];
    assert.deepEqual(partition(applied({ said, places: [], corrections }, base)), ['0 1 2 5']);
    const elsewhere = [inventedPattern('paper', [0, 1, 2]), inventedPattern('toner', [3, 4])];
    assert.deepEqual(applied({ said, places: [], corrections }, elsewhere), elsewhere);
    const said2: readonly Correction[] = [{ kind: 'together', tickets: [3, 4] }, ...corrections];
    assert.deepEqual(partition(applied({ said, places: [], corrections: said2 }, base)), ['0 1 2 5', '3 4']);
  });

  test('tickets that stand alone can be put together', () => {
    const corrections: readonly Correction[] = [{ kind: 'together', tickets: [6, 7] }];
    const after = applied({ said, places: [], corrections }, base);
    assert.deepEqual(partition(after), ['0 1 2 3 4 5', '6 7']);
    assert.deepEqual(
      after.map(({ saidTogether }) => saidTogether),
      [false, true],
    );
  });

  test('a ticket that comes by itself leaves what it was grouped with where it is', () => {
    const two = [inventedPattern('paper', [0, 1, 2]), inventedPattern('toner', [3, 4, 5])];
    const comes: Correction = { kind: 'together', tickets: [0, 5], comes: [5] };
    const after = applied({ said, places: [], corrections: [comes] }, two);
    assert.deepEqual(partition(after), ['0 1 2 5', '3 4']);
    assert.deepEqual(applied({ said, places: [], corrections: [comes] }, after), after);
    const linked: readonly Correction[] = [{ kind: 'together', tickets: [4, 5] }, comes];
    assert.deepEqual(
      partition(applied({ said, places: [], corrections: linked }, two)),
      ['0 1 2 3 4 5'],
      'what somebody put with it comes along',
    );
  });

  test('when two are merged the larger carries on, with its card', () => {
    const two = [
      inventedPattern('paper', [0, 1, 2], { card: 'printer.jam', cardKind: 'incident', words: ['papier'] }),
      inventedPattern('toner', [3, 4]),
    ];
    const [merged, ...others] = applied(
      { said, places: [], corrections: [{ kind: 'together', tickets: [0, 3] }] },
      two,
    );
    assert.deepEqual(others, []);
    assert.deepEqual(
      [merged.id, merged.card, merged.words, merged.members, merged.saidTogether],
      ['paper', 'printer.jam', ['papier'], [0, 1, 2, 3, 4], true],
    );
  });

  test('a merge after a split leaves what had left where it is', () => {
    const corrections: readonly Correction[] = [
      { kind: 'apart', tickets: [1], from: [0] },
      { kind: 'together', tickets: [1, 3] },
    ];
    const two = [inventedPattern('a', [0, 1, 2]), inventedPattern('b', [3, 4])];
    assert.deepEqual(partition(applied({ said, places: [], corrections }, two)), ['0 2', '1 3 4']);
  });

  test('a split after a merge takes back only what it says', () => {
    const corrections: readonly Correction[] = [
      { kind: 'together', tickets: [0, 1, 2, 3, 4] },
      { kind: 'apart', tickets: [3, 4], from: [0, 1, 2] },
    ];
    const two = [inventedPattern('a', [0, 1, 2]), inventedPattern('b', [3, 4])];
    const after = applied({ said, places: [], corrections }, two);
    assert.deepEqual(partition(after), ['0 1 2', '3 4']);
    assert.deepEqual(
      after.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  test('a merge that was taken back by a split is not carried out again', () => {
    const corrections: readonly Correction[] = [
      { kind: 'together', tickets: [0, 1] },
      { kind: 'apart', tickets: [0], from: [1] },
      { kind: 'together', tickets: [0, 3] },
    ];
    const two = [inventedPattern('a', [0, 1, 5]), inventedPattern('b', [2, 3])];
    const once = applied({ said, places: [], corrections }, two);
    assert.deepEqual(partition(once), ['0 2 3', '1 5']);
    assert.deepEqual(applied({ said, places: [], corrections }, once), once);
  });

  test('a part that leaves and leans to the same card is told apart by a word', () => {
    const input = inputOf(
      { said, places: [], corrections: [{ kind: 'apart', tickets: [3, 4, 5], from: [0, 1, 2] }] },
      [],
    );
    const leanings = new Int16Array(said.length).fill(0);
    const card = finish(
      applyCorrections({ ...input, patterns: base, wording: { ...input.wording, leanings } }),
    )[1];
    assert.ok(card.card !== null);
    const same = [inventedPattern('paper', [0, 1, 2, 3, 4, 5], { card: card.card, names: card.names })];
    const [, left] = finish(
      applyCorrections({ ...input, patterns: same, wording: { ...input.wording, leanings } }),
    );
    assert.equal(left.card, card.card);
    assert.ok(left.names.nl.startsWith(`${card.names.nl} (`), left.names.nl);
  });

  test('refuses a position that is none, and a ticket apart from itself', () => {
    const refused: readonly Correction[] = [
      { kind: 'together', tickets: [0, said.length] },
      { kind: 'together', tickets: [0.5] },
      { kind: 'apart', tickets: [0], from: [-1] },
      { kind: 'apart', tickets: [0], from: [0, 1] },
    ];
    for (const each of refused) {
      assert.throws(
        () => applied({ said, places: [], corrections: [each] }, base),
        /applyCorrections requires/u,
      );
    }
  });
});
