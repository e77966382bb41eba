import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Papa from 'papaparse';
import { FUNCTION_WORDS } from '../engine/patterns/function-words.data.ts';
import { wordsOf } from '../engine/text/words-of.ts';
import { weekdayOf } from '../engine/time/working-time.ts';
import { isoDay } from '../engine/time/zone.ts';
import type { SampleKind, SampleTicket, TrueTicket } from './verhaegen/company.ts';
import { inventCompany, mannersOf, PLANS, waysOf } from './verhaegen/invent-company.ts';
import { ticketExport } from './verhaegen/ticket-export.ts';
import { DAY_MINUTES } from './verhaegen/wall-clock.ts';

const company = inventCompany(1);
const { truth } = company;
const PEOPLE_KINDS: ReadonlySet<SampleKind> = new Set(['incident', 'request', 'chatter']);
const people = company.tickets.filter(({ number }) => PEOPLE_KINDS.has(kindOf(number)));
const frequent = truth.problems.filter(({ tickets }) => tickets.length >= 6);

function kindOf(number: string): SampleKind {
  const kind = truth.kinds.get(number);
  assert.ok(kind, `no kind for ${number}`);
  return kind;
}

function trueTicket(number: string): TrueTicket {
  const ticket = truth.tickets.get(number);
  assert.ok(ticket, `no truth for ${number}`);
  return ticket;
}

function ticketOf(number: string): SampleTicket {
  const ticket = company.tickets.find((one) => one.number === number);
  assert.ok(ticket, `no ticket ${number}`);
  return ticket;
}

const dayOfTicket = (number: string): number => Math.floor(ticketOf(number).opened / DAY_MINUTES);
const isCommon = (word: string): boolean => Object.values(FUNCTION_WORDS).some((words) => words.has(word));

function contentWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map(({ folded }) => folded);
  return new Set(words.filter((word) => word.length > 1 && !isCommon(word)));
}

function sharesNone(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return false;
  return true;
}

describe('the invented company', () => {
  test('has 48 people, two sites, and tickets over 18 months', () => {
    assert.equal(company.people, 48);
    assert.equal(new Set(company.staff.map(({ first, last }) => `${first} ${last}`)).size, 48);
    assert.equal(company.sites.length, 2);
    const months = new Set(
      company.tickets.map(({ opened }) => isoDay(Math.floor(opened / DAY_MINUTES)).slice(0, 7)),
    );
    assert.equal(months.size, 18);
    for (const { number } of company.tickets) {
      const day = isoDay(dayOfTicket(number));
      assert.ok(day >= company.period.from && day <= company.period.to, `${number} on ${day}`);
    }
  });

  test('holds frequent problems, rare ones, one-offs, requests, small talk, and what no person reported', () => {
    const incidents = frequent.filter(({ kind }) => kind === 'incident');
    const rare = truth.problems.filter(({ tickets }) => tickets.length >= 2 && tickets.length <= 5);
    assert.ok(incidents.length >= 24, `${incidents.length} frequent problems`);
    assert.ok(rare.length >= 12, `${rare.length} rare problems`);
    assert.ok(truth.oneOffs.length >= 95, `${truth.oneOffs.length} one-offs`);
    assert.ok(people.length >= 600 && people.length <= 750, `${people.length} tickets of people`);
    const others = company.tickets.length - people.length;
    assert.ok(others >= 120 && others <= 200, `${others} other tickets`);
    for (const { tickets } of frequent) assert.ok(tickets.length <= 30);
    assert.deepEqual(
      new Set(truth.kinds.values()),
      new Set(['incident', 'request', 'chatter', 'machine', 'scheduled', 'merged', 'improvement']),
    );
  });

  test('is the same for the same seed and another for another', () => {
    const bytes = ticketExport(company);
    assert.equal(ticketExport(inventCompany(1)), bytes);
    assert.notEqual(ticketExport(inventCompany(2)), bytes);
  });

  test('says each frequent problem in at least twelve different ways in each language it is reported in', () => {
    for (const { id, kind, tickets, languages } of PLANS) {
      if (kind !== 'incident' || tickets < 6) continue;
      for (const language of ['nl', 'fr', 'en'] as const) {
        if (languages[language] === undefined) continue;
        const ways = waysOf(id)[language] ?? [];
        assert.ok(new Set(ways).size >= 12, `${id} in ${language}: ${ways.length}`);
        assertDifferent(ways, `${id} in ${language}`);
      }
    }
  });

  test('says about six in ten tickets of its problems plainly, and the rest sideways', (context) => {
    const numbers = truth.problems.flatMap(({ tickets }) => tickets);
    const plain = numbers.filter((number) => {
      const { problem, way, language } = trueTicket(number);
      return mannersOf(problem ?? '').plain[language]?.includes(way);
    }).length;
    context.diagnostic(`${plain} of ${numbers.length} said plainly`);
    assert.ok(plain >= 0.55 * numbers.length && plain <= 0.67 * numbers.length, `${plain}`);
  });

  test('says nothing both plainly and sideways', () => {
    for (const { id } of PLANS) {
      const { plain, oblique } = mannersOf(id);
      for (const language of ['nl', 'fr', 'en'] as const) {
        for (const way of plain[language] ?? [])
          assert.ok(!oblique[language]?.includes(way), `${id}: ${way}`);
      }
    }
  });

  test('uses no phrase more than twice', () => {
    const uses = new Map<string, number>();
    for (const { number } of company.tickets) {
      if (!PEOPLE_KINDS.has(kindOf(number)) && kindOf(number) !== 'merged') continue;
      const { way } = trueTicket(number);
      uses.set(way, (uses.get(way) ?? 0) + 1);
    }
    assert.ok(Math.max(...uses.values()) <= 2);
  });

  test('misspells at least fifteen in a hundred tickets', (context) => {
    const misspelt = people.filter(({ number }) => trueTicket(number).misspelt).length;
    context.diagnostic(`${misspelt} of ${people.length} misspelt`);
    assert.ok(misspelt >= 0.15 * people.length, `${misspelt} of ${people.length}`);
    assert.ok(misspelt <= 0.3 * people.length, 'people can still be read');
  });

  test('has at least a fifth of its true pairs without one content word in common', (context) => {
    let pairs = 0;
    let apart = 0;
    for (const { tickets } of truth.problems) {
      const words = tickets.map((number) =>
        contentWords(`${ticketOf(number).title} ${trueTicket(number).said}`),
      );
      words.forEach((one, index) => {
        for (const other of words.slice(index + 1)) {
          pairs += 1;
          if (sharesNone(one, other)) apart += 1;
        }
      });
    }
    context.diagnostic(`${apart} of ${pairs} true pairs share no content word`);
    assert.ok(apart >= 0.2 * pairs, `${apart} of ${pairs}`);
    assert.ok(apart <= 0.65 * pairs, 'most people use ordinary words');
  });
});

/** No two phrases of one list may be the same sentence with a word changed. */
function assertDifferent(ways: readonly string[], where: string): void {
  const words = ways.map(contentWords);
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      const shared = [...one].filter((word) => other.has(word)).length;
      const all = one.size + other.size - shared;
      assert.ok(
        all === 0 || shared <= 0.6 * all,
        `${where}: ${[...one].join(' ')} / ${[...other].join(' ')}`,
      );
    }
  });
}

describe('the truth of the invented company', () => {
  test('balances: problems and one-offs together are all that people lost, by ticket and by month', () => {
    let lost = 0;
    for (const problem of truth.problems) {
      const byTicket = problem.tickets.reduce((sum, number) => sum + trueTicket(number).lostSeconds, 0);
      const byMonth = [...problem.lostByMonth.values()].reduce((sum, seconds) => sum + seconds, 0);
      assert.equal(problem.lostSeconds, byTicket);
      assert.equal(problem.lostSeconds, byMonth);
      lost += byTicket;
    }
    for (const number of truth.oneOffs) lost += trueTicket(number).lostSeconds;
    assert.equal(truth.lostSeconds, lost);
  });

  test('puts every ticket of a person in one problem or among the one-offs, never in both', () => {
    const placed = [...truth.problems.flatMap(({ tickets }) => tickets), ...truth.oneOffs].sort();
    assert.deepEqual(placed, people.map(({ number }) => number).sort());
    assert.equal(new Set(company.tickets.map(({ number }) => number)).size, company.tickets.length);
  });

  test('a fix that worked is followed by silence, one that did not by more of the same', () => {
    const fixed = truth.problems.filter(({ fixedOn }) => fixedOn !== null);
    assert.ok(fixed.some(({ fixWorked }) => fixWorked) && fixed.some(({ fixWorked }) => !fixWorked));
    for (const { id, tickets, fixedOn, fixWorked } of fixed) {
      const after = tickets.filter((number) => isoDay(dayOfTicket(number)) >= (fixedOn ?? ''));
      assert.ok(
        fixWorked ? after.length === 0 : after.length >= 3,
        `${id}: ${after.length} after ${fixedOn}`,
      );
      assert.ok(after.length < tickets.length, `${id} was there before its fix`);
    }
  });

  test('a weekly problem keeps to its weekday', () => {
    for (const { tickets, rhythm } of truth.problems) {
      if (rhythm.kind !== 'weekly') continue;
      for (const number of tickets) assert.equal(weekdayOf(dayOfTicket(number)), rhythm.weekday);
    }
  });

  test('lost time has a heavy tail: an eighth of the incidents holds half of it', () => {
    const lost = people.map(({ number }) => trueTicket(number)).filter(({ kind }) => kind === 'incident');
    const seconds = lost.map(({ lostSeconds }) => lostSeconds).sort((a, b) => b - a);
    const heaviest = seconds.slice(0, Math.floor(seconds.length * 0.126)).reduce((sum, one) => sum + one, 0);
    assert.ok(heaviest >= 0.5 * truth.lostSeconds && heaviest <= 0.85 * truth.lostSeconds);
  });

  test('the company stands still: the share that came back moves less than five points', () => {
    const [first, second] = cameBackShares(1);
    assert.ok(Math.abs(first - second) < 0.05, `${first} and then ${second}`);
  });

  test('over eight other seeds rises and falls cancel', () => {
    const moves = [2, 3, 4, 5, 6, 7, 8, 9].map((seed) => {
      const [first, second] = cameBackShares(seed);
      return second - first;
    });
    assert.ok(Math.abs(moves.reduce((sum, move) => sum + move, 0) / moves.length) < 0.05, `${moves}`);
    for (const move of moves) assert.ok(Math.abs(move) < 0.12, `${moves}`);
  });
});

const LOOK_BACK_DAYS = 180;

/** Of the lost time after the first half year, the share of problems seen in the half year before; by half. */
function cameBackShares(seed: number): [number, number] {
  const invented = inventCompany(seed);
  const opened = new Map(invented.tickets.map((ticket) => [ticket.number, ticket.opened / DAY_MINUTES]));
  const dayAt = (number: string): number => opened.get(number) ?? 0;
  const from = Math.min(...opened.values()) + LOOK_BACK_DAYS;
  const middle = (from + Math.max(...opened.values())) / 2;
  const all = [0, 0];
  const back = [0, 0];
  const add = (number: string, cameBack: boolean): void => {
    if (dayAt(number) < from) return;
    const half = dayAt(number) < middle ? 0 : 1;
    const seconds = invented.truth.tickets.get(number)?.lostSeconds ?? 0;
    all[half] += seconds;
    if (cameBack) back[half] += seconds;
  };
  for (const number of invented.truth.oneOffs) add(number, false);
  for (const { tickets } of invented.truth.problems) {
    for (const number of tickets) {
      const earlier = tickets.some((other) => {
        const days = dayAt(number) - dayAt(other);
        return days >= 1 && days <= LOOK_BACK_DAYS;
      });
      add(number, earlier);
    }
  }
  return [back[0] / all[0], back[1] / all[1]];
}

describe('ticketExport', () => {
  const text = ticketExport(company);

  test('is read back whole by another reader of delimited text', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(text, {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    assert.equal(data.length, company.tickets.length);
    data.forEach((row, index) => {
      const { number, title, body } = company.tickets[index];
      assert.equal(row.Meldingnummer, number);
      assert.equal(row['Korte omschrijving'], title);
      assert.equal(row.Verzoek, body);
      assert.match(row.Aangemaakt, /^\d\d-\d\d-20\d\d \d\d:\d\d$/u);
    });
  });

  test('names the problem of no ticket', () => {
    for (const { id } of truth.problems) assert.ok(!text.includes(id), id);
  });
});
