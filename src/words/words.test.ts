import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGS, type Lang } from './format.ts';
import { wordsIn } from './words.ts';

/** Every sentence of a language, with its place; a filled one is filled with its own names. */
function sentences(tree: unknown, place = '', n = 3): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[place, tree]];
  if (typeof tree === 'function') {
    const filled = new Proxy({}, { get: (_, name) => (name === 'n' ? n : `<${String(name)}>`) });
    return [[place, String(tree(filled))]];
  }
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, below]) => sentences(below, `${place}.${key}`, n));
}

const places = (lang: Lang): readonly string[] => sentences(wordsIn(lang)).map(([place]) => place);
const filledIn = (text: string): readonly string[] =>
  [...text.matchAll(/<\w+>/gu)].map(([name]) => name).sort();

describe('the words', () => {
  test('every sentence is there in every language, and uses what it is given', () => {
    const dutch = sentences(wordsIn('nl'));
    assert.ok(dutch.length > 200);
    for (const lang of LANGS) {
      assert.deepEqual(places(lang), places('nl'));
      sentences(wordsIn(lang)).forEach(([place, text], index) => {
        assert.deepEqual(filledIn(text), filledIn(dutch[index][1]), `${lang}${place}`);
      });
    }
  });

  test('no sentence is empty but for the people nobody counted', () => {
    for (const lang of LANGS) {
      const empty = sentences(wordsIn(lang)).filter(([, text]) => text.trim() === '');
      assert.deepEqual(
        empty.map(([place]) => place),
        ['.patterns.people.unknown'],
      );
    }
  });

  test('French and English are not left in Dutch', () => {
    const dutch = new Map(sentences(wordsIn('nl')));
    for (const lang of ['fr', 'en'] as const) {
      const same = sentences(wordsIn(lang)).filter(
        ([place, text]) => text.length > 32 && dutch.get(place) === text,
      );
      assert.deepEqual(same, []);
    }
  });

  test('no French sentence lets a line begin with a sign', () => {
    const loose = sentences(wordsIn('fr')).filter(([, text]) => / [:;?!»%](?![|\p{L}\p{N}])|« /u.test(text));
    assert.deepEqual(loose, []);
    const { pages, terminal } = wordsIn('fr');
    assert.equal(pages.answer.todo, 'Que faisons-nous\u00a0?');
    assert.match(terminal.usage, /--delimiter ;\|,\|tab/u, 'what is typed keeps its spaces');
  });

  const MANY = {
    nl: /\b1 (?:\S+ )?(?:tickets|rijen|cellen|problemen)\b|\b(?:ze|hun)\b|, (?:dan )?die .*en\b/u,
    fr: /\b1 (?:\S+ )?(?:tickets|lignes|cellules|problèmes)(?![\p{L}])|(?<![\p{L}])(?:ils|elles|leurs?)(?![\p{L}])/u,
    en: /\b1 (?:\S+ )?(?:tickets|rows|cells|problems|times)\b|\bthey\b|(?<!of )\bthem\b/u,
  } as const satisfies Record<Lang, RegExp>;
  test('a sentence about one speaks of one', () => {
    const changing = (lang: Lang): ReadonlySet<string> => {
      const three = new Map(sentences(wordsIn(lang)));
      return new Set(
        sentences(wordsIn(lang), '', 1).flatMap(([place, text]) =>
          three.get(place) === text ? [] : [place],
        ),
      );
    };
    for (const lang of LANGS) {
      const counting = changing(lang);
      assert.ok(counting.size > 80);
      const guilty = sentences(wordsIn(lang), '', 1).filter(
        ([place, text]) => counting.has(place) && MANY[lang].test(text),
      );
      assert.deepEqual(guilty, [], lang);
    }
  });

  const BANNED = [
    {
      what: 'jargon',
      words: /\b(cluster|algorit|machine learning|percentile|p-value|prior\b|KPI|ticketing system)/iu,
    },
    { what: 'shouting', words: /!/u },
    { what: 'a score of people', words: /\b(ranking|klassement|classement|score van|productivit)/iu },
    { what: 'Dutch of the Netherlands', words: /\b(bekende fout|mobieltje)/iu },
    { what: 'tu and je', words: /\b(jouw|je\b|tu\b|ton\b|votre ami)/iu },
  ];
  for (const { what, words } of BANNED) {
    test(`no sentence holds ${what}`, () => {
      const guilty = LANGS.flatMap((lang) => sentences(wordsIn(lang)).filter(([, text]) => words.test(text)));
      assert.deepEqual(guilty, []);
    });
  }
});
