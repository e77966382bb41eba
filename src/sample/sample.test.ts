import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FUNCTION_WORDS } from '../engine/patterns/function-words.data.ts';
import { wordsOf } from '../engine/text/words-of.ts';
import { isoDay } from '../engine/time/zone.ts';
import { PEOPLES_KINDS } from './blueprint.ts';
import { BLUEPRINTS, inventCompany, SAMPLE_NAMES, type SampleName } from './companies.ts';
import type { SampleKind, SampleTicket, TrueTicket } from './company.ts';
import { ticketExport } from './ticket-export.ts';
import { DAY_MINUTES } from './wall-clock.ts';

const LANGUAGES = ['nl', 'fr', 'en'] as const;
const SIZES: Readonly<Record<SampleName, { people: number; sites: number; months: number }>> = {
  verhaegen: { people: 48, sites: 2, months: 18 },
  lumen: { people: 31, sites: 2, months: 18 },
  tilleuls: { people: 120, sites: 2, months: 18 },
};

const isCommon = (word: string): boolean => Object.values(FUNCTION_WORDS).some((words) => words.has(word));

function contentWords(text: string): ReadonlySet<string> {
  const words = wordsOf(text).map(({ folded }) => folded);
  return new Set(words.filter((word) => word.length > 1 && !isCommon(word)));
}

function sharesNone(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return false;
  return true;
}

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

for (const sample of SAMPLE_NAMES) {
  const company = inventCompany(sample, 1);
  const { plans, manners } = BLUEPRINTS[sample];
  const { truth } = company;

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

  const people = company.tickets.filter(({ number }) => PEOPLES_KINDS.has(kindOf(number)));
  const frequent = truth.problems.filter(({ tickets }) => tickets.length >= 6);

  describe(`the invented company ${sample}`, () => {
    test('has its people, its sites, and tickets in every month', () => {
      const { people: size, sites, months } = SIZES[sample];
      assert.equal(company.people, size);
      assert.equal(new Set(company.staff.map(({ first, last }) => `${first} ${last}`)).size, size);
      assert.equal(company.sites.length, sites);
      const dayOf = ({ opened }: SampleTicket): string => isoDay(Math.floor(opened / DAY_MINUTES));
      assert.equal(new Set(company.tickets.map((ticket) => dayOf(ticket).slice(0, 7))).size, months);
      for (const ticket of company.tickets) {
        const day = dayOf(ticket);
        assert.ok(day >= company.period.from && day <= company.period.to, `${ticket.number} on ${day}`);
      }
    });

    test('holds frequent problems, rare ones, one-offs, requests, small talk, and what no person reported', () => {
      const incidents = frequent.filter(({ kind }) => kind === 'incident');
      const rare = truth.problems.filter(({ tickets }) => tickets.length >= 2 && tickets.length <= 5);
      assert.ok(incidents.length >= 22, `${incidents.length} frequent problems`);
      assert.ok(rare.length >= 12, `${rare.length} rare problems`);
      assert.ok(truth.oneOffs.length >= 95, `${truth.oneOffs.length} one-offs`);
      assert.ok(people.length >= 600 && people.length <= 750, `${people.length} tickets of people`);
      const others = company.tickets.length - people.length;
      assert.ok(others >= 120 && others <= 200, `${others} other tickets`);
      for (const { id, tickets } of frequent) assert.ok(tickets.length <= 30, id);
      assert.deepEqual(
        new Set(truth.kinds.values()),
        new Set(['incident', 'request', 'chatter', 'machine', 'scheduled', 'merged', 'improvement']),
      );
    });

    test('is the same for the same seed and another for another', () => {
      const bytes = ticketExport(company);
      assert.equal(ticketExport(inventCompany(sample, 1)), bytes);
      assert.notEqual(ticketExport(inventCompany(sample, 2)), bytes);
    });

    test('says each frequent problem in at least twelve different ways in each language it is reported in', () => {
      for (const { id, kind, tickets, languages } of plans) {
        if (kind !== 'incident' || tickets < 6) continue;
        for (const language of LANGUAGES) {
          if (languages[language] === undefined) continue;
          const { plain, oblique } = manners.get(id) ?? { plain: {}, oblique: {} };
          const ways = [...(plain[language] ?? []), ...(oblique[language] ?? [])];
          assert.ok(new Set(ways).size >= 12, `${id} in ${language}: ${ways.length}`);
          assertDifferent(ways, `${id} in ${language}`);
        }
      }
    });

    test('says about six in ten tickets of its problems plainly, and the rest sideways', (context) => {
      const numbers = truth.problems.flatMap(({ tickets }) => tickets);
      const plain = numbers.filter((number) => {
        const { problem, way, language } = trueTicket(number);
        return manners.get(problem ?? '')?.plain[language]?.includes(way);
      }).length;
      context.diagnostic(`${plain} of ${numbers.length} said plainly`);
      assert.ok(plain >= 0.55 * numbers.length && plain <= 0.67 * numbers.length, `${plain}`);
    });

    test('says nothing both plainly and sideways', () => {
      for (const [id, { plain, oblique }] of manners) {
        for (const language of LANGUAGES) {
          for (const way of plain[language] ?? []) {
            assert.ok(!oblique[language]?.includes(way), `${id}: ${way}`);
          }
        }
      }
    });

    test('uses no phrase more than twice', () => {
      const uses = new Map<string, number>();
      for (const { number } of company.tickets) {
        if (!PEOPLES_KINDS.has(kindOf(number)) && kindOf(number) !== 'merged') continue;
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
}
