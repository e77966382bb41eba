import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutSecrets } from './cut-secrets.ts';
import { withoutCuts } from './without-cuts.ts';

test('the name of a password goes with its value, and what is reported stays', () => {
  for (const [text, gone] of [
    ['Printer doet niets. ww: Blauw_4455', /\bww\b/u],
    ['SAP hapert, mot de passe : Soleil!77', /\b(?:mot|passe)\b/u],
    ['login jan / pass Q7rt!zz', /\bpass\b/u],
    ['scanner stuk (pw = Tijger123)', /\bpw\b/u],
  ] as const) {
    const { text: cut, cut: counts } = cutSecrets(text);
    assert.equal(counts.passwords, 1, text);
    assert.doesNotMatch(withoutCuts(cut), gone);
    assert.doesNotMatch(withoutCuts(cut), /●/u);
  }
  assert.match(withoutCuts(cutSecrets('Printer doet niets. ww: Blauw_4455').text), /^Printer doet niets/u);
});

test('a password that is the problem keeps its word', () => {
  for (const text of ['wachtwoord vergeten', 'mot de passe expiré', 'reset password please'])
    assert.equal(withoutCuts(cutSecrets(text).text), text);
});

test('no mark is left in any text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ww', ': ', '[●●●]', ' is ', 'printer', '\n')), (parts) => {
      assert.ok(!withoutCuts(parts.join('')).includes('[●●●]'));
    }),
  );
});
