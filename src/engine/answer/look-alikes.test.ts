import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LookAlikes, lookAlikes } from './look-alikes.ts';

const NOBODY: ReadonlySet<string> = new Set();

const IN_THREE = [
  ['De printer op de tweede verdieping drukt niet meer af', 'Er komt geen blad uit sinds deze morgen.'],
  ["L'imprimante du deuxième étage n'imprime plus", 'Aucune feuille ne sort depuis ce matin.'],
  ['Ik ben mijn wachtwoord vergeten en kan niet aanmelden', 'Graag een nieuw wachtwoord voor mij.'],
  ["J'ai oublié mon mot de passe, connexion impossible", 'Je voudrais un nouveau mot de passe.'],
  ['The invoice was sent to the wrong customer', 'The amount is right.'],
  ['De factuur ging naar de verkeerde klant', 'Het bedrag klopt wel.'],
  // So that "de" is a word of many.
  ['De muis van de laptop op de balie hapert', 'De batterij is nieuw.'],
  ['La souris de la salle de réunion ne bouge plus', 'La pile est de la semaine.'],
  ['De verwarming van de gang staat de hele dag aan', 'De knop doet niets.'],
  ['Le badge de la porte de derrière ne répond plus', 'La serrure est de 2019.'],
] as const;
const IN_ENGLISH = [
  'the printer on the second floor does not print any more',
  'the invoice was sent to the wrong customer',
  'i forgot my password and cannot sign in',
  'the screen in the meeting room stays black',
].map((title) => [title, ''] as const);

function ready(texts: readonly (readonly [string, string])[]): LookAlikes {
  const signals = texts.map(([title, body]) => ({ title, body }));
  const thinking = lookAlikes({ signals, namedPeople: NOBODY, seed: 1 });
  let next = thinking.next();
  while (!next.done) next = thinking.next();
  return next.value;
}

test('what says the same in another language is alike, with the words that mean it', () => {
  const { of } = ready(IN_THREE);
  for (const [asked, found] of [
    [0, 1],
    [1, 0],
    [2, 3],
    [3, 2],
    [4, 5],
    [5, 4],
  ]) {
    const [first] = of(asked, 3);
    assert.equal(first.position, found, IN_THREE[asked][0]);
    assert.ok(first.because.length > 0 && first.score > 0 && first.score <= 1);
  }
  const [printer] = of(0, 1);
  assert.ok(printer.because.includes('imprimante'), printer.because.join(' '));
});

test('each is alike once, never itself, the likest first', () => {
  const { of } = ready(IN_THREE);
  for (const asked of IN_THREE.keys()) {
    const found = of(asked, 10);
    const positions = found.map(({ position }) => position);
    assert.equal(new Set(positions).size, positions.length);
    assert.ok(!positions.includes(asked));
    assert.ok(found.every(({ score }, at) => at === 0 || score <= found[at - 1].score));
  }
});

test('tickets of one language are found by who asks in another, and that changes no other answer', () => {
  const alike = ready(IN_ENGLISH);
  const before = [...IN_ENGLISH.keys()].map((position) => alike.of(position, 5));
  const [first] = alike.to('het scherm in de vergaderzaal blijft zwart', 3);
  assert.equal(first.position, 3);
  assert.deepEqual(
    [...IN_ENGLISH.keys()].map((position) => alike.of(position, 5)),
    before,
  );
});
