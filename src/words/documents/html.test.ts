import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { html } from './html.ts';

describe('html', () => {
  test('no text from the world becomes markup', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        const inside = markup.slice('<p title="'.length, -'</p>'.length).replace('">', '');
        assert.doesNotMatch(inside, /[<>"]/u);
      }),
    );
  });

  test('pieces and lists of pieces keep their markup', () => {
    const items = ['a', 'b&c'].map((each) => html`<li>${each}</li>`);
    assert.equal(html`<ul>${items}</ul>`.markup, '<ul><li>a</li><li>b&amp;c</li></ul>');
  });
});
