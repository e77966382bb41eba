import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reckonCompany } from '../../engine/answer/reckon-company.ts';
import type { Reckoning } from '../../engine/answer/reckoning.ts';
import { DAY, START, ticket } from '../../engine/answer/simulated-tickets.fixture.ts';
import { type CompanyCalendar, DEFAULT_CALENDAR } from '../../engine/companies/company-calendar.ts';
import { workForecasts } from './work-forecasts.ts';

const PROBLEMS = [
  { title: 'printer papier vast', every: 9 },
  { title: 'vpn valt weg', every: 6 },
  { title: 'wachtwoord vergeten', every: 16 },
  { title: 'scanner leest geen barcodes', every: 23 },
];
const SHUT = { first: 170, last: 190 }; // days since 1 January 2025
const LAST = 196;

/** Four problems, of which nobody reports any while the company is shut; the file ends a week later. */
const SIGNALS = PROBLEMS.flatMap(({ title, every }, problem) =>
  Array.from({ length: Math.ceil(LAST / every) }, (_, time) => problem + time * every)
    .filter((day) => (day < SHUT.first || day > SHUT.last) && day <= LAST)
    .map((day) => ticket({ title, openedAt: START + day * DAY + 36_000, requester: day % 7 })),
).map((signal, at) => ({ ...signal, id: `T${at}` }));

const isoDay = (day: number): string => new Date((START + day * DAY) * 1000).toISOString().slice(0, 10);

type Closures = CompanyCalendar['closures'];

function reckoned(closures: Closures, grouping?: Reckoning['grouping']): Reckoning {
  const settings = {
    name: 'invented',
    timezone: 'Europe/Brussels',
    labourCostCents: 4_820,
    people: 40,
    seed: 1,
    lang: 'nl',
    calendar: { ...DEFAULT_CALENDAR, closures },
  } as const;
  const thinking = reckonCompany({
    signals: SIGNALS,
    settings,
    peopleWords: new Set(['nobody']),
    ...(grouping === undefined ? {} : { grouping }),
  });
  for (;;) {
    const next = thinking.next();
    if (next.done) return next.value;
  }
}

function worked(reckoning: Reckoning) {
  return workForecasts({
    reckoning,
    signals: SIGNALS,
    ids: reckoning.patterns.map(({ id }) => id),
    open: [],
    ticketAt: String,
  });
}

describe('workForecasts', () => {
  const never = reckoned([]);
  const silent = worked(never);
  const told = worked(reckoned([{ from: isoDay(SHUT.first), to: isoDay(SHUT.last) }], never.grouping));

  test('a shutdown that the calendar tells makes other chances, of another hash, of the same problems', () => {
    assert.ok(silent.forecasts.length >= 3);
    const before = new Map(silent.forecasts.map((each) => [each.pattern_id, each]));
    for (const { pattern_id, chance, features, ends_at } of told.forecasts) {
      const other = before.get(pattern_id);
      assert.ok(other !== undefined && other.ends_at === ends_at);
      assert.notEqual(features, other.features);
      assert.ok(chance > other.chance, `${chance} ${other.chance}`);
    }
  });

  test('the replay beside them knows of it too, and what came is the same', () => {
    const chances = ({ replayed }: typeof told) => replayed.map(({ probability }) => probability);
    const outcomes = ({ replayed }: typeof told) => replayed.map(({ pattern, came }) => `${pattern} ${came}`);
    assert.ok(told.replayed.length > 30);
    assert.deepEqual(outcomes(told).toSorted(), outcomes(silent).toSorted());
    assert.notDeepEqual(chances(told), chances(silent));
  });

  test('a calendar without closures says and hashes what no calendar does', () => {
    const { calendar: _, ...settings } = never.settings;
    assert.deepEqual(worked({ ...never, settings }), silent);
  });
});
