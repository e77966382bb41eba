import { parseArgs } from 'node:util';
import { type LookAlikes, lookAlikes } from '../src/engine/answer/look-alikes.ts';
import { keepIdentity } from '../src/engine/patterns/keep-identity.ts';
import { bCubed } from '../src/engine/stats/b-cubed.ts';
import { inventCompany, SAMPLE_NAMES } from '../src/sample/companies.ts';
import { load, mean, print } from './pattern-figures/cost.ts';
import { named } from './pattern-figures/engine-groups.ts';
import { byPeople, problemsOf, readInvented } from './pattern-figures/invented-groups.ts';

// Promise: a grouping stays good while tickets come one by one. The product groups all tickets again after every import, so the
// groups are those of all at once; what may be lost is a pattern's id. Beside it a vote of the ten nearest, which places a ticket
// without grouping anything again; the product does not do that.
const FIRST_SHARE = 0.6;
const IMPORTS = 8;
const NEAREST = 10;
const LOOKED_AT = 60;
const LEAST_LIKENESS = 0.2;

const { values: asked } = parseArgs({ options: { draws: { type: 'string', default: '1,2' } } });
const draws = asked.draws.split(',').map(Number);
const told = SAMPLE_NAMES.flatMap((sample) => draws.map((draw) => company(sample, draw)));
for (const one of told) print(said(one.name, one));
print(
  said(`mean of ${told.length}`, {
    whole: mean(told.map(({ whole }) => whole)),
    voted: mean(told.map(({ voted }) => voted)),
    kept: mean(told.map(({ kept }) => kept)),
    stayed: mean(told.map(({ stayed }) => stayed)),
  }),
);
print(`load ${load()}`);

type Told = {
  readonly whole: number;
  readonly voted: number;
  readonly kept: number;
  readonly stayed: number;
};

function said(name: string, { whole, voted, kept, stayed }: Told): string {
  return (
    `${name.padEnd(14)} B-cubed F1 ${whole.toFixed(3)} grouped again, ${voted.toFixed(3)} by vote; ` +
    `${kept.toFixed(3)} of the first patterns keep their id through ${IMPORTS} imports, ` +
    `${stayed.toFixed(3)} of their tickets stay under it`
  );
}

/** The last two fifths of a company's tickets come in eight imports. */
function company(sample: (typeof SAMPLE_NAMES)[number], draw: number) {
  const { signals, peopleWords, truth } = readInvented(inventCompany(sample, draw));
  const byTime = [...signals.keys()].sort((a, b) => (signals[a].openedAt ?? 0) - (signals[b].openedAt ?? 0));
  const ordered = byTime.map((position) => signals[position]);
  const known = byTime.map((position) => truth[position]);
  const people = byPeople(known);
  const problems = people.map((position) => known[position]?.problem ?? '');
  const first = Math.round(FIRST_SHARE * ordered.length);
  const score = (found: ArrayLike<number>): number =>
    bCubed(problems, named(people.map((position) => found[position]))).f1;

  const start = problemsOf(ordered.slice(0, first), peopleWords);
  const early = groupsOf(start);
  let before = early.map((members, at) => ({ id: `first ${at}`, members }));
  let whole = start;
  for (let step = 1; step <= IMPORTS; step += 1) {
    const upTo = first + Math.round((step * (ordered.length - first)) / IMPORTS);
    whole = problemsOf(ordered.slice(0, upTo), peopleWords);
    const now = groupsOf(whole);
    const ids = keepIdentity(before, now);
    before = now.map((members, at) => ({ id: ids[at] ?? `import ${step} ${at}`, members }));
  }
  const after = new Map(before.map(({ id, members }) => [id, new Set(members)]));
  const stayed = early.flatMap((members, at) =>
    members.map((member) => after.get(`first ${at}`)?.has(member) === true),
  );
  return {
    name: `${sample} ${draw}`,
    whole: score(whole),
    voted: score(byVote(start, ordered)),
    kept: mean(early.map((_, at) => (after.has(`first ${at}`) ? 1 : 0))),
    stayed: mean(stayed.map(Number)),
  };
}

/** Every later ticket goes where most of the ten nearest before it are, likeness counting; alone where none is alike. */
function byVote(
  start: Int32Array,
  signals: readonly { readonly title: string; readonly body: string }[],
): Int32Array {
  const near = madeReady(signals);
  const found = new Int32Array(signals.length).fill(-1);
  found.set(start);
  for (let position = start.length; position < signals.length; position += 1) {
    const votes = new Map<number, number>();
    const earlier = near
      .of(position, LOOKED_AT)
      .filter((one) => one.position < position && one.score >= LEAST_LIKENESS);
    for (const one of earlier.slice(0, NEAREST))
      votes.set(found[one.position], (votes.get(found[one.position]) ?? 0) + one.score);
    const [most] = [...votes].sort(([, a], [, b]) => b - a);
    found[position] = most?.[0] ?? -1;
  }
  return found;
}

function madeReady(signals: readonly { readonly title: string; readonly body: string }[]): LookAlikes {
  const thinking = lookAlikes({ signals, namedPeople: new Set(), seed: 1 });
  let next = thinking.next();
  while (!next.done) next = thinking.next();
  return next.value;
}

function groupsOf(assignment: Int32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  assignment.forEach((pattern, position) => {
    if (pattern >= 0) groups.set(pattern, [...(groups.get(pattern) ?? []), position]);
  });
  return [...groups.values()];
}
