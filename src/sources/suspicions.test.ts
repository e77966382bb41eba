import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../engine/base/progress.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import { zone } from '../engine/time/zone.ts';
import { coverageOf } from './coverage.ts';
import { readTickets } from './read-tickets.ts';
import type { FileReport } from './report-file.ts';
import { type Suspicion, suspicionsOf } from './suspicions.ts';
import { ticketTally } from './tally-tickets.ts';

const NOW = Date.UTC(2026, 10, 1) / 1000;
const HEADS = 'Ticketnummer;Onderwerp;Omschrijving;Status;Aangemaakt op;Opgelost op;Aanvrager;Categorie';

type Given = {
  readonly opened?: string;
  readonly resolved?: string;
  readonly who?: string;
  readonly text?: string;
  readonly category?: string;
};

/** Tickets over two years, one each other day, unless told otherwise. */
function look(n: number, given: (at: number) => Given): readonly Suspicion[] {
  const rows = Array.from({ length: n }, (_, at) => {
    const day = new Date(Date.UTC(2024, 0, 3 + 2 * (at % 350), 9, at % 60))
      .toISOString()
      .slice(0, 16)
      .replace('T', ' ');
    const {
      opened = day,
      resolved = '',
      who = `melder${at % 40}@firma.example`,
      text = `printer ${at} drukt niet`,
      category = 'Printers',
    } = given(at);
    return `T${at};Printer doet niets;${text};${resolved === '' ? 'Open' : 'Gesloten'};${opened};${resolved};${who};${category}`;
  });
  const bytes = new TextEncoder().encode([HEADS, ...rows].join('\n'));
  const report = finish(
    readTickets([{ file: 'a.csv', bytes }], { timezone: 'Europe/Brussels', map: new Map(), now: NOW }),
  );
  const [{ read, notes }] = report.files;
  const endsBeforeOpening = notes.find(({ code }) => code === 'ended_before_opened')?.n ?? 0;
  const tally = ticketTally(zone('Europe/Brussels'));
  for (const { signal } of report.records) tally.add(signal, signal.kind === 'machine');
  return suspicionsOf({ rows: read, endsBeforeOpening, zoneGaps: [], events: null }, tally);
}
const codes = (found: readonly Suspicion[]): readonly string[] => found.map(({ code }) => code);

describe('suspicionsOf', () => {
  test('finds nothing odd in an ordinary export', () => {
    assert.deepEqual(
      look(140, () => ({})),
      [],
    );
  });

  test('a migration: most tickets share one minute', () => {
    const [found] = look(120, (at) => (at < 100 ? { opened: '2025-03-04 08:15' } : {}));
    assert.deepEqual(found, { code: 'moved_here', n: 100, params: {} });
    const half = look(120, (at) => (at < 60 ? { opened: '2025-03-04 08:15' } : {}));
    assert.ok(!codes(half).includes('moved_here'));
  });

  test('as many rows as programs export at most, with or without the row of headings', () => {
    for (const n of [1_000, 999, 10_000])
      assert.ok(codes(look(n, () => ({}))).includes('cut_off'), String(n));
    assert.ok(!codes(look(1_001, () => ({}))).includes('cut_off'));
  });

  test('texts that all end at 255 characters', () => {
    const long = 'het scherm blijft zwart en de pc piept drie keer '.repeat(9).slice(0, 255);
    const found = look(150, (at) => (at % 5 === 0 ? { text: long } : {}));
    assert.deepEqual(found, [{ code: 'texts_cut', n: 30, params: { length: 255 } }]);
    assert.deepEqual(
      look(150, (at) => (at % 5 === 0 ? { text: `${long} en nog iets` } : {})),
      [],
    );
  });

  test('months without a ticket between full ones', () => {
    const found = look(340, (at) => {
      const day = new Date(Date.UTC(2024, 0, 3 + 2 * at));
      return day.getUTCFullYear() === 2024 && [4, 5].includes(day.getUTCMonth())
        ? { opened: '2024-03-05 10:00' }
        : {};
    });
    assert.deepEqual(found, [{ code: 'months_missing', n: 2, params: { months: '2024-05, 2024-06' } }]);
  });

  test('categories that change in the middle of a month, with stragglers, but not ones that merely vary', () => {
    const old = (at: number): string => `Oud ${at % 4}`;
    const now = (at: number): string => `Nieuw ${at % 5}`;
    const found = look(340, (at) => ({ category: at < 190 || at % 30 === 0 ? old(at) : now(at) }));
    assert.deepEqual(codes(found), ['categories_jump']);
    assert.deepEqual(
      look(340, (at) => ({ category: `Soort ${(at * at) % (at < 170 ? 7 : 11)}` })),
      [],
    );
    assert.deepEqual(
      look(120, (at) => ({ category: `Zeldzaam ${(at * 37) % 61}` })),
      [],
    );
  });

  test('other categories from one month on', () => {
    const found = look(340, (at) => {
      const isNew = at >= 182; // from 1 January 2025
      return { category: `${isNew ? 'Werkplek' : 'Hardware'} ${at % 4}` };
    });
    assert.deepEqual(found, [{ code: 'categories_jump', n: 158, params: { month: '2025-01' } }]);
    assert.deepEqual(
      look(340, (at) => ({ category: `Hardware ${at % 4}` })),
      [],
    );
  });

  test('one requester for everything', () => {
    assert.deepEqual(
      look(100, (at) => (at < 80 ? { who: 'helpdesk@firma.example' } : {})),
      [{ code: 'one_requester', n: 80, params: {} }],
    );
  });

  test('tickets closed before they were opened', () => {
    const found = look(60, (at) =>
      at < 5 ? { opened: '2024-02-05 10:00', resolved: '2024-02-05 08:00' } : {},
    );
    assert.deepEqual(found, [{ code: 'ends_before_opening', n: 5, params: {} }]);
  });
});

type Clocks = {
  readonly opened?: string;
  readonly ended?: string;
  readonly told?: readonly ToldReading[];
  readonly company?: string;
};

/** What is said of a file of 300 tickets, each so many minutes long, its openings and ends written by these clocks. */
function readEnds(
  minutesOf: (at: number) => number,
  { company = 'Europe/Brussels', opened: ofOpenings = company, ended: ofEnds = company, told = [] }: Clocks,
): FileReport {
  const [written, writtenEnd] = [zone(ofOpenings), zone(ofEnds)];
  const show = (instant: number, { offsetSeconds }: typeof written): string =>
    new Date((instant + offsetSeconds(instant)) * 1000).toISOString().slice(0, 16).replace('T', ' ');
  const rows = Array.from({ length: 300 }, (_, at) => {
    const opened = Date.UTC(2025, 0, 6 + at, 8, (at * 7) % 60) / 1000;
    const ended = opened + minutesOf(at) * 60;
    return `T${at};Printer ${at} drukt niet;Gesloten;${show(opened, written)};${show(ended, writtenEnd)}`;
  });
  const heads = 'Ticketnummer;Onderwerp;Status;Aangemaakt op;Afgesloten op';
  const bytes = new TextEncoder().encode([heads, ...rows].join('\n'));
  const settings = { timezone: company, map: new Map(), now: NOW, told };
  return finish(readTickets([{ file: 'a.csv', bytes }], settings)).files[0];
}
const lookAtEnds = (minutesOf: (at: number) => number, clocks: Clocks): readonly Suspicion[] =>
  readEnds(minutesOf, clocks).suspicions;
/** The columns of which the zone is asked. */
const askedZones = ({ guesses }: FileReport): readonly string[] =>
  guesses.flatMap(({ kind, asked, column }) => (kind === 'timezone' && asked ? [column ?? 'file'] : []));

describe('ends before openings', () => {
  const quick = (at: number): number => (at % 10 === 0 ? 3 + (at % 90) : 200 + at);

  test('are put down to two zones where they are never earlier than the clock is ahead', () => {
    const [found, ...others] = lookAtEnds(quick, { ended: 'UTC' });
    assert.deepEqual(others, []);
    assert.equal(found.code, 'ends_in_other_zone');
    assert.ok(found.n >= 20 && found.n <= 30, String(found.n));
    assert.deepEqual(found.params, { opened: 'Aangemaakt op', ended: 'Afgesloten op', least: 1, most: 2 });
  });

  test('are not there where both columns are in one zone', () => {
    assert.deepEqual(lookAtEnds(quick, {}), []);
  });

  for (const [why, minutesOf] of [
    ['clocks that differ a little', (at: number) => (at % 10 === 0 ? -1 - (at % 7) : 200)],
    ['hours typed in afterwards', (at: number) => (at % 10 === 0 ? -15 : 200)],
    ['dates typed wrong', (at: number) => (at % 10 === 0 ? -60 * (1 + at) : 200)],
  ] as const) {
    test(`are not put down to two zones for ${why}`, () => {
      assert.deepEqual(codes(lookAtEnds(minutesOf, {})), ['ends_before_opening']);
    });
  }
});

describe('openings in UTC beside local ends', () => {
  const usual = (at: number): number => 2 + ((at * 37) % 300);

  test('are told by tickets that never take less than the clock is ahead, and often a little more', () => {
    const [found, ...others] = lookAtEnds(usual, { opened: 'UTC' });
    assert.deepEqual(others, []);
    assert.equal(found.code, 'openings_in_other_zone');
    assert.ok(found.n >= 6, String(found.n));
    assert.deepEqual(found.params, { opened: 'Aangemaakt op', ended: 'Afgesloten op', least: 1, most: 2 });
  });

  for (const [why, minutesOf] of [
    ['where they are in the zone of the ends', usual],
    ['where every ticket takes hours', (at: number) => 240 + ((at * at * 7) % 900)],
    ['where a rule ends tickets an hour after they came', (at: number) => (at % 3 === 0 ? 61 : 300 + at)],
    ['where many take an hour or two, and some less', (at: number) => 30 + ((at * 11) % 120)],
  ] as const) {
    test(`are not told ${why}`, () => assert.deepEqual(lookAtEnds(minutesOf, {}), []));
  }
});

describe('the zone of one column', () => {
  const quick = (at: number): number => 3 + ((at * 7) % 90);
  const zoneOf = (column: string, value: string): ToldReading => ({ kind: 'timezone', column, value });

  test('is asked of the one that seems to be in UTC, with five rows that show the difference', () => {
    const file = readEnds(quick, { ended: 'UTC' });
    assert.deepEqual(askedZones(file), ['Afgesloten op']);
    const guess = file.guesses.find(({ asked }) => asked);
    assert.deepEqual([guess?.chosen, guess?.alternatives], ['Europe/Brussels', ['UTC']]);
    assert.equal(guess?.examples.length, 5);
    for (const { as } of guess?.examples ?? []) assert.notEqual(as[0], as[1]);
    assert.deepEqual(askedZones(readEnds(quick, { opened: 'UTC' })), ['Aangemaakt op']);
    assert.deepEqual(askedZones(readEnds(quick, {})), []);
  });

  test('is asked of the other one where the clock of the company is behind UTC', () => {
    const company = 'America/Montreal';
    for (const [clocks, code, asked] of [
      [{ company, opened: 'UTC' }, 'ends_in_other_zone', 'Aangemaakt op'],
      [{ company, ended: 'UTC' }, 'openings_in_other_zone', 'Afgesloten op'],
    ] as const) {
      const file = readEnds(quick, clocks);
      assert.deepEqual(codes(file.suspicions), [code]);
      assert.deepEqual(file.suspicions[0]?.params, {
        opened: 'Aangemaakt op',
        ended: 'Afgesloten op',
        least: -5,
        most: -4,
      });
      assert.deepEqual(askedZones(file), [asked]);
    }
    assert.deepEqual(readEnds(quick, { company }).suspicions, []);
  });

  test('holds for that column alone once it is said, and nothing is odd any more', () => {
    const told = [zoneOf('Afgesloten op', 'UTC')];
    const file = readEnds(quick, { ended: 'UTC', told });
    assert.deepEqual([file.suspicions, askedZones(file)], [[], []]);
    assert.equal(file.timezone, 'Europe/Brussels');
    const said = file.guesses.find(({ column }) => column === 'Afgesloten op');
    assert.deepEqual([said?.chosen, said?.by, said?.confidence], ['UTC', 'told', 1]);
  });

  test('beats what is said of the whole file, in which the other column is then the odd one', () => {
    const told = [{ kind: 'timezone', column: null, value: 'UTC' } as const];
    assert.deepEqual(askedZones(readEnds(quick, { ended: 'UTC', told })), ['Aangemaakt op']);
    const both = [...told, zoneOf('Aangemaakt op', 'Europe/Brussels')];
    const file = readEnds(quick, { ended: 'UTC', told: both });
    assert.deepEqual([file.suspicions, askedZones(file)], [[], []]);
  });

  test('said otherwise than it seems is believed: the oddity stays said, and is asked no more', () => {
    const told = [zoneOf('Afgesloten op', 'Europe/Brussels')];
    const file = readEnds(quick, { ended: 'UTC', told });
    assert.deepEqual(askedZones(file), []);
    assert.deepEqual(codes(file.suspicions), ['ends_in_other_zone']);
  });
});

describe('tickets of the night', () => {
  const at = (hour: number, minute: number): string =>
    `2025-03-${String(3 + (minute % 25)).padStart(2, '0')} ${String(hour).padStart(2, '0')}:${String(1 + (minute % 59)).padStart(2, '0')}`;
  const opened = (hourOf: (nth: number) => number): readonly string[] =>
    codes(look(140, (nth) => ({ opened: at(hourOf(nth), nth) })));

  test('a file in which people work from midnight to eight is doubted', () => {
    assert.deepEqual(
      opened((nth) => nth % 8),
      ['opened_at_night'],
    );
  });

  test('days without an hour, a night shift beside the day, and one job at night are not', () => {
    assert.deepEqual(
      codes(look(140, (nth) => ({ opened: at(0, nth).slice(0, 10) }))).filter(
        (code) => code !== 'moved_here',
      ),
      [],
    );
    assert.deepEqual(
      opened((nth) => nth % 24),
      [],
    );
    assert.deepEqual(
      opened((nth) => (nth % 3 === 0 ? 9 : 2)),
      [],
    );
  });
});

test('coverageOf names what no column tells, and what a column tells of no ticket', () => {
  const gaps = coverageOf(['id', 'title', 'openedAt', 'team'], ticketTally(zone('UTC')));
  assert.ok(gaps.includes('no_body') && gaps.includes('no_requester') && !gaps.includes('no_team'));
  assert.deepEqual(gaps.slice(0, 2), ['no_end', 'no_state']);
});
