import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { looksLikeJson, readJson } from './read-json.ts';
import type { Table } from './table.ts';

const tableOf = (text: string): Table => {
  assert.ok(looksLikeJson(text), 'looks like JSON');
  const table = readJson(text);
  assert.ok(table.ok);
  return table;
};
const recordsOf = (text: string): Record<string, string>[] => {
  const { headings, rows } = tableOf(text);
  return rows.map(({ cells }) =>
    Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])),
  );
};

describe('readJson', () => {
  const ways: readonly (readonly [string, string])[] = [
    ['a list', '[{"id":1,"title":"a"},{"id":2,"title":"b"}]'],
    ['a list under tickets', '{"count":2,"tickets":[{"id":1,"title":"a"},{"id":2,"title":"b"}]}'],
    ['a list under an unusual name', '{"meldingen":[{"id":1,"title":"a"},{"id":2,"title":"b"}],"page":1}'],
    [
      'a list two steps down',
      '{"took":3,"hits":{"total":2,"hits":[{"id":1,"title":"a"},{"id":2,"title":"b"}]}}',
    ],
    [
      'a usual name beside a longer list',
      '{"agents":[{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}],"items":[{"id":1,"title":"a"},{"id":2,"title":"b"}]}',
    ],
    [
      'records under their numbers',
      '{"objects":{"Incident::1":{"id":1,"title":"a"},"Incident::2":{"id":2,"title":"b"}},"code":0}',
    ],
    ['records under their numbers alone', '{"T1":{"id":1,"title":"a"},"T2":{"id":2,"title":"b"}}'],
    [
      'pages in a list',
      '[{"page":1,"tickets":[{"id":1,"title":"a"}]},{"page":2,"tickets":[{"id":2,"title":"b"}]}]',
    ],
    [
      'pages behind each other, an empty one among them',
      '{"items":[\n{"id":1,"title":"a"}]}\n{"items":[],"next":null}\n{"items":[{"id":2,"title":"b"}]}',
    ],
    ['a page on each line', '{"tickets":[{"id":1,"title":"a"}]}\n{"tickets":[{"id":2,"title":"b"}]}\n'],
    ['records over several lines each', '{"id":1,\n"title":"a"}\n{\n"id":2,"title":"b"\n}\n'],
    ['lines', '{"id":1,"title":"a"}\n{"id":2,"title":"b"}\n'],
    ['lines with empty ones between', '\n{"id":1,"title":"a"}\n\n{"id":2,"title":"b"}'],
  ];
  test('what Python and JavaScript write for no value is none, and words in texts stay', () => {
    const text = '[{"id":1,"title":"NaN, zegt hij","hours":NaN},{"id":2,"title":"b","hours":-Infinity}]';
    assert.deepEqual(recordsOf(text), [
      { id: '1', title: 'NaN, zegt hij', hours: '' },
      { id: '2', title: 'b', hours: '' },
    ]);
  });

  test('a ticket with a long list in it is no page of tickets', () => {
    const ticket = (id: number): string =>
      `{"id":${id},"title":"a","items":[${'{"step":"iets lang"},'.repeat(30)}{"step":"z"}]}`;
    for (const text of [`${ticket(1)}\n${ticket(2)}`, `[${ticket(1)},${ticket(2)}]`])
      assert.deepEqual(
        recordsOf(text).map(({ id, title }) => [id, title]),
        [
          ['1', 'a'],
          ['2', 'a'],
        ],
      );
  });

  test('a list of which one element is no page is a list of what stands in it', () => {
    const text = '[{"tickets":[{"id":1,"title":"a"}]},{"id":2,"title":"b"}]';
    assert.equal(tableOf(text).count, 2);
  });

  test('what stands on a page that breaks off is read, and the rest is told', () => {
    const table = tableOf('{"items":[\n{"id":1,"title":"a"}]}\n{"items":[{"id":2,"title":"b"');
    assert.equal(table.rows.length, 1);
  });

  for (const [name, text] of ways) {
    test(`reads ${name}`, () => {
      assert.deepEqual(recordsOf(text), [
        { id: '1', title: 'a' },
        { id: '2', title: 'b' },
      ]);
    });
  }

  test('lays nested objects flat and joins lists', () => {
    const text =
      '[{"caller":{"name":"x","branch":{"name":"Gent"}},"tags":["a","b"],"cc":[{"name":"p"},{"name":"q"}],"none":null,"ok":true}]';
    assert.deepEqual(recordsOf(text), [
      { 'caller.name': 'x', 'caller.branch.name': 'Gent', tags: 'a, b', cc: 'p, q', none: '', ok: 'true' },
    ]);
  });

  test('fields that an organisation made itself are columns by their name', () => {
    const record = {
      custom: [
        { id: 4, name: 'Site', value: 'Gent', text: '' },
        { id: 5, name: 'Weight', value: '2', text: 'Heavy' },
      ],
      more: [
        { id: 360, value: 'printer' },
        { id: 361, value: ['a', 'b'] },
      ],
      made: [{ id: 165, name: 'CFdesk', label: 'Bureau', type: 0, value: '3.12' }],
      DynamicField: [{ Name: 'Asset', Value: null }],
    };
    assert.deepEqual(recordsOf(JSON.stringify([record])), [
      {
        'custom.Site': 'Gent',
        'custom.Weight': 'Heavy',
        'more.360': 'printer',
        'more.361': 'a, b',
        'made.CFdesk': '3.12',
        'DynamicField.Asset': '',
      },
    ]);
  });

  test('options that were chosen are no fields', () => {
    const record = { options: [{ self: 'https://x.example/1', value: 'Gent', id: '1' }], none: [] };
    assert.deepEqual(recordsOf(JSON.stringify([record])), [{ options: 'Gent', none: '' }]);
  });

  test('a list of messages gives their texts, the first one first, and nothing of who wrote them', () => {
    const threads = [
      {
        id: 2,
        body: 'Opgelost.',
        createdAt: '2026-03-02T10:00:00Z',
        createdBy: { email: 'tom@hulp.example' },
      },
      { id: 1, body: null },
      {
        id: 0,
        body: '<p>Geen beeld</p>',
        createdAt: '2026-03-02T08:00:00Z',
        customer: { firstName: 'Lies' },
      },
    ];
    assert.deepEqual(recordsOf(JSON.stringify([{ threads }])), [
      { threads: '<p>Geen beeld</p>\n\nOpgelost.' },
    ]);
  });

  test('fields of a form are columns by their id, and objects without a name are called by their number', () => {
    const record = {
      asked: [{ fieldId: 'summary', label: 'Résumé', value: 'x' }],
      changes: [{ display_id: 7 }, { display_id: 9 }],
    };
    assert.deepEqual(recordsOf(JSON.stringify([record])), [{ 'asked.summary': 'x', changes: '7, 9' }]);
  });

  test('a record in a wrapper of its own is read, in lines and in a list', () => {
    const wrapped = ['{"ticket":{"id":1,"title":"a"}}', '{"ticket":{"id":2,"title":"b"}}'];
    const both = [
      { id: '1', title: 'a' },
      { id: '2', title: 'b' },
    ];
    assert.deepEqual(recordsOf(wrapped.join('\n')), both);
    assert.deepEqual(recordsOf(`{"tickets":[${wrapped.join(',')}]}`), both);
  });

  test('records under their numbers: a broken one is left out alone', () => {
    const whole =
      '{"objects":{"a1":{"id":1,"title":"x"},"a2":{"id":2,"title":"y" z},"a3":{"id":3,"title":"w"}}}';
    const { rows, leftOut } = tableOf(whole);
    assert.deepEqual(
      rows.map(({ cells }) => cells[0]),
      ['1', '3'],
    );
    assert.equal(leftOut.length, 1);
  });

  test('keys such as __proto__ are columns like any other', () => {
    const { headings, rows } = tableOf('[{"__proto__":{"polluted":"yes"},"constructor":"c","title":"a"}]');
    assert.deepEqual(headings, ['__proto__.polluted', 'constructor', 'title']);
    assert.deepEqual(rows[0]?.cells, ['yes', 'c', 'a']);
    assert.equal(({} as { polluted?: string }).polluted, undefined);
  });

  test('long numbers keep their digits', () => {
    assert.deepEqual(recordsOf('[{"id":12345678901234567890,"title":"call 12345678901234567890"}]'), [
      { id: '12345678901234567890', title: 'call 12345678901234567890' },
    ]);
  });

  test('a bad line is left out with its line', () => {
    const { rows, leftOut } = tableOf('{"id":1}\n{"id":2\n{"id":3}\n[1]\n');
    assert.deepEqual(
      rows.map(({ line, cells }) => [line, cells[0]]),
      [
        [1, '1'],
        [3, '3'],
      ],
    );
    assert.deepEqual(
      [...leftOut].map(({ line, code }) => [line, code]),
      [
        [2, 'row.not_json'],
        [4, 'row.not_a_record'],
      ],
    );
  });

  const broken: readonly (readonly [string, string])[] = [
    ['a missing quote', '{"id":2,"title":"b}'],
    ['a missing bracket', '{"id":2,"title":"b"'],
    ['a trailing comma', '{"id":2,"title":"b",}'],
    ['a bare word', '{"id":2,"title":b}'],
    ['a bracket too many', '{"id":2,"title":"b"}}'],
  ];
  for (const [name, record] of broken) {
    test(`${name} in a list costs that record only`, () => {
      const { rows, leftOut } = tableOf(`[\n{"id":1,"title":"a"},\n${record},\n{"id":3,"title":"c"}\n]\n`);
      const read = rows.map(({ line, cells }) => [line, cells[0]]);
      assert.deepEqual(
        read.filter(([line]) => line !== 3),
        [
          [2, '1'],
          [4, '3'],
        ],
      );
      assert.ok(leftOut.length >= 1 && [...leftOut].every(({ line }) => line === 3));
    });
  }

  test('a text cut off in the middle keeps the records before', () => {
    const { rows, leftOut } = tableOf(
      '{"tickets":[{"id":1,"title":"a"},\n{"id":2,"title":"b"},\n{"id":3,"ti',
    );
    assert.equal(rows.length, 2);
    assert.deepEqual(
      [...leftOut].map(({ line, code }) => [line, code]),
      [[3, 'row.not_json']],
    );
  });

  test('an object without a list of records is refused', () => {
    const read = readJson('{"name":"x",\n"values":[1,2]}');
    assert.ok(!read.ok);
    assert.equal(read.failure.code, 'file.no_records');
  });

  test('a list of bare values leaves each out', () => {
    const { rows, leftOut } = tableOf('[1, "a", [2]]');
    assert.equal(rows.length, 0);
    assert.deepEqual(
      [...leftOut].map(({ code }) => code),
      ['row.not_a_record', 'row.not_a_record', 'row.not_a_record'],
    );
  });

  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
  const record = fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/u), value, {
    minKeys: 1,
    maxKeys: 5,
    noNullPrototype: true,
  });
  const plain = (records: readonly Record<string, unknown>[]): Record<string, string>[] =>
    records.map((each) =>
      Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, String(inner)])),
    );
  const withoutEmpty = (records: readonly Record<string, string>[]): Record<string, string>[] =>
    records.map((each) =>
      Object.fromEntries(
        Object.entries(each)
          .filter(([, inner]) => inner !== '')
          .sort(),
      ),
    );

  test('whatever was written comes back, pretty, bare or in lines', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 2, maxLength: 6 }), (records) => {
        const wanted = withoutEmpty(plain(records));
        const lines = records.map((each) => JSON.stringify(each)).join('\n');
        for (const text of [JSON.stringify(records), JSON.stringify({ tickets: records }, null, 2), lines]) {
          assert.deepEqual(withoutEmpty(recordsOf(text)), wanted);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('mutilated JSON is read or left out, and never thrown at', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.constantFrom('"', '{', '}', ']', '\n', ','),
        (records, place, wound) => {
          const whole = JSON.stringify(records, null, 1);
          const at = 2 + (place % (whole.length - 2));
          const table = readJson(whole.slice(0, at) + wound + whole.slice(at));
          assert.ok(!table.ok || table.rows.length + table.leftOut.length > 0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
