import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsToMend } from './rows-to-mend.ts';

const HEADINGS = ['Nummer', 'Onderwerp', 'Melder'];
const said = (
  text: string,
  rows: readonly { line: number; lines: number }[],
  headings = HEADINGS,
): string | null => {
  const bytes = rowsToMend(new TextEncoder().encode(text), { encoding: 'utf-8', headings, rows });
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};
const one = (line: number) => ({ line, lines: 1 });

describe('rowsToMend', () => {
  test('gives the headings and the rows as they stand, in the order of the file', () => {
    const text = 'Nummer;Onderwerp;Melder\r\n1;één;An\r\n2;te kort\r\n3;goed;Jo\r\n4;nog korter';
    assert.equal(said(text, [one(5), one(3)]), 'Nummer;Onderwerp;Melder\r\n2;te kort\r\n4;nog korter\r\n');
  });

  test('keeps the line that says the delimiter, and leaves out the titles above the headings', () => {
    const text = 'sep=;\nTickets van mei\nNummer;Onderwerp;Melder\n2;te kort\n';
    assert.equal(said(text, [one(4)]), 'sep=;\nNummer;Onderwerp;Melder\n2;te kort\n');
  });

  test('keeps a cell that runs over lines whole, and takes as many lines as the reader could not tell apart', () => {
    const text = 'Nummer;Onderwerp;Melder\n1;"a\nb"\n2;"open;An\n3;goed;Jo\n4;goed;Jo\n';
    assert.equal(said(text, [one(2)]), 'Nummer;Onderwerp;Melder\n1;"a\nb"\n');
    assert.equal(said(text, [{ line: 4, lines: 2 }]), 'Nummer;Onderwerp;Melder\n2;"open;An\n3;goed;Jo\n');
    assert.equal(
      said(text, [one(4)]),
      'Nummer;Onderwerp;Melder\n2;"open;An\n',
      'a quote that does not close',
    );
  });

  test('keeps bytes that are no UTF-8 as they are', () => {
    const text = Uint8Array.from(
      [...'Nummer;Onderwerp;Melder\n2;caf'].map((one) => one.charCodeAt(0)).concat(0xe9, 10),
    );
    const bytes = rowsToMend(text, { encoding: 'windows-1252', headings: HEADINGS, rows: [one(2)] });
    assert.deepEqual(bytes, text);
  });

  test('gives rows without headings where the file has none, and nothing where its own are not found', () => {
    assert.equal(said('1;a;An\n2;b\n', [one(2)], ['', '', '']), '2;b\n');
    assert.equal(said('x;y;z\n2;b\n', [one(2)]), null);
    assert.equal(rowsToMend(new Uint8Array(8), { encoding: 'utf-16le', headings: [], rows: [one(1)] }), null);
  });
});
