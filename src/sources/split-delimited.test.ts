import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Dialect } from './cut-record.ts';
import { type Piece, splitDelimited } from './split-delimited.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const dialectOf = (delimiter: Dialect['delimiter'], typical: number): Dialect => ({
  delimiter,
  quote: '"',
  backslash: false,
  typical,
});
const split = (text: string, dialect: Dialect): Piece[] => [...splitDelimited(text, dialect)];
const rowsOf = (text: string, dialect: Dialect): (readonly string[])[] =>
  split(text, dialect)
    .filter(({ kind }) => kind === 'record')
    .map(({ cells }) => cells);

/** A writer that quotes what needs it, by RFC 4180. */
const write = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows
    .map((row) =>
      row
        .map((cell) =>
          /["\n]|^\s|\s$/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(delimiter),
    )
    .map((line) => `${line}\n`)
    .join('');

const word = fc.stringMatching(/^[a-z]{1,6}$/u);
const cell = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.constant(''),
  fc.stringMatching(/^[a-z ,;|\t"'é]{0,12}$/u),
  fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join('\n')),
);
const table = fc
  .tuple(fc.constantFrom(...DELIMITERS), fc.integer({ min: 2, max: 6 }))
  .chain(([delimiter, width]) =>
    fc.record({
      delimiter: fc.constant(delimiter),
      width: fc.constant(width),
      rows: fc.array(
        // A first cell with something in it, so that no row is blank.
        fc
          .tuple(word, fc.array(cell, { minLength: width - 1, maxLength: width - 1 }))
          .map(([first, rest]) => [first, ...rest]),
        { minLength: 1, maxLength: 12 },
      ),
    }),
  );

/** Every character falls in exactly one piece, and every piece starts on the line it says. */
function assertWhole(text: string, pieces: readonly Piece[]): void {
  let at = 0;
  for (const { start, end, line } of pieces) {
    assert.equal(start, at);
    assert.ok(end > start);
    assert.equal(line, text.slice(0, start).split('\n').length);
    at = end;
  }
  assert.equal(at, text.length);
}

describe('splitDelimited', () => {
  test('reads back what a sound writer wrote', () => {
    fc.assert(
      fc.property(table, ({ delimiter, width, rows }) => {
        assert.deepEqual(rowsOf(write(rows, delimiter), dialectOf(delimiter, width)), rows);
      }),
      { numRuns: 400 },
    );
  });

  test('agrees with papaparse on sound files', () => {
    fc.assert(
      fc.property(table, ({ delimiter, width, rows }) => {
        const text = write(rows, delimiter);
        const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', skipEmptyLines: true });
        assert.deepEqual(rowsOf(text, dialectOf(delimiter, width)), parsed.data);
      }),
      { numRuns: 200 },
    );
  });

  const mutilated = fc
    .tuple(
      table,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('"', '""', '\n', ',', ';', '"\n', '\n"', 'x', '')), {
        maxLength: 6,
      }),
    )
    .map(([{ delimiter, width, rows }, wounds]) => {
      let text = write(rows, delimiter);
      for (const [place, wound] of wounds) {
        const at = place % (text.length + 1);
        text = text.slice(0, at) + wound + text.slice(wound === '' ? at + 1 : at);
      }
      return { text, dialect: dialectOf(delimiter, width) };
    });

  test('every character of a mutilated file is in one piece, with its line', () => {
    fc.assert(
      fc.property(mutilated, ({ text, dialect }) => assertWhole(text, split(text, dialect))),
      { numRuns: 600 },
    );
  });

  test('a row added at the end changes no other row', () => {
    fc.assert(
      fc.property(mutilated, ({ text, dialect }) => {
        const whole = text.endsWith('\n') ? text : `${text}\n`;
        const before = split(whole, dialect);
        const added = `${Array.from({ length: dialect.typical }, () => 'added').join(dialect.delimiter)}\n`;
        const after = split(whole + added, dialect);
        const records = (pieces: readonly Piece[]) =>
          pieces
            .filter(({ kind, end }) => kind === 'record' && end <= whole.length)
            .map(({ line, cells }) => ({ line, cells }));
        assert.deepEqual(records(after), records(before));
        assert.deepEqual(
          after.at(-1)?.cells,
          Array.from({ length: dialect.typical }, () => 'added'),
        );
      }),
      { numRuns: 600 },
    );
  });

  test('one stray quote at the head of a cell costs at most that row', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 30 }),
        fc.nat(),
        fc.nat(3),
        (rows, place, column) => {
          const hit = place % rows.length;
          const text = write(rows, ',')
            .split('\n')
            .map((line, index) =>
              index === hit
                ? line
                    .split(',')
                    .map((each, at) => (at === column ? `"${each}` : each))
                    .join(',')
                : line,
            )
            .join('\n');
          const found = rowsOf(text, dialectOf(',', 4));
          const others = rows.filter((_, index) => index !== hit);
          assert.deepEqual(
            found.filter((_, index) => found.length === others.length || index !== hit),
            others,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  const cases: readonly (readonly [string, string, Dialect, readonly (readonly string[])[]])[] = [
    [
      'a quote that opens the file',
      '"id,title,state\n1,a,open\n2,b,open\n',
      dialectOf(',', 3),
      [
        ['"id', 'title', 'state'],
        ['1', 'a', 'open'],
        ['2', 'b', 'open'],
      ],
    ],
    [
      'a quote inside a bare cell',
      'id,title\n1,screen 24" broken\n',
      dialectOf(',', 2),
      [
        ['id', 'title'],
        ['1', 'screen 24" broken'],
      ],
    ],
    [
      'quotes that were not doubled',
      '1,"He said "hello" to me",open\n2,b,new\n',
      dialectOf(',', 3),
      [
        ['1', 'He said "hello" to me', 'open'],
        ['2', 'b', 'new'],
      ],
    ],
    [
      'undoubled quotes over lines',
      '1,"He said\n"hello" to me\nbye",open\n2,b,new\n',
      dialectOf(',', 3),
      [
        ['1', 'He said\n"hello" to me\nbye', 'open'],
        ['2', 'b', 'new'],
      ],
    ],
    ['spaces before a quote', '1, "a, b",c\n', dialectOf(',', 3), [['1', 'a, b', 'c']]],
    ['spaces after a quote', '1,"a, b" ,c\n', dialectOf(',', 3), [['1', 'a, b', 'c']]],
    [
      'two strays that would make one cell of many rows',
      '1,"a,x\n2,b,x\n3,c,x\n4,d,x\n5,e",x\n6,f,x\n',
      dialectOf(',', 3),
      [
        ['1', '"a', 'x'],
        ['2', 'b', 'x'],
        ['3', 'c', 'x'],
        ['4', 'd', 'x'],
        ['5', 'e"', 'x'],
        ['6', 'f', 'x'],
      ],
    ],
    [
      'no line end at the end',
      'a;b\nc;"d"',
      dialectOf(';', 2),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['an empty text', '', dialectOf(',', 1), []],
    [
      'backslash escapes',
      '1,"a \\"b\\" c",x\n',
      { ...dialectOf(',', 3), backslash: true },
      [['1', 'a "b" c', 'x']],
    ],
    ['single quotes', "1,'a, b',x\n", { ...dialectOf(',', 3), quote: "'" }, [['1', 'a, b', 'x']]],
  ];
  for (const [title, text, dialect, rows] of cases) {
    test(`reads ${title}`, () => {
      const pieces = split(text, dialect);
      assertWhole(text, pieces);
      assert.deepEqual(
        pieces.filter(({ kind }) => kind === 'record').map(({ cells }) => cells),
        rows,
      );
    });
  }

  test('a quote that never closes is said with its line and cell, and the next record is read', () => {
    const text = 'id,title,body\n1,a,b\n2,"open\nmore text, and more, and, more\n3,c,d\n';
    const pieces = split(text, dialectOf(',', 3));
    assertWhole(text, pieces);
    assert.deepEqual(
      pieces.filter(({ kind }) => kind === 'broken').map(({ line, odd }) => [line, odd]),
      [[3, 2]],
    );
    assert.deepEqual(pieces.at(-1)?.cells, ['3', 'c', 'd']);
  });

  test('a line longer than any record is endless, in one piece, and what follows is read', () => {
    const long = `${'x'.repeat(25_000_000)},"${'y'.repeat(25_000_000)}"\n`;
    const pieces = split(`a,b\n${long}c,d\n`, dialectOf(',', 2));
    assert.deepEqual(
      pieces.map(({ kind, start, end, line }) => [kind, start, end, line]),
      [
        ['record', 0, 4, 1],
        ['endless', 4, 4 + long.length, 2],
        ['record', 4 + long.length, 8 + long.length, 3],
      ],
    );
  });

  test('where the stretches of a flow end changes nothing', () => {
    fc.assert(
      fc.property(
        mutilated,
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        ({ text, dialect }, sizes) => {
          let at = 0;
          const flow = (): string => {
            const size = sizes.next().value;
            const stretch = text.slice(at, at + size);
            at += size;
            return stretch;
          };
          assert.deepEqual([...splitDelimited(flow, dialect)], split(text, dialect));
        },
      ),
      { numRuns: 400 },
    );
  });

  test('a quote that never closes costs what stands before the next sound record, wherever stretches end', () => {
    const row = (at: number): string => `${at},"text of row ${at}",open\n`;
    const rows = Array.from({ length: 400_000 }, (_, at) => row(at + 2)).join('');
    const text = `id,text,state\n1,"never closed,open\n${rows}`;
    const dialect = dialectOf(',', 3);
    const whole = split(text, dialect);
    let at = 0;
    const flow = (): string => {
      const stretch = text.slice(at, at + 777_777);
      at += stretch.length;
      return stretch;
    };
    const pieces = [...splitDelimited(flow, dialect)];
    assert.deepEqual(pieces, whole);
    assert.equal(pieces.at(-1)?.end, text.length);
    assert.ok(pieces.filter(({ kind }) => kind === 'record').length > 400_000);
  });

  for (const [title, line] of [
    ['each line opens a quote', '"abc,d\n'],
    ['each line opens a quote and doubles it', '"a""b,c\n'],
    ['each cell is two quotes and a letter', '""a,""b\n'],
    ['quotes alone', '"\n'],
  ] as const) {
    test(`hostile quotes cost no more than a few readings: ${title}`, () => {
      const text = line.repeat(40_000);
      const pieces = split(text, dialectOf(',', 2));
      assertTiled(text, pieces);
    });
  }
});

/** As assertWhole, without counting lines anew for each piece. */
function assertTiled(text: string, pieces: readonly Piece[]): void {
  let at = 0;
  for (const { start, end } of pieces) {
    assert.equal(start, at);
    at = end;
  }
  assert.equal(at, text.length);
}
