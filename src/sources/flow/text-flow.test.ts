import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { finish } from '../../engine/base/progress.ts';
import { readBytes, wholeText } from '../read-bytes.ts';
import { surveyTable } from '../read-table.ts';
import { type ByteSource, PIECE, sourceOfBytes } from './byte-source.ts';
import type { Encoding } from './decode-bytes.ts';
import { surveyBytes } from './survey-bytes.ts';
import { flowingText } from './text-flow.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

const textOf = (bytes: Uint8Array): string => {
  const source = sourceOfBytes(bytes);
  return wholeText(flowingText(source, surveyBytes(source)).open());
};

describe('flowingText', () => {
  const content = fc.string({ unit: fc.constantFrom(...'ab;"é€漢😀\n\r\0'), minLength: 1, maxLength: 40 });
  const before = fc.integer({ min: PIECE - 45, max: PIECE + 1 });

  test('where the pieces are cut changes nothing, in UTF-8', () => {
    fc.assert(
      fc.property(before, content, (length, text) => {
        const alone = textOf(utf8(`${'x'.repeat(9_999)}\r\n\r\n${text}|`)).slice(10_001);
        const after = textOf(utf8(`${'x'.repeat(length)}\r\n\r\n${text}|`)).slice(length + 2);
        assert.equal(after, alone);
      }),
    );
  });

  test('where they are cut changes nothing in UTF-16, nor between foreign bytes', () => {
    fc.assert(
      fc.property(
        before,
        fc.string({ unit: fc.constantFrom(...'abé€漢'), maxLength: 20 }),
        (length, text) => {
          const start = 'x'.repeat(length);
          const wide = Buffer.from(`\ufeff${start.slice(0, Math.ceil(length / 2))}${text}`, 'utf16le');
          assert.ok(textOf(Uint8Array.from(wide)).endsWith(`x${text}`));
          const mixed = joined(utf8(`${start}ééééé${text}`), latin('é'), utf8(text), latin('é'));
          assert.equal(textOf(mixed), `${start}ééééé${text}é${text}é`);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('where they are cut changes nothing in a code page, nor in UTF-8 that somebody said and that is not sound', () => {
    const bytes = fc.uint8Array({ min: 0x40, max: 0xff, maxLength: 20 });
    const encodings = fc.constantFrom<Encoding>('macintosh', 'ibm850', 'iso-8859-15', 'utf-8');
    fc.assert(
      fc.property(before, bytes, encodings, (length, own, encoding) => {
        const source = sourceOfBytes(joined(utf8('x'.repeat(length)), own, utf8('|')));
        const text = wholeText(flowingText(source, surveyBytes(source, encoding)).open());
        const alone = sourceOfBytes(joined(utf8('x'), own, utf8('|')));
        const expected = wholeText(flowingText(alone, surveyBytes(alone, encoding)).open());
        assert.equal(text.slice(length), expected.slice(1));
        if (encoding === 'utf-8')
          assert.equal(expected.slice(1), new TextDecoder().decode(joined(own, utf8('|'))));
      }),
      { numRuns: 60 },
    );
  });

  test('a stretch from somewhere inside starts at the start of a line', () => {
    const lines = Array.from({ length: 9_000 }, (_, at) => `${at};écran;cassé`);
    const source = sourceOfBytes(utf8(`${lines.join('\n')}\n`));
    const text = flowingText(source, surveyBytes(source));
    for (const share of [0, 0.31, 0.5, 1]) {
      const [first, second] = text.stretch(share, 4_000).split('\n');
      assert.ok(lines.includes(first), first);
      assert.equal(second, lines[lines.indexOf(first) + 1]);
    }
  });
});

/** A file that has another size by the time it is read than when it was opened. */
const changed = (bytes: Uint8Array, size: number): ByteSource => ({
  size,
  read: sourceOfBytes(bytes).read,
});

describe('a file that changes while it is read', () => {
  const bytes = utf8(`id;titel\n${'1;muis stuk\n'.repeat(9_000)}`);
  for (const [name, size] of [
    ['grew', bytes.length - 5],
    ['shrank', bytes.length + 5],
    ['was emptied', bytes.length * 3],
  ] as const) {
    test(`is refused in one sentence where it ${name}`, () => {
      const table = finish(surveyTable(changed(bytes, size)));
      assert.deepEqual(table, { ok: false, failure: { code: 'file.changed', params: {} } });
    });
  }

  test('is refused where that happens after it was looked at for the first time', () => {
    let reads = 0;
    const source: ByteSource = {
      size: bytes.length,
      read: (at, into) => {
        reads += 1;
        return reads > 12 ? 0 : sourceOfBytes(bytes).read(at, into);
      },
    };
    const table = finish(surveyTable(source));
    assert.deepEqual(table, { ok: false, failure: { code: 'file.changed', params: {} } });
  });
});

test('a form that must be held whole is refused by its size, before it is read', () => {
  let furthest = 0;
  const huge: ByteSource = {
    size: 600 * 1024 * 1024,
    read: (at, into) => {
      furthest = Math.max(furthest, at);
      into.fill(0);
      if (at === 0) into.set(Buffer.from('PK\u0003\u0004').subarray(0, into.length));
      return into.length;
    },
  };
  const table = finish(surveyTable(huge));
  assert.deepEqual(table, { ok: false, failure: { code: 'file.too_large_whole', params: { most: 511 } } });
  assert.equal(furthest, 0);
});

test('a file is surveyed as it is read whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
      const whole = readBytes(bytes);
      if (whole.ok) assert.equal(textOf(bytes), whole.text);
    }),
  );
});
