import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { chooseCodePage, tallyCodePages } from './choose-code-page.ts';
import { CODE_PAGES, type CodePage, decodePage, encodePage } from './code-pages.ts';

const DUTCH =
  'één café geïnstalleerd, coördinatie hersteld, het dossier is gekopiëerd; één scène vóór de kade';
const FRENCH =
  'Réseau très lent à l’étage, l’écran s’éteint après la mise à jour; clé oubliée, déjà réglé en français';

describe('chooseCodePage', () => {
  for (const page of CODE_PAGES.filter((each) => each !== 'iso-8859-15')) {
    for (const [language, text] of [
      ['Dutch', DUTCH],
      ['French', page === 'ibm850' ? FRENCH.replaceAll('’', "'") : FRENCH],
    ] as const) {
      test(`${language} in ${page} is read in ${page}, without asking`, () => {
        const { page: chosen, confidence, equal } = chooseCodePage(encodePage(text, page));
        assert.deepEqual([chosen, equal], [page, []]);
        assert.ok(confidence > 0.8);
      });
    }
  }

  test('capitals alone are no reason to leave the usual page', () => {
    const { page, equal } = chooseCodePage(encodePage('RÉSEAU TRÈS LENT, ÉCRAN ÉTEINT', 'windows-1252'));
    assert.deepEqual([page, equal], ['windows-1252', []]);
  });

  test('curly quotes and dots of Windows are no letters of another page', () => {
    const bytes = encodePage('“hello” he wrote… “again” and “again”…', 'windows-1252');
    assert.deepEqual(chooseCodePage(bytes).page, 'windows-1252');
    assert.deepEqual(chooseCodePage(bytes).equal, []);
  });

  test('a letter that makes sense in two pages is a question', () => {
    const bytes = encodePage('voilà, voilà et voilà', 'macintosh');
    const { page, confidence, equal } = chooseCodePage(bytes);
    const said = [page, ...equal].map((each) => decodePage(bytes, each));
    assert.ok(said.includes('voilà, voilà et voilà') && said.includes('voilê, voilê et voilê'));
    assert.equal(confidence, 0.5);
  });

  test('a euro sign tells ISO 8859-15 from the usual page', () => {
    const bytes = encodePage('il coûte 5 €, le câble coûte 3 €', 'iso-8859-15');
    const { page, equal } = chooseCodePage(bytes);
    assert.ok([page, ...equal].includes('iso-8859-15'));
  });

  test('where its pieces are cut changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CodePage>(...CODE_PAGES),
        fc.array(fc.string({ unit: fc.constantFrom(...'aB é€à;\n'), maxLength: 9 }), { maxLength: 12 }),
        (page, texts) => {
          const tally = tallyCodePages();
          for (const text of texts) tally.add(encodePage(text, page));
          assert.deepEqual(tally.choose(), chooseCodePage(encodePage(texts.join(''), page)));
        },
      ),
    );
  });

  test('what a page can write it reads back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CodePage>(...CODE_PAGES),
        fc.uint8Array({ maxLength: 200 }),
        (page, bytes) => {
          const text = decodePage(bytes, page);
          if (text.includes('\ufffd')) return;
          assert.deepEqual([...encodePage(text, page)], [...bytes]);
        },
      ),
    );
  });
});
