import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StemLanguage } from '../text/stem.ts';
import { wordsOf } from '../text/words-of.ts';
import { WHOLE_CATALOGUE } from './catalogue/whole-catalogue.ts';
import { compileCatalogue } from './compile-catalogue.ts';
import { frameTicket } from './frame-ticket.ts';
import { createKeyReader } from './keys-of-word.ts';
import { matchExpressions } from './match-expressions.ts';

const compiled = compileCatalogue(WHOLE_CATALOGUE);
const reader = createKeyReader(compiled);

function cardOf(text: string, language: StemLanguage): string | undefined {
  const words = wordsOf(text);
  const { candidates } = frameTicket(
    matchExpressions(words, language, compiled, reader),
    words.length,
    compiled,
  );
  return WHOLE_CATALOGUE.cards[candidates[0]?.card ?? -1]?.id;
}

test('a page that does not load is no battery that does not charge: the thing decides', () => {
  for (const [text, language, card] of [
    ['website laadt traag', 'nl', 'internet.slow'],
    ['website laadt niet', 'nl', 'company-website.trouble'],
    ['le site web ne charge pas', 'fr', 'company-website.trouble'],
    ["our website doesn't load", 'en', 'company-website.trouble'],
    ['laptop laadt niet', 'nl', 'battery.fails'],
    ['laptop laadt niet op', 'nl', 'battery.fails'],
    ['le portable ne charge plus', 'fr', 'battery.fails'],
    ['gsm laadt niet meer', 'nl', 'smartphone.broken'],
    ['tablet laadt niet', 'nl', 'tablet.fails'],
  ] as const) {
    assert.equal(cardOf(text, language), card, text);
  }
});
