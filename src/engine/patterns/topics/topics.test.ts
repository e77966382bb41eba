import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FUNCTION_WORDS } from '../function-words.data.ts';
import { MATTERS, TOPICS } from './topics.ts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;
const LEAST_ENTRIES = 10;
const MOST_TOPICS_OF_WORD = 4;

const entriesOf = (said: string): readonly string[] => said.split(/\s+/u);

test('every topic has a name of its own and words enough in each language, none twice', () => {
  assert.equal(new Set(TOPICS.map(({ id }) => id)).size, TOPICS.length);
  assert.ok(MATTERS.length >= 100 && TOPICS.length > MATTERS.length);
  for (const topic of TOPICS) {
    assert.match(topic.id, /^[a-z0-9-]+$/u);
    for (const language of LANGUAGES) {
      const entries = entriesOf(topic[language]);
      assert.ok(entries.length >= LEAST_ENTRIES, `${topic.id} ${language}: ${entries.length}`);
      assert.equal(new Set(entries).size, entries.length, `${topic.id} ${language} says something twice`);
    }
  }
});

test('no entry is a word of every sentence, and no word stands under many matters', () => {
  for (const language of LANGUAGES) {
    const uses = new Map<string, string[]>();
    for (const { id, ...said } of MATTERS) {
      for (const entry of entriesOf(said[language])) {
        assert.ok(!FUNCTION_WORDS[language].has(entry), `${id} ${language} ${entry}`);
        uses.set(entry, [...(uses.get(entry) ?? []), id]);
      }
    }
    for (const [entry, ids] of uses)
      assert.ok(ids.length <= MOST_TOPICS_OF_WORD, `${language} ${entry} stands under ${ids.join(', ')}`);
  }
});
