import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../base/progress.ts';
import { InvalidInput } from '../base/requires.ts';
import { type GroupSignalsInput, groupSignals } from './group-signals.ts';
import { invented } from './invented-signal.fixture.ts';
import type { Grouping } from './pattern.ts';
import type { ThoughtText } from './read-tickets.ts';

const SAID: readonly (readonly [string, ThoughtText['language']])[] = [
  ['printer papier vast', 'nl'],
  ['papierstoring in de printer', 'nl'],
  ['bourrage papier imprimante', 'fr'],
  ['paper jam in the printer', 'en'],
  ['printer heeft alweer papier vast', 'nl'],
  ['vpn valt weg', 'nl'],
  ['vpn se déconnecte', 'fr'],
  ['vpn keeps disconnecting', 'en'],
  ['vpn verbinding valt telkens weg thuis', 'nl'],
  ['tachograaf van vrachtwagen niet uitgelezen', 'nl'],
  ['tachograaf van vrachtwagen weer niet uitgelezen', 'nl'],
  ['koffie in de refter op', 'nl'],
  ['parkeerplaats bezoekers reserveren', 'nl'],
  ['zonnepanelen kuisen', 'nl'],
  ['Job 4711 failed on SRV03 with code 12', 'en'],
  ['Job 4712 failed on SRV09 with code 15', 'en'],
  ['Job 4790 failed on SRV11 with code 12', 'en'],
  ['bloemen voor het jubileum', 'nl'],
  ['affiche A1 laten drukken bij de drukkerij', 'nl'],
  ['gordijnen vergaderzaal hangen los', 'nl'],
  ['sleutel van de kast kwijt', 'nl'],
  ['nieuwe huisstijl in de folder', 'nl'],
  ['vpn connection drops at home', 'en'],
  ['la connexion vpn coupe à la maison', 'fr'],
];

function group(said: typeof SAID, more: Partial<GroupSignalsInput> = {}): Grouping {
  const texts = said.map(([title, language]) => ({ title, body: '', language }));
  const signals = said.map(([title], index) => invented(index, { id: `T-${title}` }));
  return finish(groupSignals({ signals, texts, lang: 'nl', seed: 1, peopleWords: new Set(), ...more }));
}

/** The partition as sets of titles, whatever their order. */
function partition(said: typeof SAID, { patterns }: Grouping): string[] {
  return patterns
    .map(({ members }) =>
      members
        .map((member) => said[member]?.[0])
        .sort()
        .join(' | '),
    )
    .sort();
}

const togetherIn = (grouping: Grouping, a: string, b: string): boolean => {
  const at = (title: string): number => grouping.assignment[SAID.findIndex(([said]) => said === title)] ?? -1;
  return at(a) >= 0 && at(a) === at(b);
};

test('the same problem in three languages is one pattern', () => {
  const grouping = group(SAID);
  assert.ok(togetherIn(grouping, 'printer papier vast', 'bourrage papier imprimante'));
  assert.ok(togetherIn(grouping, 'printer papier vast', 'paper jam in the printer'));
  assert.ok(!togetherIn(grouping, 'printer papier vast', 'vpn valt weg'));
});

test('tickets that differ in their numbers only go together', () => {
  const grouping = group(SAID);
  assert.ok(
    togetherIn(grouping, 'Job 4711 failed on SRV03 with code 12', 'Job 4790 failed on SRV11 with code 12'),
  );
});

test('what the catalogue does not know is grouped by its words, and what fits nothing stays alone', () => {
  const grouping = group(SAID);
  const [a, b] = [
    'tachograaf van vrachtwagen niet uitgelezen',
    'tachograaf van vrachtwagen weer niet uitgelezen',
  ];
  assert.ok(togetherIn(grouping, a ?? '', b ?? ''));
  const alone = SAID.findIndex(([said]) => said === 'zonnepanelen kuisen');
  assert.equal(grouping.assignment[alone], -1);
});

test('who stands alone leans to a ticket of the problem that it would be of; who stands in one leans nowhere', () => {
  // Too little to be certain of anything; each by itself.
  const odd = ['thuis verbinding traag', 'thuis weg', 'kan thuis niet werken'];
  const leaning = odd.filter((title) => {
    const said: typeof SAID = [...SAID, [title, 'nl']];
    const { assignment, wording, patterns } = group(said);
    const inOne = said.flatMap((_, at) => (assignment[at] < 0 ? [] : [at]));
    assert.ok(inOne.length > 0 && inOne.every((at) => wording.nearest[at] === -1));
    const stranger = said.findIndex(([other]) => other === 'zonnepanelen kuisen');
    assert.equal(wording.nearest[stranger], -1);
    const nearest = wording.nearest[SAID.length];
    if (nearest < 0) return false;
    const problem = patterns.find(({ members }) => members.includes(nearest));
    const told = problem?.members.map((member) => said[member][0]) ?? [];
    assert.ok(
      told.length > 1 && told.every((other) => other.includes('vpn')),
      `${title}: ${told.join(' | ')}`,
    );
    return true;
  });
  assert.ok(leaning.length > 0, 'at least one of these stands alone and leans');
});

test('the order of the tickets does not change the patterns, their names or their ids', () => {
  const plain = group(SAID);
  fc.assert(
    fc.property(fc.shuffledSubarray([...SAID], { minLength: SAID.length }), (shuffled) => {
      const again = group(shuffled);
      assert.deepEqual(partition(shuffled, again), partition(SAID, plain));
      assert.deepEqual(
        again.patterns.map(({ id }) => id),
        plain.patterns.map(({ id }) => id),
      );
      assert.deepEqual(
        again.patterns.map(({ name }) => name),
        plain.patterns.map(({ name }) => name),
      );
    }),
    { numRuns: 4 },
  );
});

// What is said weighs by how common it is among all: a ticket that hardly fits may tip. Those here fit, or do not, by far.
test('a ticket that has nothing to do with the others changes nothing else', () => {
  const more = [...SAID, ['xylofoon gestemd voor het orkest', 'nl'] as const];
  assert.deepEqual(partition(more, group(more)), partition(SAID, group(SAID)));
});

test('members and assignment say the same, ids are unique, patterns have two tickets and more', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...SAID), { minLength: 20, maxLength: 40 }),
      fc.integer({ min: 0, max: 99 }),
      (said, seed) => {
        const { patterns, assignment } = group(said, { seed });
        patterns.forEach(({ members }, position) => {
          assert.ok(members.length >= 2);
          assert.deepEqual(
            members,
            [...assignment.keys()].filter((index) => assignment[index] === position),
          );
        });
        assert.equal(new Set(patterns.map(({ id }) => id)).size, patterns.length);
      },
    ),
    { numRuns: 7 },
  );
});

test('below twenty tickets everyone stays alone', () => {
  const few = SAID.slice(0, 19);
  assert.deepEqual(
    [...group(few).assignment],
    few.map(() => -1),
  );
  assert.deepEqual(group([]).patterns, []);
});

test('texts that say nothing stay alone', () => {
  const empty = Array.from({ length: 25 }, () => ['', 'other'] as const);
  assert.deepEqual(group(empty).patterns, []);
});

test('people stand in no name and no word', () => {
  const said = SAID.map(([title, language]) => [`${title} bij Vandenbossche`, language] as const);
  const { patterns } = group(said, { peopleWords: new Set(['vandenbossche']) });
  assert.ok(patterns.length > 0);
  for (const { name, words } of patterns) {
    assert.ok(!name.text.toLowerCase().includes('vandenbossche'), name.text);
    assert.ok(!words.includes('vandenbossche'));
  }
});

test('one text per signal', () => {
  assert.throws(
    () =>
      finish(
        groupSignals({ signals: [invented(0)], texts: [], lang: 'nl', seed: 1, peopleWords: new Set() }),
      ),
    InvalidInput,
  );
});
