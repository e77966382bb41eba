import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../../engine/base/progress.ts';
import { wholeText } from '../read-bytes.ts';
import { surveyTable } from '../read-table.ts';
import { sourceOfBytes } from './byte-source.ts';
import { expectText } from './expect-text.ts';
import { surveyBytes } from './survey-bytes.ts';
import { flowingText } from './text-flow.ts';

const ROWS = 90_000;
const ROW = 'T1000000;printer werkt niet, alweer;Gent;open\n';
const LINES = `Nummer;Titel;Plaats;Status\n${ROW.repeat(ROWS)}`;
const LATE = LINES.length - ROW.length * 2;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The lines with something between the last of them. */
const withLate = (...late: readonly number[]): Uint8Array => {
  const all = utf8(LINES);
  return Uint8Array.from(Buffer.concat([all.subarray(0, LATE), Uint8Array.from(late), all.subarray(LATE)]));
};

function readCounting(bytes: Uint8Array) {
  let read = 0;
  const held = sourceOfBytes(bytes);
  const table = finish(
    surveyTable({
      size: held.size,
      read: (at, into) => {
        const got = held.read(at, into);
        read += got;
        return got;
      },
    }),
  );
  return { table, looks: read / bytes.length };
}

describe('a long text that is expected to go on as it starts', () => {
  test('is looked at once where it does', () => {
    for (const bytes of [utf8(LINES), utf8(LINES.replaceAll('alweer', 'élève')), utf8(`\ufeff${LINES}`)]) {
      const { table, looks } = readCounting(bytes);
      assert.ok(table.ok);
      assert.equal(table.count, ROWS);
      assert.ok(looks < 1.5, `${looks} looks`);
    }
  });

  for (const [what, late] of [
    ['a letter of another code page', [0xe9]],
    ['a zero byte', [0]],
    ['a return', [13]],
    ['the mark of a lost character', [0xef, 0xbf, 0xbd]],
  ] as const) {
    test(`is decided from all its bytes where ${what} comes late`, () => {
      const bytes = withLate(...late);
      const { table, looks } = readCounting(bytes);
      const plan = surveyBytes(sourceOfBytes(bytes));
      assert.ok(table.ok);
      assert.equal(table.count, ROWS);
      assert.ok(looks > 2, `${looks} looks`);
      assert.deepEqual(
        [table.encoding, table.encodingDoubt, table.notes.slice(0, plan.notes.length)],
        [plan.encoding, plan.doubt, plan.notes],
      );
    });
  }

  test('is as sure of its encoding as one that was looked at twice', () => {
    for (const text of [LINES, `\ufeff${LINES}`, LINES.replaceAll('alweer', 'élève')]) {
      const source = sourceOfBytes(utf8(text));
      const expected = expectText(source);
      assert.ok(expected !== undefined);
      assert.equal(expected.doubt(), undefined);
      assert.equal(wholeText(expected.text.open()).length, text.replace('\ufeff', '').length);
      assert.deepEqual(expected.doubt(), surveyBytes(source).doubt);
    }
  });

  test('is not expected where it starts in another way, or is short', () => {
    const lines = utf8(LINES);
    const foreign = Uint8Array.from([0xe9, ...lines]);
    const wide = Uint8Array.from(Buffer.from(LINES, 'utf16le'));
    for (const bytes of [foreign, wide, lines.subarray(0, 1_000), utf8(LINES.replaceAll('\n', '\r'))]) {
      assert.equal(expectText(sourceOfBytes(bytes)), undefined);
    }
  });

  test('its lines may end in a return and a line feed, as long as all do', () => {
    const source = sourceOfBytes(utf8(LINES.replaceAll('\n', '\r\n')));
    const expected = expectText(source);
    assert.ok(expected !== undefined);
    assert.equal(expected.text.stretch(0, 400), flowingText(source, surveyBytes(source)).stretch(0, 400));
    assert.equal(readCounting(utf8(LINES.replaceAll('\n', '\r\n'))).table.ok, true);
  });
});
