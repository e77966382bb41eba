import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { wordsOf } from '../text/words-of.ts';
import type { ProblemCard } from './catalogue/catalogue.ts';
import { WHOLE_CATALOGUE } from './catalogue/whole-catalogue.ts';
import { compiledCatalogue } from './compiled-catalogue.ts';
import { createKeyReader } from './keys-of-word.ts';
import { matchExpressions } from './match-expressions.ts';
import { nameHolds } from './name-holds.ts';

const compiled = compiledCatalogue();
const reader = createKeyReader(compiled);

function cardOf(id: string): ProblemCard {
  const card = WHOLE_CATALOGUE.cards.find((each) => each.id === id);
  assert.ok(card !== undefined, id);
  return card;
}
const holds = (id: string, texts: readonly string[]): boolean =>
  nameHolds(
    cardOf(id),
    texts.map((text) => matchExpressions(wordsOf(text), 'nl', compiled, reader)),
  );

const LOCKED = [
  'verkooporder vergrendeld door een collega',
  'order 12 staat op slot',
  'bestelling kan niet bewaard worden, record vergrendeld',
  'order vergrendeld sinds deze morgen',
  'verkooporder vergrendeld',
];
const WRONG = ['stock klopt niet met de rekken', 'verkeerde stock bij schroeven', 'voorraad klopt niet'];

describe('nameHolds', () => {
  test('a name tells no other fault than its tickets do', () => {
    assert.equal(holds('stock.wrong', LOCKED), false);
    assert.equal(holds('stock.wrong', WRONG), true);
    assert.equal(holds('stock.wrong', [...LOCKED, ...WRONG]), true, 'three in eight say it');
  });

  test('a name tells of no other thing than its tickets do', () => {
    assert.equal(
      holds('pdf-editing.needs', ['Adobe: proefversie voorbij', 'InDesign abonnement verlopen']),
      false,
    );
    assert.equal(holds('pdf-editing.needs', ['pdf samenvoegen lukt niet', 'pdf bewerken gaat niet']), true);
  });

  test('a name that says of its thing only that it fails fits every fault', () => {
    assert.equal(holds('tablet.fails', ['tablet valt uit', 'tablet blijft zwart', 'tablet gevallen']), true);
    assert.equal(holds('browser.fails', ['browser toont een lege pagina', 'browser crasht telkens']), true);
  });

  test('tickets that name no fault at all contradict none', () => {
    assert.equal(holds('stock.wrong', ['stock', 'stock van de schroeven', 'voorraad']), true);
    assert.equal(holds('stock.wrong', []), true);
  });

  test('neither the order of the tickets nor one more that says the name takes it away', () => {
    const said = fc.array(fc.constantFrom(...LOCKED, ...WRONG, 'stock', 'scherm blijft zwart'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(said, fc.constantFrom(...cardOf('stock.wrong').idioms.nl), (texts, idiom) => {
        const before = holds('stock.wrong', texts);
        assert.equal(holds('stock.wrong', texts.toReversed()), before);
        if (before) assert.equal(holds('stock.wrong', [...texts, idiom]), true);
      }),
    );
  });
});
