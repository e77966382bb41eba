import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFits, fitToGroup } from './fit-to-group.ts';
import { gistFrom } from './gist.ts';
import { describeGroups, readTickets } from './group-middle.ts';
import { invented } from './invented-signal.fixture.ts';
import { nearnessByGroup } from './near-members.ts';

const DAY = 86_400;
const few = (most: number) => fc.uniqueArray(fc.nat(most), { maxLength: 4 });
const ticket = fc.record({
  group: fc.nat(5),
  gist: few(9),
  words: few(9),
  objects: few(4),
  symptoms: few(3),
  cards: few(4),
  team: fc.option(fc.constantFrom('east', 'west')),
  day: fc.option(fc.nat(30)),
});

test('held against many groups at once a ticket fits each as it does held against that one, or surely less than asked', () => {
  fc.assert(
    fc.property(
      fc.array(ticket, { minLength: 4, maxLength: 30 }),
      fc.double({ min: -8, max: 4, noNaN: true }),
      (drawn, floor) => {
        const tickets = readTickets({
          signals: drawn.map(({ team, day }, index) =>
            invented(index, { team, openedAt: day === null ? null : day * DAY }),
          ),
          frames: drawn,
          gists: drawn.map(({ gist }) => gistFrom(gist.map((concept) => [concept, 1]))),
          leanings: drawn.map(({ cards }) => cards.map((card, at) => ({ card, total: 4 - at }))),
          senses: drawn.map(({ words }) => words.map(String)),
        });
        const names = Int32Array.from(drawn, ({ group }) => group);
        const groups = describeGroups(tickets, names);
        const fitsOf = createFits(tickets, groups);
        for (const index of drawn.keys()) {
          const nearness = nearnessByGroup(tickets.list[index].near, names);
          const standing = { name: names[index], nearness };
          const { fit, atMost } = fitsOf(index, standing);
          groups.forEach((group, place) => {
            const alone = fitToGroup(tickets, index, group, standing);
            const asked = fit(place, floor);
            assert.ok(asked === alone || (asked === Number.NEGATIVE_INFINITY && alone < floor + 1e-9));
            assert.equal(fit(place, Number.NEGATIVE_INFINITY), alone);
            assert.ok(atMost(place) >= alone - 1e-9);
          });
        }
      },
    ),
  );
});
