import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { wikiText } from './wiki-text.ts';

const CASES: readonly (readonly [string, string, string])[] = [
  ['headings', 'h1. Storing kassa\nh3. Wat ziet u?', 'Storing kassa\nWat ziet u?'],
  [
    'bold, slanted, inserted, struck',
    'Dit is *dringend*, _echt_ +nu+ en -niet- meer',
    'Dit is dringend, echt nu en niet meer',
  ],
  ['signs in the middle of a word', 'snake_case_naam 3*4*5 map-oud-2', 'snake_case_naam 3*4*5 map-oud-2'],
  ['signs that stand alone', 'ipconfig -a -b * en _ en 5 * 3 * 2', 'ipconfig -a -b * en _ en 5 * 3 * 2'],
  ['lists', '* eerst\n** dan\n# één\n- nog iets', 'eerst\ndan\néén\nnog iets'],
  ['colours', 'De {color:#ff0000}rode{color} lamp, {color:red}*fel*{color}', 'De rode lamp, fel'],
  ['quotes', '{quote}VPN valt weg{quote}\nbij mij ook', 'VPN valt weg\n\nbij mij ook'],
  ['one quoted line', 'bq. zei de klant', 'zei de klant'],
  [
    'panels with a title',
    '{panel:title=Melding|borderStyle=solid}Geen papier{panel}',
    'Melding\nGeen papier',
  ],
  [
    'what stands as it is',
    'Zie:\n{noformat}\nERROR *failed* {color} h1. x\n{noformat}\n*einde*',
    'Zie:\n\nERROR *failed* {color} h1. x\n\neinde',
  ],
  ['code', '{code:java}\nint *a* = 1;\n{code}', 'int *a* = 1;'],
  ['code that is never closed', '{code}x = *1*', 'x = 1'],
  ['another tag within what stands as it is', '{noformat}a {code} b{noformat} c', 'a {code} b\n c'],
  [
    'a person by name',
    'Vraag het aan [~an.peeters] of [~accountid:5b10a2844c20165700ede21g]',
    'Vraag het aan … of …',
  ],
  ['pictures', 'Zie !image-20260302-091500.png|width=200,height=183! hier', 'Zie  hier'],
  ['a picture with spaces in its name', '!Screen Shot 2026.png|thumbnail!', ''],
  ['exclamation marks', 'Help! Snel! Alles ligt plat!', 'Help! Snel! Alles ligt plat!'],
  ['attached files', 'Log: [^fout.log]', 'Log:'],
  [
    'links',
    '[Intranet|https://intra.example/x|smart-link] en [https://a.example/b]',
    'Intranet en https://a.example/b',
  ],
  ['a link to a person', '[An Peeters|mailto:an@firma.example]', 'An Peeters <an@firma.example>'],
  ['words in brackets', '[Extern] printer [3]', '[Extern] printer [3]'],
  ['plain letters', 'start {{spooler.exe}} niet', 'start spooler.exe niet'],
  ['tables', '||Toestel||Fout||\n|Kassa 3|E-12|', 'Toestel\tFout\nKassa 3\tE-12'],
  ['rules', 'boven\n----\nonder', 'boven\n\nonder'],
  ['line breaks', String.raw`eerst\\ dan`, 'eerst\n dan'],
  ['names of servers', String.raw`map \\srv01\data$ en C:\{map}`, String.raw`map \\srv01\data$ en C:\{map}`],
  ['signs that were meant', String.raw`\[geen link\] en \{niets\}`, '[geen link] en {niets}'],
  ['words in braces', 'veld {naam} blijft', 'veld {naam} blijft'],
  ['the end of a mail', 'Groeten\n--\nTom', 'Groeten\n--\nTom'],
  ['a mail below', '-----Oorspronkelijk bericht-----', '-----Oorspronkelijk bericht-----'],
  [
    'a document in a cell',
    '{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"Traag"}]}]}',
    'Traag',
  ],
  [
    'a node in the markup',
    'Zie\n{adf:display=block}\n{"type":"taskList","content":[{"type":"taskItem","content":[{"type":"text","text":"kabel"}]}]}\n{adf}',
    'Zie\n\nkabel',
  ],
  ['other JSON', '{"error": "timeout"}', '{"error": "timeout"}'],
  ['ends of lines of Windows', 'h2. Eén\r\n* twee\r\n', 'Eén\ntwee'],
];

describe('wikiText', () => {
  for (const [what, raw, words] of CASES) test(`reads ${what}`, () => assert.equal(wikiText(raw), words));

  test('plain words stay as they are', () => {
    const plain = fc
      .stringMatching(/^[\p{L}\p{N} .,;:'"()%€&=@-]{0,60}$/u)
      .filter((text) => !/^\s*-/u.test(text));
    fc.assert(fc.property(plain, (text) => assert.equal(wikiText(text), text)));
  });

  test('no mention is left, whatever stands round it', () => {
    const sign = fc.constantFrom(
      '*',
      '_',
      '{quote}',
      '{code}',
      '|',
      '\n',
      ' ',
      'a',
      '{color:red}',
      '[x|',
      ']',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), fc.array(sign, { maxLength: 8 }), (before, after) => {
        const words = wikiText(`${before.join('')} [~jan.janssens] ${after.join('')}`);
        const standsAsItIs =
          before.filter((each) => each === '{code}').length % 2 === 1 && after.includes('{code}');
        assert.ok(standsAsItIs || !words.includes('janssens'));
      }),
    );
  });

  for (const sign of [
    '*',
    '* a',
    '[a|',
    '!a',
    '{code}',
    '{color:',
    '|',
    ' \\',
    ' '.repeat(9),
    '{"',
    '{{a',
    '[~',
  ]) {
    test(`a million times "${sign}" is read in time`, () => {
      const started = performance.now();
      wikiText(`x${sign.repeat(Math.floor(1_000_000 / sign.length))}x`);
      assert.ok(performance.now() - started < 5_000);
    });
  }
});
