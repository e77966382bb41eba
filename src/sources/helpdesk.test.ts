import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { zone } from '../engine/time/zone.ts';
import type { Field } from './field.ts';
import { type Helpdesk, sourceOf } from './helpdesk.ts';
import { type Draft, rowMapper } from './map-row.ts';
import { gatherRemarks, noteBook } from './note-book.ts';
import { pseudonyms } from './people.ts';
import { readColumns } from './read-columns.ts';
import { readTable } from './read-table.ts';
import { sampleColumns } from './sample-columns.ts';
import { heldTable } from './table.ts';

const HELPDESK: Helpdesk = {
  kind: 'made-up',
  name: 'Made up',
  signatures: ['Nr|State|Level'],
  columns: [
    { field: 'id', headings: 'Nr' },
    { field: 'title', headings: 'Subject' },
    { field: 'state', headings: 'State' },
    { field: 'discarded', headings: 'Level' },
    { field: 'requester', headings: 'Asked by' },
    { field: 'team', headings: 'Group' },
    { field: 'technicianTime', headings: 'Worked', wholeDays: true },
    { field: 'parent', headings: 'Above' },
    { field: 'mergedInto', headings: 'Into' },
  ],
  aside: { states: 'junk', flags: '1|binned' },
  times: 'local',
};

const HEADINGS = ['Nr', 'Subject', 'State', 'Level', 'Asked by', 'Group', 'Worked', 'Above', 'Into'];

function drafts(...rows: readonly (readonly string[])[]): readonly Draft[] {
  const table = heldTable({
    format: 'csv',
    delimiter: ';',
    confidence: 1,
    headings: HEADINGS,
    rows: rows.map((cells, at) => ({ line: at + 2, cells })),
    leftOut: [],
    notes: [],
  });
  const source = sourceOf(HELPDESK);
  const clock = { zone: zone('Europe/Brussels'), now: Date.UTC(2026, 10, 1) / 1000 };
  const remarks = gatherRemarks();
  const columns = readColumns(table, source.mapColumns(table, new Map(), clock.zone), clock, {
    book: noteBook(),
    remarks,
    readings: { told: [], before: [] },
  });
  const mapping = {
    file: 'a.csv',
    fileIndex: 0,
    columns,
    source,
    remarks,
    people: pseudonyms(),
    peopleWords: new Set<string>(),
  };
  const mapRow = rowMapper(mapping);
  return table.rows.map((row, at) => mapRow(row, at + 1));
}

const draftOf = (cells: Readonly<Partial<Record<(typeof HEADINGS)[number], string>>>): Draft =>
  drafts(HEADINGS.map((heading) => cells[heading] ?? ''))[0];

describe('what a helpdesk says as data', () => {
  test('a state or a flag of its own sets a ticket aside, and another word does not', () => {
    const isAside = (state: string, level: string): boolean =>
      draftOf({ Nr: '1', State: state, Level: level }).aside === 'discarded';
    assert.deepEqual(
      [isAside('Junk', '2'), isAside('open', '1'), isAside('open', 'Binned'), isAside('open', 'published')],
      [true, true, true, false],
    );
  });

  test('digits of a number may be grouped; other numbers stay as they are', () => {
    const ids = ['5\u00a0732\u00a0943', '5,732,943', 'I 2401 001', '2026 12', '0064'];
    assert.deepEqual(
      ids.map((id) => draftOf({ Nr: id, Above: id }).signal.id),
      ['5732943', '5732943', 'I 2401 001', '2026 12', '0064'],
    );
    assert.equal(draftOf({ Nr: '1', Above: '5\u202f732' }).signal.parentId, '5732');
  });

  test('a ticket lives on in the one that is named, and a way to say no names none', () => {
    assert.deepEqual(
      ['5,732', '0', 'Nee', ''].map((into) => {
        const { kind, parentId } = draftOf({ Nr: '1', Subject: 'Geen beeld', Into: into }).signal;
        return [kind === 'merged', parentId];
      }),
      [
        [true, '5732'],
        [false, null],
        [false, null],
        [false, null],
      ],
    );
  });

  test('of several people or groups in one cell the first counts', () => {
    const [one, two] = drafts(
      ['1', 'a', 'open', '', 'An Peeters', 'Netwerk', '', ''],
      ['2', 'b', 'open', '', 'An Peeters\nJef Maes', '\nNetwerk\nWerkplek', '', ''],
    );
    assert.equal(two.signal.requester, one.signal.requester);
    assert.equal(two.signal.team, 'Netwerk');
  });

  test('a day counts as long as the helpdesk says', () => {
    assert.equal(draftOf({ Nr: '1', Worked: '1 days 1 hours' }).signal.technicianSeconds, 25 * 3600);
  });
});

const DESK: Helpdesk = {
  kind: 'desk',
  name: 'Desk',
  signatures: ['nr|what'],
  columns: [
    { field: 'id', headings: 'nr' },
    { field: 'title', headings: 'what' },
    { field: 'state', headings: 'state|state class' },
    { field: 'priority', headings: 'prio', words: { '1': 'Laag', '4': 'Dringend' } },
    { field: 'tags', headings: 'label' },
    { field: 'openedAt', headings: 'opened.raw|opened' },
    { field: 'resolvedAt', headings: 'day', clock: 'hour', words: { '1899-12-30': '' } },
    { field: 'parent', headings: 'above', words: { '0': '' } },
    { field: 'parent', headings: 'part of' },
    { field: 'company', headings: 'Customer' },
    { field: 'requester', headings: 'by|by id' },
    { field: 'otherPerson', headings: 'by.phone' },
    { field: 'other', headings: 'link', words: { '2': 'kind' } },
  ],
  noiseUnder: 'stats',
  times: 'local',
  rawWhere: 'state',
};

function columnsOf(csv: string, override: ReadonlyMap<number, Field> = new Map()) {
  const table = readTable(new TextEncoder().encode(csv));
  assert.ok(table.ok);
  const source = sourceOf(DESK);
  const clock = { zone: zone('Europe/Brussels'), now: Date.UTC(2027, 0, 1) / 1000 };
  const books = { book: noteBook(), remarks: gatherRemarks(), readings: { told: [], before: [] } };
  const guesses = source.mapColumns(table, override, clock.zone);
  return { guesses, table, source, rows: table.rows, columns: readColumns(table, guesses, clock, books) };
}

describe('a helpdesk as data', () => {
  test('of two columns of one field the later is read only where the earlier is empty, in any order', () => {
    for (const head of ['state,state class', 'state class,state']) {
      const [one, two] =
        head === 'state,state class' ? ['Wacht op Jan,Done', ',To do'] : ['Done,Wacht op Jan', 'To do,'];
      const { columns, rows } = columnsOf(`nr,what,${head}\n1,a,${one}\n2,b,${two}\n`);
      assert.deepEqual(columns.each(rows[0], 'state'), ['Wacht op Jan', 'Done']);
      assert.equal(columns.word(rows[0], 'state'), 'Wacht op Jan');
      assert.equal(columns.word(rows[1], 'state'), 'To do');
    }
  });

  test('columns that share a heading are one list, each value once', () => {
    const { columns, rows } = columnsOf('nr,what,label,label,label\n1,a,vpn,,vpn\n2,b,vpn,laptop,thuis\n');
    assert.equal(columns.word(rows[0], 'tags'), 'vpn');
    assert.equal(columns.word(rows[1], 'tags'), 'laptop, thuis, vpn');
  });

  test('its own numbers are told in words, and what has no word is told as it is', () => {
    const { columns, rows } = columnsOf('nr,what,prio,link\n1,a,4,2\n2,b,7,3\n');
    assert.deepEqual(
      rows.map((row) => [columns.word(row, 'priority'), ...columns.others(row)]),
      [
        ['Dringend', ['link', 'kind']],
        ['7', ['link', '3']],
      ],
    );
  });

  test('a code for nothing is nothing, and the next column of the field is read', () => {
    const { columns, rows } = columnsOf('nr,what,above,part of\n1,a,0,\n2,b,0,7\n3,c,1,7\n');
    assert.deepEqual(
      rows.map((row) => columns.word(row, 'parent')),
      [null, '7', '1'],
    );
  });

  test('a time of day in a column of its own belongs to its day, and without a day says nothing', () => {
    const { columns, rows } = columnsOf(
      'nr,what,day,hour\n1,a,2026-03-02,9:10:12.759000\n2,b,2026-03-03,\n3,c,,10:00\n4,d,1899-12-30,00:00\n',
    );
    assert.deepEqual(
      rows.map((row) => columns.timeOf('resolvedAt')(row)),
      [Date.UTC(2026, 2, 2, 8, 10, 12) / 1000, Date.UTC(2026, 2, 2, 23) / 1000, null, null],
    );
    assert.deepEqual(columns.others(rows[0]), []);
  });

  test('what was confirmed before keeps its words', () => {
    const confirmed = new Map<number, Field>([
      [0, 'id'],
      [1, 'title'],
      [2, 'priority'],
    ]);
    const { columns, rows, guesses } = columnsOf('nr,what,prio\n1,a,4\n', confirmed);
    assert.equal(columns.word(rows[0], 'priority'), 'Dringend');
    assert.deepEqual(
      guesses.map(({ reason }) => reason),
      ['map', 'map', 'map'],
    );
  });

  test('what the user says of a column wins over what is known of another', () => {
    const { guesses } = columnsOf('nr,what,state,status\n1,a,open,dicht\n', new Map([[3, 'state']]));
    assert.deepEqual(
      guesses.map(({ field }) => field),
      ['id', 'title', 'other', 'state'],
    );
  });

  test('a start of a path speaks for every path below it', () => {
    const { guesses } = columnsOf('nr,what,stats.a.b,statistics,by,by.phone\n1,a,3,4,Lies Wouters,0470\n');
    assert.deepEqual(
      guesses.map(({ field, isNoise }) => [field, isNoise === true]),
      [
        ['id', false],
        ['title', false],
        ['other', true],
        ['other', false],
        ['requester', false],
        ['otherPerson', false],
      ],
    );
  });

  test('what is not kept is not shown either', () => {
    const { rows, guesses } = columnsOf('nr,what,stats.who,statistics\n1,a,qm:01 said so,4\n');
    assert.deepEqual(sampleColumns(rows, guesses), [['1'], ['a'], [], ['4']]);
  });

  test('of several columns for one person the first that says who is read, and the others are people too', () => {
    const filled = columnsOf('nr,what,by id,by\n1,a,31,Lies Wouters\n').guesses;
    assert.deepEqual(
      filled.map(({ field }) => field),
      ['id', 'title', 'otherPerson', 'requester'],
    );
    const empty = columnsOf('nr,what,by id,by\n1,a,31,\n').guesses;
    assert.deepEqual(
      empty.map(({ field }) => field),
      ['id', 'title', 'requester', 'otherPerson'],
    );
  });

  test('the sum over what lies below is not the thing itself', () => {
    const { guesses } = columnsOf('nr,what,Σ prio,prio\n1,a,9,1\n');
    assert.deepEqual(
      guesses.map(({ field }) => field),
      ['id', 'title', 'other', 'priority'],
    );
  });

  test('a heading that means people elsewhere means what the helpdesk says, unless its values are people', () => {
    for (const confirmed of [new Map<number, Field>(), new Map<number, Field>([[2, 'company']])]) {
      const meant = (customer: string): Field =>
        columnsOf(`nr,what,Customer\n1,a,${customer}\n2,b,${customer}\n`, confirmed).guesses[2].field;
      assert.equal(meant('Bakkerij Noordzee'), 'company');
      assert.equal(meant('An Peeters'), 'otherPerson');
    }
  });

  test('times are UTC where the file holds raw values', () => {
    for (const [state, times] of [
      ['6', 'utc'],
      ['Resolved', 'local'],
      ['', 'local'],
    ] as const) {
      const { source, table } = columnsOf(`nr,what,state\n1,a,${state}\n`);
      assert.equal(source.times(table), times);
    }
    const { rawWhere: _, ...plain } = DESK;
    const { times } = sourceOf(plain);
    assert.equal(times(columnsOf('nr,what,,state\n1,a,7,6\n').table), 'local');
  });
});
