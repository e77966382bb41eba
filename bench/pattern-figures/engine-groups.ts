import { groupCompany } from '../../src/engine/answer/group-company.ts';
import { invented } from '../../src/engine/patterns/invented-signal.fixture.ts';

/** Texts without anything else, grouped as the product groups the tickets of a company: the pattern of each, or -1. */
export function groupTexts(texts: readonly string[], seed: number): Int32Array {
  const signals = texts.map((title, index) => invented(index, { title }));
  const thinking = groupCompany({ signals, settings: { lang: 'en', seed }, peopleWords: new Set() });
  let next = thinking.next();
  while (!next.done) next = thinking.next();
  const assignment = new Int32Array(texts.length).fill(-1);
  next.value.patterns.forEach(({ members }, pattern) => {
    for (const member of members) assignment[member] = pattern;
  });
  return assignment;
}

/** Groups by name; whoever is alone has a group of his own. */
export function named(assignment: ArrayLike<number>): readonly number[] {
  return Array.from(assignment, (pattern, index) => (pattern < 0 ? -1 - index : pattern));
}
