// Promise: what a technician corrects makes the grouping better at once. Of three invented companies whose problems are known
// somebody who knows them too makes ten corrections, each time the one that helps most, in gestures that the pages offer: merge
// two problems, split off what does not belong, answer "yes" to a question about a ticket that stands alone, tick those of the
// ten tickets most like a problem that belong to it, or those of the ten most like a ticket that are one problem with it.

import { findProblems, type Problems } from '../src/engine/answer/find-problems.ts';
import { groupCompany } from '../src/engine/answer/group-company.ts';
import { judgeMemberships } from '../src/engine/answer/judge-memberships.ts';
import { type LookAlikes, lookAlikes } from '../src/engine/answer/look-alikes.ts';
import { finish } from '../src/engine/base/progress.ts';
import type { Correction } from '../src/engine/patterns/correction.ts';
import { type GroupingScore, scoreGrouping } from '../src/engine/patterns/score-grouping.ts';
import { nearestToProblem } from '../src/engine/patterns/similar/nearest-to-problem.ts';
import { spreadMembers } from '../src/engine/patterns/similar/spread-members.ts';
import { inventCompany, SAMPLE_NAMES, type SampleName } from '../src/sample/companies.ts';
import { ticketExport } from '../src/sample/ticket-export.ts';
import { readCompany } from '../src/usecases/read-company.ts';

const DRAWS = [1, 2, 3, 4, 5];
const CORRECTIONS = 10;
const ALIKE_OF_EACH = 20;
const SHOWN = 10;
const FIRST = 5;
const NOW = Date.UTC(2026, 10, 24) / 1000;
const PEOPLES = new Set(['incident', 'request', 'chatter']);

type Gesture = 'merge' | 'split' | 'yes' | 'these too' | 'one problem';
type Choice = { readonly gesture: Gesture; readonly correction: Correction };
type Truth = readonly (string | null)[];

/** The problem of most tickets of a list, and those of other problems. */
function mainOf(members: readonly number[], truth: Truth) {
  const counts = new Map<string, number>();
  for (const member of members) {
    const problem = truth[member];
    if (problem !== null) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  }
  const [main] = [...counts].toSorted(([, a], [, b]) => b - a);
  const strangers = members.filter((member) => truth[member] !== null && truth[member] !== main?.[0]);
  return { problem: main !== undefined && main[1] >= 2 ? main[0] : null, strangers };
}

/** What is known of a company: the problem of each ticket of people, null of others, and what is like what. */
type Known = { readonly truth: Truth; readonly alike: LookAlikes };
type Seen = {
  readonly patterns: Problems['patterns'];
  readonly assignment: Int32Array;
  /** For each ticket the pattern to which it leans, as a place, or -1; how likely; and whether it is asked about. */
  readonly leaning: readonly { readonly to: number; readonly chance: number; readonly isAsked: boolean }[];
};

/** What the page of a problem shows of tickets that stand alone: those that lean to it, then those that are like its own. */
function shownAsMore(
  at: number,
  { patterns, assignment, leaning }: Seen,
  { truth, alike }: Known,
): readonly number[] {
  const { members } = patterns[at];
  const leans = [...leaning.keys()]
    .filter((position) => leaning[position].to === at && truth[position] !== null)
    .sort((a, b) => leaning[b].chance - leaning[a].chance);
  const isOpen = (position: number): boolean => assignment[position] < 0 && truth[position] !== null;
  const found = spreadMembers(members).map((member) =>
    alike.of(member, ALIKE_OF_EACH).map(({ position, score }) => ({ key: position, score, because: [] })),
  );
  const near = nearestToProblem(found, isOpen, SHOWN).map(({ key }) => key);
  return [...new Set([...leans, ...near])].slice(0, SHOWN);
}

/** Of what is shown as more, over all problems, how many there are and how many belong: of all, and of the first five. */
function shareThatBelongs(seen: Seen, known: Known) {
  const { truth } = known;
  const counts = { shown: 0, belong: 0, first: 0, firstBelong: 0 };
  for (const [at, { members }] of seen.patterns.entries()) {
    const { problem } = mainOf(members, truth);
    shownAsMore(at, seen, known).forEach((position, rank) => {
      const belongs = problem !== null && truth[position] === problem ? 1 : 0;
      counts.shown += 1;
      counts.belong += belongs;
      if (rank < FIRST) counts.first += 1;
      if (rank < FIRST) counts.firstBelong += belongs;
    });
  }
  return counts;
}

/** Every gesture that says something true. */
function choices(seen: Seen, known: Known, gestures: ReadonlySet<Gesture>): readonly Choice[] {
  const { patterns, leaning } = seen;
  const { truth } = known;
  const mains = patterns.map(({ members }) => mainOf(members, truth));
  const found: Choice[] = [];
  patterns.forEach(({ members }, at) => {
    const { problem, strangers } = mains[at];
    if (problem === null) return;
    if (strangers.length > 0) {
      const from = members.filter((member) => !strangers.includes(member));
      found.push({ gesture: 'split', correction: { kind: 'apart', tickets: strangers, from, alone: true } });
    }
    mains.forEach((other, index) => {
      if (index <= at || other.problem !== problem) return;
      const tickets = [...members, ...patterns[index].members];
      found.push({ gesture: 'merge', correction: { kind: 'together', tickets } });
    });
    const belong = leaning.flatMap(({ to, isAsked }, position) =>
      to === at && isAsked && truth[position] === problem ? [position] : [],
    );
    const add = (gesture: Gesture, tickets: readonly number[]): number =>
      found.push({ gesture, correction: { kind: 'together', tickets: [...members, ...tickets] } });
    for (const one of belong) add('yes', [one]);
    const near = shownAsMore(at, seen, known).filter((position) => truth[position] === problem);
    if (near.length > 0) add('these too', near);
  });
  found.push(...unseen(seen, known, new Set(mains.map(({ problem }) => problem))));
  return found.filter(({ gesture }) => gestures.has(gesture));
}

/** Of each problem that has no pattern yet the lone ticket whose page shows most of the others. */
function unseen(
  { assignment }: Seen,
  { truth, alike }: Known,
  isSeen: ReadonlySet<string | null>,
): readonly Choice[] {
  const best = new Map<string, readonly number[]>();
  truth.forEach((problem, position) => {
    if (problem === null || assignment[position] >= 0 || isSeen.has(problem)) return;
    const others = alike
      .of(position, SHOWN)
      .map((near) => near.position)
      .filter((other) => assignment[other] < 0 && truth[other] === problem);
    if (others.length > (best.get(problem)?.length ?? 1) - 1) best.set(problem, [position, ...others]);
  });
  return [...best.values()].map((tickets) => ({
    gesture: 'one problem',
    correction: { kind: 'together', tickets },
  }));
}

function company(sample: SampleName, draw: number, gestures: ReadonlySet<Gesture>) {
  const invented = inventCompany(sample, draw);
  const bytes = new TextEncoder().encode(ticketExport(invented));
  const settings = { lang: 'nl', seed: 1 } as const;
  const { signals, peopleWords, namedPeople } = last(
    readCompany({
      files: [{ file: `${sample}.csv`, bytes }],
      timezone: 'Europe/Brussels',
      company: invented.name,
      map: new Map(),
      now: NOW,
    }),
  );
  const grouping = last(groupCompany({ signals, settings, peopleWords }));
  const alike = last(lookAlikes({ signals, namedPeople, seed: 1 }));
  const truth = signals.map(({ id }) => {
    const known = invented.truth.tickets.get(id);
    return known === undefined || !PEOPLES.has(known.kind) ? null : (known.problem ?? `one-off ${id}`);
  });
  const peoples = truth.flatMap((problem, position) => (problem === null ? [] : [position]));
  const look = (corrections: readonly Correction[]) => {
    const problems = finish(findProblems({ signals, grouping, corrections, settings, peopleWords }));
    const place = new Map(problems.patterns.map(({ id }, index) => [id, index]));
    const leaning = judgeMemberships(signals, grouping, problems).map(
      ({ leansTo, certainty, probability }) => ({
        to: place.get(leansTo ?? '') ?? -1,
        chance: probability ?? 0,
        isAsked: certainty === 'perhaps',
      }),
    );
    const score = scoreGrouping(
      peoples.map((position) => truth[position] ?? ''),
      peoples.map((position) => problems.assignment[position]),
    );
    return { patterns: problems.patterns, assignment: problems.assignment, leaning, score };
  };
  const shares = shareThatBelongs(look([]), { truth, alike });
  const made: Choice[] = [];
  let now = look([]);
  const before = now.score;
  for (let step = 0; step < CORRECTIONS; step += 1) {
    const said = made.map(({ correction }) => correction);
    const tried = choices(now, { truth, alike }, gestures).map((choice) => ({
      choice,
      seen: look([...said, choice.correction]),
    }));
    const [best] = tried.toSorted((a, b) => b.seen.score.f1 - a.seen.score.f1);
    if (best === undefined || best.seen.score.f1 <= now.score.f1) break;
    made.push(best.choice);
    now = best.seen;
  }
  return { before, after: now.score, made, shares };
}

function last<T>(thinking: Generator<unknown, T, void>): T {
  for (;;) {
    const next = thinking.next();
    if (next.done === true) return next.value;
  }
}

const WAYS: Readonly<Record<string, ReadonlySet<Gesture>>> = {
  'without a list of more': new Set(['merge', 'split', 'yes']),
  'with all that pages offer': new Set(['merge', 'split', 'yes', 'these too', 'one problem']),
};
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const said = ({ f1, foundAsOne, oneOffsDrawnIn, precisionOfPatterns }: GroupingScore): string =>
  [f1, foundAsOne, oneOffsDrawnIn, precisionOfPatterns].map((each) => each.toFixed(3)).join(' ');

for (const [way, gestures] of Object.entries(WAYS)) {
  const all: { before: GroupingScore; after: GroupingScore }[] = [];
  const listed = { shown: 0, belong: 0, first: 0, firstBelong: 0 };
  for (const sample of SAMPLE_NAMES) {
    for (const draw of DRAWS) {
      const { before, after, made, shares } = company(sample, draw, gestures);
      all.push({ before, after });
      for (const key of ['shown', 'belong', 'first', 'firstBelong'] as const) listed[key] += shares[key];
      const kinds = Object.entries(Object.groupBy(made, ({ gesture }) => gesture));
      print(
        `${way} · ${sample} ${draw}: ${said(before)} → ${said(after)} (${kinds.map(([kind, list]) => `${list?.length} ${kind}`).join(', ')})`,
      );
    }
  }
  const mean = (of: 'before' | 'after'): number =>
    all.reduce((sum, each) => sum + each[of].f1, 0) / all.length;
  print(
    `${way}: B-cubed F1 ${mean('before').toFixed(3)} → ${mean('after').toFixed(3)}, mean of ${all.length}`,
  );
  print(
    `of ${listed.shown} shown as more ${(listed.belong / listed.shown).toFixed(3)} belong, of the first five of each problem ${(listed.firstBelong / listed.first).toFixed(3)}`,
  );
}
