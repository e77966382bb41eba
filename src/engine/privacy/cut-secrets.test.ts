import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cutSecrets, mergeSecretCounts, NO_SECRETS } from './cut-secrets.ts';
import { IBAN_SHAPES } from './iban-shapes.ts';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ALPHABETS = { n: DIGITS, a: LETTERS, c: DIGITS + LETTERS };

const modulo = (digits: string, by: number): number => Number(BigInt(digits) % BigInt(by));

function ibanOf(country: string, account: string): string {
  const rest = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return `${country}${String(98 - modulo(rest, 97)).padStart(2, '0')}${account}`;
}

const iban = fc
  .constantFrom(...IBAN_SHAPES.entries())
  .chain(([country, shape]) =>
    fc
      .tuple(...shape.map((place) => fc.constantFrom(...ALPHABETS[place])))
      .map((account) => ibanOf(country, account.join(''))),
  );

const two = (value: number): string => String(value).padStart(2, '0');
const birthday = fc.tuple(
  fc.integer({ min: 0, max: 99 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 31 }),
  fc.integer({ min: 1, max: 998 }),
  fc.boolean(),
);

function numberOf([year, month, day, order, young]: readonly [
  number,
  number,
  number,
  number,
  boolean,
]): string {
  const rest = `${two(year)}${two(month)}${two(day)}${String(order).padStart(3, '0')}`;
  return `${rest}${two(97 - modulo(`${young ? '2' : ''}${rest}`, 97))}`;
}

const separator = fc.constantFrom('', '', '', ' ', '.', '-', '\u00a0', '\u202f', '\n', '  ', ' - ', '/');
const small = fc.boolean();

const spaced = (number: string) =>
  fc
    .tuple(fc.array(separator, { minLength: number.length, maxLength: number.length }), small)
    .map(([gaps, lower]) => {
      const written = [...number].map((sign, at) => (at === 0 ? sign : `${gaps[at] ?? ''}${sign}`)).join('');
      return lower ? written.toLowerCase() : written;
    });

const compact = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/gu, '');
const around = fc.constantFrom(
  '',
  'rekening ',
  'IBAN:',
  'mijn nummer is ',
  '(',
  'Printer 4 is stuk. ',
  'é ',
  '€ 12 ',
  '\n',
);

describe('cutSecrets', () => {
  test('no bank account number survives, in any country, case or spacing', () => {
    fc.assert(
      fc.property(
        iban.chain((number) => fc.tuple(fc.constant(number), spaced(number))),
        around,
        around,
        ([number, written], before, after) => {
          const { text, cut } = cutSecrets(`${before}${written} ${after}`);
          assert.ok(!compact(text).includes(number), text);
          assert.ok(cut.ibans >= 1);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('no Belgian national number survives, in any spacing, born before or after 2000', () => {
    fc.assert(
      fc.property(
        birthday.map(numberOf).chain((number) => fc.tuple(fc.constant(number), spaced(number))),
        around,
        around,
        ([number, written], before, after) => {
          const { text, cut } = cutSecrets(`${before}${written} ${after}`);
          assert.ok(!compact(text).includes(number), text);
          assert.ok(cut.nationalNumbers + cut.ibans >= 1);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('a foreign worker’s number goes when it is pointed as on the card or named', () => {
    fc.assert(
      fc.property(birthday, fc.constantFrom(20, 40), ([year, month, day, order, young], raised) => {
        const number = numberOf([year, month + raised, day, order, young]);
        const card = number.replace(/^(..)(..)(..)(...)(..)$/u, '$1.$2.$3-$4.$5');
        for (const text of [`zie ${card} aub`, `rijksregisternummer ${number}`, `NISS: ${number}`]) {
          assert.ok(!compact(cutSecrets(text).text).includes(number), text);
        }
      }),
    );
  });

  test('cutting twice changes nothing and counts nothing', () => {
    const piece = fc.oneof(
      iban,
      birthday.map(numberOf),
      fc.constantFrom(
        'wachtwoord: ',
        'mdp = ',
        'pw ',
        'is ',
        'Zomer2024!',
        '[●●●]',
        '"',
        ':',
        ' ',
        'https://a:b@c ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = cutSecrets(pieces.join(' '));
        const twice = cutSecrets(once.text);
        assert.deepEqual(twice, { text: once.text, cut: NO_SECRETS });
      }),
      { numRuns: 500 },
    );
  });

  test('what is not cut stays as it was, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let from = 0;
        for (const part of cutSecrets(text).text.split('[●●●]')) {
          const at = text.indexOf(part, from);
          assert.ok(at >= from);
          from = at + part.length;
        }
      }),
    );
  });

  for (const [raw, expected] of [
    ['wachtwoord: Welkom123', 'wachtwoord: [●●●]'],
    ['Wachtwoord:\nZomer2024', 'Wachtwoord:\n[●●●]'],
    ['mijn paswoord is Zomer2024! en het werkt niet', 'mijn paswoord is [●●●] en het werkt niet'],
    ['mijn wachtwoord is: Zomer2024!', 'mijn wachtwoord is: [●●●]'],
    ['le mot de passe est Soleil59 merci', 'le mot de passe est [●●●] merci'],
    ['mot de passe : azerty', 'mot de passe : [●●●]'],
    ['MDP=Bxl-2019', 'MDP=[●●●]'],
    ['login: magazijn, pw: hamer, werkt niet', 'login: magazijn, pw: [●●●], werkt niet'],
    ['user magazijn / pass: p@ss;woord1', 'user magazijn / pass: [●●●]'],
    ['my password is "open sesame"', 'my password is "[●●●] sesame"'],
    ['password of the wifi is Summer', 'password of the wifi is [●●●]'],
    ['wachtwoord van de wifi: Gast2023', 'wachtwoord van de wifi: [●●●]'],
    ['mdp du partage : azerty12', 'mdp du partage : [●●●]'],
    ['password Summer2024! does not work', 'password [●●●] does not work'],
    ['wachtwoord: Zomer 2024! lukt niet', 'wachtwoord: [●●●] lukt niet'],
    ['pincode 1234 werkt niet', 'pincode [●●●] werkt niet'],
    ['toegangscode: 4711', 'toegangscode: [●●●]'],
    ['https://jan:geheim@server/share', 'https://jan:[●●●]@server/share'],
    ['BSN 111222333 staat fout', 'BSN [●●●] staat fout'],
    ['mon numéro de sécu 1 84 12 76 451 089 46', 'mon numéro de sécu [●●●]'],
    ['<b>Wachtwoord</b>: Zomer2024<br>Login: jan', '<b>Wachtwoord</b>: [●●●]<br>Login: jan'],
    [
      '&lt;p&gt;mot de passe&amp;nbsp;: Soleil59&lt;/p&gt;',
      '&lt;p&gt;mot de passe&amp;nbsp;: [●●●]&lt;/p&gt;',
    ],
    ['password: &lt;b&gt;Ab12cd&lt;/b&gt;', 'password: &lt;b&gt;[●●●]&lt;/b&gt;'],
    ['password: <Ab12cd>', 'password: <[●●●]>'],
    ['BE68&nbsp;5390&nbsp;0754&nbsp;7034', '[●●●]'],
    ['RR 85.07.30-033.28', 'RR [●●●]'],
    ['rekening BE68 5390 0754 7034 fout', 'rekening [●●●] fout'],
  ] as const) {
    test(`cuts the secret out of “${raw.replace('\n', ' ⏎ ')}”`, () => {
      assert.equal(cutSecrets(raw).text, expected);
    });
  }

  for (const raw of [
    ...[
      'reset password',
      'Wachtwoord vergeten',
      'mot de passe oublié',
      'password expired',
      'wachtwoord is verlopen',
    ],
    ...[
      'Wachtwoord vergeten: kan niet inloggen',
      'password: the user cannot log in',
      'Reset password for user',
    ],
    ...[
      'mot de passe expiré, merci de le réinitialiser',
      'le mot de passe est bloqué',
      'my password is not accepted',
    ],
    ...[
      'paswoord is geweigerd op de VPN',
      'wachtwoord Office365 resetten',
      'password prompt keeps coming back',
    ],
    ...[
      'mot de passe : toujours refusé',
      'Le mot de passe est arrivé à expiration',
      'password is wrong again',
    ],
    ...['wachtwoord wordt niet aanvaard', 'Password reset for: Outlook', 'PW gereset maar lukt nog niet'],
    ...['ticket 20231204001', 'melding I 2401 001', 'INC0012345', '#85073003328', 'ticket 23120400123'],
    ...[
      'tel +32 475 12 34 56',
      '0032 475 12 34 56',
      '09 123 45 67',
      '0475/12.34.56',
      '+31 6 12345678',
      '+33 1 23 45 67 89',
    ],
    ...[
      'factuur 2024/00123',
      'facture F-2024-000456',
      'bestelbon 4500123456',
      'PO 4500012345678',
      'order 12345678901234',
    ],
    ...['LAPTOP-BE1234', 'PC-00123', 'PRN-BE-0042', 'srv-be-fs01', 'BE12MAGAZIJN', 'NL-WS-2023-0042'],
    ...[
      '12/03/2024 10:15:30',
      '2023-12-04T10:30:00Z',
      '10.0.0.12 255.255.255.0',
      'fout 0x80070005',
      'KB5034441',
    ],
    ...[
      'Error 0x800CCC0E 0x8004010F',
      'serienummer 5CG1234ABC',
      'EAN 5412345678908',
      '€ 1.234.567,89',
      'versie 23.12.1',
    ],
    ...[
      'BTW BE 0123.456.749',
      'TVA BE0123456749',
      'ondernemingsnummer 0123.456.749',
      '123456789',
      'kamer 12 13 14 15 16',
    ],
    ...[
      'to be 10 or 20 of them',
      'de pin van de stekker is krom',
      'the pass is lost',
      'compass: rose',
      'bypass = on',
    ],
    ...[
      '9780306406157',
      '00:1A:2B:3C:4D:5E',
      '4 schermen, 12 muizen, 3 docks',
      'MAC A4BB6D012345',
      'BSN 111222334',
    ],
  ]) {
    test(`leaves “${raw}” alone`, () => assert.deepEqual(cutSecrets(raw), { text: raw, cut: NO_SECRETS }));
  }

  test('a text of nothing but names, signs or digits costs no more than its length', () => {
    // Each would take hours, not a moment, were the work to grow with the square of the length.
    for (const piece of [
      'pw:',
      'password of ',
      'BE68',
      '85073003',
      '1 ',
      'mot de passe : "',
      'rr ',
      '://a:',
      'is ',
    ]) {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      assert.equal(typeof cutSecrets(text).text, 'string');
    }
  });

  test('a value of any length goes whole', () => {
    const { text } = cutSecrets(`wachtwoord: ${'Ab1'.repeat(4_000)} einde`);
    assert.equal(text, 'wachtwoord: [●●●] einde');
  });

  test('counts of several texts add up', () => {
    const counts = ['pw: abc', 'BE68539007547034 en 85.07.30-033.28', ''].map((text) => cutSecrets(text).cut);
    assert.deepEqual(mergeSecretCounts(counts), { passwords: 1, ibans: 1, nationalNumbers: 1 });
    assert.deepEqual(mergeSecretCounts([]), NO_SECRETS);
  });
});
