import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findPeople } from '../../src/engine/privacy/find-people.ts';
import { fold } from '../../src/engine/text/fold.ts';
import { inventCompany, SAMPLE_NAMES } from '../../src/sample/companies.ts';
import { addPeopleWords } from '../../src/sources/people.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const SMALL = 3; // "Van", "De", "El": small words of a name tell of nobody

for (const sample of SAMPLE_NAMES) {
  describe(`the names of the staff of ${sample} in the texts of its tickets`, () => {
    const { name, staff, tickets } = inventCompany(sample, 1);
    const firm = new Set(fold(name).match(WORD) ?? []);
    const listed = new Set<string>();
    for (const { first, last } of staff) addPeopleWords(listed, `${first} ${last}`);
    const names = new Set([...listed].filter((word) => word.length > SMALL && !firm.has(word)));

    /** The share of the words that are a name of the staff, with a capital, that is hidden. */
    function recall(peopleWords: ReadonlySet<string>): number {
      let [seen, hidden] = [0, 0];
      for (const text of tickets.flatMap(({ title, body }) => [title, body])) {
        const people = findPeople(text, peopleWords);
        for (const { index, 0: word } of text.matchAll(WORD)) {
          if (!/^\p{Lu}/u.test(word) || !names.has(fold(word))) continue;
          seen += 1;
          if (people.some(({ start, end }) => start <= index && index + word.length <= end)) hidden += 1;
        }
      }
      return hidden / seen;
    }

    for (const [label, peopleWords, least] of [
      ['with the staff list', listed, 0.98],
      ['without it', new Set<string>(), 0.85],
    ] as const) {
      test(`${label} at least ${least * 100} % are hidden`, (t) => {
        const share = recall(peopleWords);
        t.diagnostic(`${label}: ${share.toFixed(4)}`);
        assert.ok(share >= least);
      });
    }
  });
}
