import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addPeopleWords } from '../../sources/people.ts';
import { findPeople } from './find-people.ts';
import { type PeopleTable, SENTENCES } from './people-sentences.data.ts';
import { HELD_OUT_SENTENCES } from './people-sentences.held-out.data.ts';
import { HELD_OUT_LATER_SENTENCES } from './people-sentences.held-out-later.data.ts';

type Counts = {
  readonly people: number;
  readonly hidden: number;
  readonly others: number;
  readonly wrong: number;
};

const MARKED = /⟦(?<inside>[^⟦⟧]*)⟧/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const NOBODY: ReadonlySet<string> = new Set();

/** How many words of people are hidden, and how many others. */
function countWords(marked: string, peopleWords: ReadonlySet<string>): Counts {
  const text = marked.replace(/[⟦⟧]/gu, '');
  const people = Array.from(marked.matchAll(MARKED), ({ index, groups }, place) => {
    const start = index - 2 * place;
    return { start, end: start + (groups?.inside ?? '').length };
  });
  const found = findPeople(text, peopleWords);
  const counts = { people: 0, hidden: 0, others: 0, wrong: 0 };
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const within = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      start <= index && index + word.length <= end;
    const isHidden = found.some(within);
    if (people.some(within)) {
      counts.people += 1;
      if (isHidden) counts.hidden += 1;
    } else {
      counts.others += 1;
      if (isHidden) counts.wrong += 1;
    }
  }
  return counts;
}

const sum = (all: readonly Counts[], of: keyof Counts): number =>
  all.reduce((total, each) => total + each[of], 0);

function staffOf({ staff }: PeopleTable): ReadonlySet<string> {
  const words = new Set<string>();
  for (const cell of staff) addPeopleWords(words, cell);
  return words;
}

describe('findPeople in sentences', () => {
  const tables = [SENTENCES, HELD_OUT_SENTENCES, HELD_OUT_LATER_SENTENCES];
  const sentencesOf = ({ listed, signalled, contact, thing }: PeopleTable) => [
    ...listed,
    ...signalled,
    ...contact,
    ...thing,
  ];

  test('the tables hold at least 120 sentences, no two alike, half of them held out', () => {
    const texts = tables.flatMap((table) => sentencesOf(table).map(([, text]) => text));
    assert.ok(new Set(texts).size === texts.length && texts.length >= 120);
    assert.ok(sentencesOf(SENTENCES).length <= texts.length / 2);
  });

  for (const [name, some] of [
    ['improved on', [SENTENCES]],
    ['held out', [HELD_OUT_SENTENCES, HELD_OUT_LATER_SENTENCES]],
  ] as const) {
    const count = (kind: Exclude<keyof PeopleTable, 'staff'>, list: boolean): readonly Counts[] =>
      some.flatMap((table) =>
        table[kind].map(([, text]) => countWords(text, list ? staffOf(table) : NOBODY)),
      );

    for (const [kind, list, least] of [
      ['listed', true, 0.98],
      ['signalled', false, 0.95],
      ['contact', false, 0.99],
    ] as const) {
      test(`${name}: of the words of people ${kind} at least ${least * 100} % are hidden`, (t) => {
        const counts = count(kind, list);
        const recall = sum(counts, 'hidden') / sum(counts, 'people');
        t.diagnostic(
          `${name}, ${kind}: ${counts.length} sentences, ${sum(counts, 'people')} words, recall ${recall.toFixed(4)}`,
        );
        assert.ok(recall >= least);
      });
    }

    test(`${name}: at most 2 % of the words about things are hidden`, (t) => {
      for (const list of [false, true]) {
        const counts = (['listed', 'signalled', 'contact', 'thing'] as const).flatMap((kind) =>
          count(kind, list),
        );
        const share = sum(counts, 'wrong') / sum(counts, 'others');
        t.diagnostic(
          `${name}, ${list ? 'with' : 'without'} staff: ${sum(counts, 'others')} words, hidden wrongly ${share.toFixed(4)}`,
        );
        assert.ok(share <= 0.02);
      }
    });
  }
});
