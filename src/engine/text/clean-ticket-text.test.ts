import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CASES, type CleanCase, OWN_WORDS, WRAPPINGS } from './clean-ticket-text.cases.data.ts';
import { cleanTicketText } from './clean-ticket-text.ts';

const HOSTILE_LENGTH = 200_000;

const WRAPPED: readonly CleanCase[] = OWN_WORDS.flatMap((own) =>
  WRAPPINGS.map(([before, after]) => ({ raw: `${before}${own}${after}`, own })),
);

/** What mail programs, forms and helpdesks write, whole and in pieces. */
const MAIL_PARTS: readonly string[] = [
  ...WRAPPINGS.flat(),
  ...CASES.map(({ raw }) => raw),
  ...[
    '\n',
    '\n\n',
    '> ',
    '>> a\n',
    '<p>',
    '</p>',
    '<br>',
    '&lt;b&gt;',
    '&amp;lt;p&amp;gt;',
    '<<b>b>',
    '-- \n',
    'Naam: ',
  ],
  ...[
    'Van: x\nVerzonden: y\nAan: z\n',
    'Forwarded message\n',
    'PS: ',
    'Mvg\n',
    'Merci ',
    'Jan\n',
    '\t',
    'Hallo\n',
    '\u200b',
  ],
];

describe('cleanTicketText', () => {
  for (const { raw, own } of CASES) {
    test(`keeps the own words of ${JSON.stringify(raw).slice(0, 90)}`, () =>
      assert.equal(cleanTicketText(raw), own));
  }

  test('whatever stands before and after, the own words are what is left', () => {
    for (const { raw, own } of WRAPPED) assert.equal(cleanTicketText(raw), own);
  });

  test('cleaning what is clean changes nothing', () => {
    const part = fc.oneof(fc.constantFrom(...MAIL_PARTS), fc.string({ unit: 'grapheme', maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = cleanTicketText(parts.join(''));
        assert.equal(cleanTicketText(once), once);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a body with words never comes out empty', () => {
    const piece = fc.constantFrom(
      'Beste,',
      'Mvg',
      'Jan',
      '\n',
      '> a',
      'Van: x',
      '-- ',
      '<p>',
      'Naam: Jan',
      'stuk',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const raw = pieces.join('\n');
        if (/stuk|Jan|Mvg/u.test(raw)) assert.notEqual(cleanTicketText(raw), '');
      }),
    );
  });

  test('a text without mail parts is unchanged', () => {
    const word = fc.constantFrom(
      ...'printer scherm laptop server start stopt hangt zwart traag sinds gisteren verdieping magazijn écran noir'.split(
        ' ',
      ),
      ...'imprimante bloquée étage depuis hier réseau lent screen black slow since yesterday network floor 12 0x80070005'.split(
        ' ',
      ),
    );
    const sentence = fc.array(word, { minLength: 3, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), (sentences) => {
        const text = sentences.join('\n');
        assert.equal(cleanTicketText(text), text);
      }),
    );
  });

  test('no text makes it fail, and nothing is left that was not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (raw) => {
        const once = cleanTicketText(raw);
        assert.equal(cleanTicketText(once), once);
        assert.ok(once.length <= raw.length + 1);
      }),
    );
  });

  test('a hostile body costs no more than its length', () => {
    // Each of these, 200 000 characters of it, takes for ever where an expression goes back on its steps.
    const pieces = [
      ...[
        '<p',
        '<!--',
        '<style>',
        '&lt;',
        '&amp;',
        '[',
        '[cid:',
        'a<http://',
        '_',
        ' ',
        '0',
        '+32 ',
        'x@',
        ':',
        'a.b.',
      ],
      ...[
        'Le 3 mars à 10:12 a écrit ',
        'De : a Envoyé : b ',
        'From: a\n',
        '> a\n',
        'mvg ',
        'naam: ',
        'Hallo\n',
      ],
      ...[
        'bedankt ',
        'heel erg ',
        'voor de snelle ',
        'groeten, ',
        'Dag allemaal en ',
        '03-03-2026 10:12 Jan, Piet: ',
      ],
      ...[
        'vertrouwelijk ',
        'e-mail ',
        'Opgelet! ',
        'Microsoft Teams\n',
        'Begin forwarded message:\n',
        'Sent from my ',
      ],
      ...['On 1:00 x@y.example wrote:\n> a\n', 'reply above this line\n', 'Message : a Nom : b '],
    ];
    for (const piece of pieces) {
      const raw = piece.repeat(Math.ceil(HOSTILE_LENGTH / piece.length));
      assert.equal(typeof cleanTicketText(raw), 'string');
    }
  });
});
