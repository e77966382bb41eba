import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentText, isDocument, type Json } from './document-text.ts';

const text = (words: string) => ({ type: 'text', text: words, marks: [{ type: 'strong' }] });
const line = (...content: readonly object[]) => ({ type: 'paragraph', content });

function textOf(...content: readonly object[]): string {
  // Safe cast: JSON.parse gives nothing else than JSON.
  const document = JSON.parse(JSON.stringify({ type: 'doc', version: 1, content })) as Json;
  assert.ok(isDocument(document));
  return documentText(document);
}

describe('documentText', () => {
  test('gives each paragraph, item and row a line of its own', () => {
    const first = line(text('De '), text('printer'), { type: 'hardBreak' }, text('staat stil'));
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [line(text('één'))] }] };
    const cell = { type: 'tableCell', content: [line(text('cel'))] };
    const table = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] };
    assert.equal(textOf(first, list, table), 'De printer\nstaat stil\néén\ncel');
  });

  test('puts a mark for who is mentioned, and passes over what is no text', () => {
    const mention = { type: 'mention', attrs: { id: '5b10', text: '@Lies Wouters' } };
    const media = { type: 'mediaSingle', content: [{ type: 'media', attrs: { id: 'x' } }] };
    assert.equal(textOf(line(text('Zie '), mention), media), 'Zie …');
  });

  test('an object that merely has a type is no document', () => {
    for (const value of [{ type: 'doc' }, { type: 'incident', content: [] }, 'doc', null, []])
      assert.equal(isDocument(value), false);
  });

  test('a document that nests without end is cut off', () => {
    let inner: object = text('diep');
    for (let depth = 0; depth < 200; depth += 1) inner = { type: 'panel', content: [inner] };
    assert.equal(textOf(inner), '');
  });
});
