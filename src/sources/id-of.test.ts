import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { idReader, isRounded } from './id-of.ts';

const idOf = idReader();

test('a number stays as people know it', () => {
  for (const id of ['INC0001234', 'M2505 001', 'SEAMONKEY-12', 'Ticket 7', 'OPS-3', '2026/0042', 'Bug-9'])
    assert.equal(idOf(id, ['Koen Verstraete', 'koen@x.be']), id);
});

test('an id that calls somebody by name is none', () => {
  for (const [id, people] of [
    ['Koen Verstraete0', []],
    ['Jean-Marc Delvaux-2', []],
    ['Sofie_12', []],
    ['ravindran-3', ['S. Ravindran']],
    ['GOETHALS1', ['goethals@firma.be']],
    ['jan.peeters@firma.be', []],
  ] as const)
    assert.equal(idOf(id, people), null, id);
  assert.equal(idOf(null, []), null);
});

test('a long number that a spreadsheet wrote short is known, and a number with an E of its own is not', () => {
  for (const id of ['2,02501E+10', '2.02501E+10', '2e+15']) assert.ok(isRounded(id), id);
  for (const id of ['INC-1E5', '1E5', '20250110', '2E+', 'E+10', '12,5E+10']) assert.ok(!isRounded(id), id);
  assert.ok(!isRounded(null));
});

test('any cell gives an id, never an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (id, people) => {
      assert.ok(!idOf(id, people)?.includes('@'));
    }),
  );
});
