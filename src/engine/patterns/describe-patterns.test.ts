import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../base/progress.ts';
import { cardName } from './card-name.ts';
import { WHOLE_CATALOGUE } from './catalogue/whole-catalogue.ts';
import { countStems } from './count-stems.ts';
import { type DescribeInput, type Draft, describePatterns } from './describe-patterns.ts';
import { inventedPattern } from './invented-pattern.fixture.ts';
import type { Match } from './match-expressions.ts';
import type { Grouped } from './pattern.ts';
import { createTicketReader } from './read-tickets.ts';
import { wordFeatures } from './text-features.ts';

const [card] = WHOLE_CATALOGUE.cards;
const draft = (members: number[], own: Partial<Draft> = {}): Draft => {
  return { members, card: null, leaning: 1, instance: null, certainty: 1, ...own };
};

/** The idiom of the card, whatever the title. */
const SAYS_CARD: readonly Match[] = [
  { meaning: { kind: 'card', index: 0 }, quality: 1, content: 2, words: [0], part: false },
];

function described(
  titles: readonly string[],
  drafts: readonly Draft[],
  own: Partial<DescribeInput> = {},
): Grouped[] {
  const read = createTicketReader();
  const tickets = titles.map((title) => read({ title, body: '', language: 'nl' }));
  return finish(
    describePatterns(drafts, {
      tickets,
      rows: wordFeatures(tickets.map(({ telling }) => telling)),
      everywhere: countStems(tickets.map(({ stems }) => stems)),
      titles,
      heardIn: () => SAYS_CARD,
      lang: 'fr',
      peopleWords: new Set(['vandenbossche']),
      siteWords: new Set(),
      besides: [],
      ...own,
    }),
  );
}

const PAPER = ['papier vast', 'papier vast weer', 'papier vast lade', 'papier vast lade'];

describe('describePatterns', () => {
  test('a card brings its name in each language, with the instance', () => {
    const [pattern] = described(PAPER, [draft([0, 1], { card, instance: 'ZEBRA-02' })]);
    for (const lang of ['nl', 'fr', 'en'] as const)
      assert.equal(pattern.names[lang], cardName(card, 'ZEBRA-02', lang));
    assert.deepEqual(pattern.name, { text: pattern.names.fr, lang: 'fr' });
  });

  test('a card that under a third of the tickets lean to gives no name: what they say themselves does', () => {
    const few = draft([0, 1, 2, 3], { card, leaning: 0.3 });
    const [pattern] = described(PAPER, [few]);
    for (const lang of ['nl', 'fr', 'en'] as const) assert.match(pattern.names[lang], /^papier vast/u);
    assert.equal(pattern.card, card.id);
    const [named] = described(PAPER, [{ ...few, leaning: 0.34 }]);
    assert.equal(named.names.nl, cardName(card, null, 'nl'));
    assert.equal(named.id, pattern.id, 'the same problem, whatever it is called');
  });

  test('a card whose thing and fault no ticket says gives no name, and stays the card', () => {
    const [named] = described(PAPER, [draft([0, 1], { card })]);
    const [unsaid] = described(PAPER, [draft([0, 1], { card })], { heardIn: () => [] });
    assert.equal(named.names.nl, cardName(card, null, 'nl'));
    assert.match(unsaid.names.nl, /^papier vast/u);
    assert.deepEqual([unsaid.card, unsaid.id], [card.id, named.id]);
  });

  test('half of the tickets called by their thing alone do not name the pattern', () => {
    const titles = [...Array.from({ length: 14 }, () => 'papier lade'), 'papier zit vast in de lade'];
    const [pattern] = described(titles, [draft([...titles.keys()])], {
      heardIn: (ticket) => (ticket === 14 ? SAYS_CARD : []),
    });
    assert.equal(pattern.names.nl, 'papier zit vast in de lade');
  });

  test('what the firm itself says is the name in every language', () => {
    const [pattern] = described(['stoel vergaderzaal kapot', 'stoel vergaderzaal kapot'], [draft([0, 1])]);
    assert.deepEqual(pattern.names, {
      nl: 'stoel vergaderzaal kapot',
      fr: 'stoel vergaderzaal kapot',
      en: 'stoel vergaderzaal kapot',
    });
    assert.deepEqual(pattern.name, { text: 'stoel vergaderzaal kapot', lang: 'nl' });
  });

  test('a word that nobody knows stands in no name and no word, unless it is a site', () => {
    const titles = ['poort Zwevegem gaat niet open Ravindran', 'poort Zwevegem gaat niet open Ravindran'];
    const [hidden] = described(titles, [draft([0, 1])]);
    assert.equal(hidden.names.nl, 'poort … gaat niet open …');
    assert.deepEqual(
      hidden.words.filter((word) => /zwevegem|ravindran/u.test(word)),
      [],
    );
    const [shown] = described(titles, [draft([0, 1])], { siteWords: new Set(['zwevegem']) });
    assert.equal(shown.names.nl, 'poort Zwevegem gaat niet open …');
    assert.ok(shown.words.includes('zwevegem'));
  });

  test('two of one name are told apart by a word, in each language, and so is one beside a name that stands', () => {
    const twice = described(PAPER, [draft([0, 1], { card }), draft([2, 3], { card })]);
    for (const lang of ['nl', 'fr', 'en'] as const) {
      assert.notEqual(twice[0].names[lang], twice[1].names[lang]);
      assert.ok(twice[1].names[lang].startsWith(`${card.name[lang]} (`));
    }
    const besides = [inventedPattern('x', [], { names: { ...card.name, en: 'another' } })];
    const [beside] = described(PAPER, [draft([2, 3], { card })], { besides });
    assert.ok(beside.names.nl.startsWith(`${card.name.nl} (`));
    assert.equal(beside.names.en, card.name.en);
  });

  test('two of one name that no word tells apart get a number', () => {
    const same = ['papier vast', 'papier vast', 'papier vast', 'papier vast'];
    const twice = described(same, [draft([0, 1]), draft([2, 3])]);
    assert.deepEqual(
      twice.map(({ names }) => names.nl),
      ['papier vast', 'papier vast (2)'],
    );
  });

  test('an id that stands is not given again', () => {
    const [first] = described(PAPER, [draft([0, 1], { card })]);
    const [second] = described(PAPER, [draft([0, 1], { card })], { besides: [first] });
    assert.notEqual(first.id, second.id);
  });

  test('shared words stand in a third of the tickets or more, and nobody is named', () => {
    const titles = [
      'papier vast',
      'papier vast',
      'papier lade',
      'papier lade bij Vandenbossche',
      'papier',
      'papier op',
      'papier',
    ];
    const [{ words, sharedWords }] = described(titles, [draft([0, 1, 2, 3, 4, 5, 6])]);
    assert.deepEqual(sharedWords, ['papier']);
    assert.ok(words.includes('vast') && words.includes('lade') && !words.includes('vandenbossche'));
  });
});
