import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookAlikes } from '../../src/engine/answer/look-alikes.ts';
import { type Likeness, likenessOf } from '../../src/engine/patterns/similar/likeness.ts';
import { inventCompany, SAMPLE_NAMES } from '../../src/sample/companies.ts';

const PEOPLES = new Set(['incident', 'request', 'chatter']);
const NEAREST = 10;
const NOBODY: ReadonlySet<string> = new Set();

/** Pairs of a ticket and one of its ten nearest, and how many of them are of one problem, by what their likeness is called. */
function countPairs(): ReadonlyMap<Likeness | null, { readonly pairs: number; readonly same: number }> {
  const counts = new Map<Likeness | null, { pairs: number; same: number }>();
  for (const name of SAMPLE_NAMES) {
    const { tickets, truth } = inventCompany(name, 1);
    const thinking = lookAlikes({ signals: tickets, namedPeople: NOBODY, seed: 1 });
    let next = thinking.next();
    while (!next.done) next = thinking.next();
    const alike = next.value;
    const known = tickets.map(({ number }) => truth.tickets.get(number));
    for (const [position, one] of known.entries()) {
      if (one === undefined || !PEOPLES.has(one.kind)) continue;
      for (const { position: near, score } of alike.of(position, NEAREST)) {
        const other = known[near];
        if (other === undefined || !PEOPLES.has(other.kind)) continue;
        const count = counts.get(likenessOf(score)) ?? { pairs: 0, same: 0 };
        counts.set(likenessOf(score), count);
        count.pairs += 1;
        if (one.problem !== null && one.problem === other.problem) count.same += 1;
      }
    }
  }
  return counts;
}

test('what is called more alike is more often the same problem, about as often as the page says', (t) => {
  const counts = countPairs();
  const share = (likeness: Likeness | null): number => {
    const { pairs, same } = counts.get(likeness) ?? { pairs: 0, same: 0 };
    t.diagnostic(`${likeness ?? 'not shown'}: ${same} of ${pairs}`);
    return same / pairs;
  };
  const [strong, clear, faint, unseen] = ([...(['strong', 'clear', 'faint'] as const), null] as const).map(
    share,
  );
  assert.ok(strong > 0.65 && strong < 0.8, `strong ${strong}: the page says 7 in 10`);
  assert.ok(clear > 0.5 && clear < 0.62, `clear ${clear}: the page says 6 in 10`);
  assert.ok(faint > 0.42 && faint < 0.54, `faint ${faint}: the page says 5 in 10`);
  assert.ok(unseen < 0.22, `not shown ${unseen}`);
});
