import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookAlikes } from '../../src/engine/answer/look-alikes.ts';
import { likelyProblems } from '../../src/engine/patterns/similar/likely-problems.ts';
import { inventCompany, SAMPLE_NAMES } from '../../src/sample/companies.ts';

const PEOPLES = new Set(['incident', 'request', 'chatter']);
const LOOKED_AT = 50;
const OFFERED = 3;
const LEAST_TICKETS = 4; // of a problem, the one that is told among them
const NOBODY: ReadonlySet<string> = new Set();

type Count = { told: number; first: number; among: number; others: number; misled: number };

/** Every ticket of people told anew, by its title or as a whole, among the other tickets of its company. */
function countTold(tell: (ticket: { readonly title: string; readonly body: string }) => string): Count {
  const count: Count = { told: 0, first: 0, among: 0, others: 0, misled: 0 };
  for (const name of SAMPLE_NAMES) {
    const { tickets, truth } = inventCompany(name, 1);
    const thinking = lookAlikes({ signals: tickets, namedPeople: NOBODY, seed: 1 });
    let next = thinking.next();
    while (!next.done) next = thinking.next();
    const known = tickets.map(({ number }) => truth.tickets.get(number));
    const sizes = Map.groupBy(known, (each) => each?.problem ?? null);
    const problemOf = (position: number): string | null => {
      const problem = known[position]?.problem ?? null;
      return problem !== null && (sizes.get(problem)?.length ?? 0) >= LEAST_TICKETS ? problem : null;
    };
    const isPeoples = (position: number): boolean => PEOPLES.has(known[position]?.kind ?? '');
    for (const [self, ticket] of tickets.entries()) {
      if (!isPeoples(self)) continue;
      const found = next.value
        .to(tell(ticket), LOOKED_AT + 1)
        .filter(({ position }) => position !== self && isPeoples(position))
        .map(({ position, ...rest }) => ({ ...rest, key: position, problem: problemOf(position) }));
      const offered = likelyProblems(found, OFFERED).map(({ problem }) => problem);
      const own = problemOf(self);
      if (own === null) {
        count.others += 1;
        if (offered.length > 0) count.misled += 1;
      } else {
        count.told += 1;
        if (offered[0] === own) count.first += 1;
        if (offered.includes(own)) count.among += 1;
      }
    }
  }
  return count;
}

for (const [what, tell, least] of [
  ['its title', ({ title }: { readonly title: string }) => title, { first: 0.58, among: 0.64 }],
  [
    'all it says',
    ({ title, body }: { readonly title: string; readonly body: string }) => `${title}\n${body}`,
    { first: 0.72, among: 0.78 },
  ],
] as const)
  test(`who tells a known problem by ${what} is offered it about as often as the page says`, (t) => {
    const { told, first, among, others, misled } = countTold(tell);
    t.diagnostic(`${first} and ${among} of ${told}; of ${others} others ${misled} are offered one`);
    assert.ok(first / told >= least.first, `first ${first / told}`);
    assert.ok(among / told >= least.among, `among ${among / told}`);
    assert.ok(misled / others < 0.8, `misled ${misled / others}`);
  });
