import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readBytes } from './read-bytes.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const whole = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), little);
  return bytes;
};

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const textOf = (bytes: Uint8Array): string => {
  const file = readBytes(bytes);
  assert.ok(file.ok);
  return file.text;
};

describe('readBytes', () => {
  const text = 'id;titel\n1;écran cassé à Liège\n2;muis stuk\n';
  const forms: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`), 'utf-8'],
    ['UTF-16LE with a mark', utf16(text, true, true), 'utf-16le'],
    ['UTF-16BE with a mark', utf16(text, false, true), 'utf-16be'],
    ['UTF-16LE without a mark', utf16(text, true, false), 'utf-16le'],
    ['UTF-16BE without a mark', utf16(text, false, false), 'utf-16be'],
    ['Windows-1252', latin(text), 'windows-1252'],
  ];
  for (const [name, bytes, encoding] of forms) {
    test(`reads ${name}`, () => {
      const file = readBytes(bytes);
      assert.ok(file.ok);
      assert.deepEqual([file.text, file.encoding, file.notes], [text, encoding, []]);
    });
  }

  test('reads the euro sign and curly quotes of Windows-1252', () => {
    assert.equal(textOf(Uint8Array.of(0x80, 0x20, 0x93, 0x61, 0x94, 0x0a)), '€ “a”\n');
  });

  test('says which bytes Windows-1252 has no character for', () => {
    const file = readBytes(Uint8Array.of(0x61, 0x0a, 0xe9, 0x81, 0x0a));
    assert.ok(file.ok);
    assert.deepEqual(file.notes, [{ code: 'undecodable_bytes', n: 1, params: { lines: '2' } }]);
  });

  test('reads foreign bytes in a UTF-8 file as Windows-1252 and counts them', () => {
    const file = readBytes(Uint8Array.from([...utf8('é à ü\nligne '), 0xe9, 0x0a]));
    assert.ok(file.ok);
    assert.equal(file.text, 'é à ü\nligne é\n');
    assert.equal(file.encoding, 'utf-8+windows-1252');
    assert.deepEqual(file.notes, [{ code: 'mixed_encoding', n: 1, params: { lines: '2' } }]);
  });

  test('reads each line by itself where two exports of different programs were put together', () => {
    const line = 'imprimante réseau à côté';
    const one = [...utf8(`${line}\n`)];
    const other = [...Buffer.from(`${line}\n`, 'latin1')];
    for (const [ones, others] of [
      [20, 20],
      [20, 60],
      [60, 20],
    ] as const) {
      const bytes = [Array(ones).fill(one), Array(others).fill(other)].flat(2);
      const file = readBytes(Uint8Array.from(bytes));
      assert.ok(file.ok);
      assert.equal(file.text, `${line}\n`.repeat(ones + others));
    }
    // A capital before a closing quote passes for a character of UTF-8: that is chance.
    assert.equal(
      textOf(Uint8Array.from([...Buffer.from(`${line} «CAFÉ» `.repeat(4), 'latin1'), 0x0a])),
      `${`${line} «CAFÉ» `.repeat(4)}\n`,
    );
  });

  test('decides from the whole file, not from its start', () => {
    const ascii = 'id;titel\n'.repeat(20_000);
    assert.equal(textOf(Uint8Array.from([...utf8(ascii), 0xe9, 0x0a])).at(-2), 'é');
  });

  test('counts half a character at the end of UTF-16', () => {
    const file = readBytes(Uint8Array.from([...utf16('abc\n', true, true), 0x61]));
    assert.ok(file.ok);
    assert.deepEqual(file.notes, [{ code: 'undecodable_bytes', n: 1, params: { lines: '' } }]);
  });

  test('takes zero bytes out and counts them', () => {
    const file = readBytes(utf8(`id,title\n1,a\0b${'x'.repeat(200)}\n`));
    assert.ok(file.ok);
    assert.equal(file.text.includes('\0'), false);
    assert.deepEqual(file.notes, [{ code: 'nul_characters', n: 1, params: {} }]);
  });

  for (const [name, ending] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ] as const) {
    test(`lines end alike after ${name}`, () => {
      assert.equal(textOf(utf8(['a', 'b', 'c', ''].join(ending))), 'a\nb\nc\n');
    });
  }

  test('a lone return among many line feeds is content', () => {
    assert.ok(textOf(utf8(`${'a,b\n'.repeat(50)}c,"d\re"\n`)).includes('d\re'));
  });

  const refused: readonly (readonly [string, Uint8Array, string, string | undefined])[] = [
    ['nothing', new Uint8Array(), 'file.empty', undefined],
    ['white space', utf8(' \n\n'), 'file.empty', undefined],
    ['a mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'file.empty', undefined],
    [
      'bytes of all kinds',
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 167) % 256),
      'file.not_text',
      'binary',
    ],
  ];
  for (const [name, bytes, code, kind] of refused) {
    test(`refuses ${name}`, () => {
      const file = readBytes(bytes);
      assert.ok(!file.ok);
      assert.equal(file.failure.code, code);
      assert.equal(file.failure.params.kind, kind);
    });
  }

  const line = fc.string({ unit: fc.constantFrom(...'abc é€;,"ëß漢'), minLength: 1, maxLength: 20 });
  test('whatever was written in UTF-8 or UTF-16 with a mark comes back', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.boolean(), (lines, little) => {
        const written = `x${lines.join('\n')}\n`;
        assert.equal(textOf(utf8(written)), written);
        assert.equal(textOf(utf16(written, little, true)), written);
      }),
    );
  });

  test('any bytes are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const file = readBytes(bytes);
        assert.ok(file.ok ? file.text.length <= bytes.length : file.failure.code.startsWith('file.'));
      }),
      { numRuns: 500 },
    );
  });
});
