import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropFillers, findFillers } from './drop-fillers.ts';
import type { ThoughtText } from './read-tickets.ts';

const text = (title: string, body: string): ThoughtText => ({ title, body, language: 'nl' });
const known = (sentence: string): boolean => sentence.includes('printer');
const bodies = (texts: readonly ThoughtText[]): string[] =>
  texts.map((each) => dropFillers(each, findFillers(texts, known)).body.trim());

test('what stands under all sorts of titles is left out', () => {
  const texts = [
    text('printer stuk', 'Hij piept. Kan iemand eens kijken?'),
    text('vpn weg', 'Sinds vanmorgen. kan iemand eens kijken'),
    text('scherm zwart', 'Kan iemand eens kijken!'),
  ];
  assert.deepEqual(bodies(texts), ['Hij piept.', 'Sinds vanmorgen.', '']);
});

test('a sentence with a meaning is kept, and so is one that comes with one title', () => {
  const meaning = ['a', 'b', 'c'].map((title) => text(title, 'De printer doet niets.'));
  assert.deepEqual(bodies(meaning), Array(3).fill('De printer doet niets.'));
  const automatic = Array.from({ length: 5 }, () => text('Job failed', 'See the log.'));
  assert.deepEqual(bodies(automatic), Array(5).fill('See the log.'));
});

test('twice is no habit', () => {
  const texts = [text('a', 'Dringend graag.'), text('b', 'Dringend graag.')];
  assert.deepEqual(bodies(texts), ['Dringend graag.', 'Dringend graag.']);
});
