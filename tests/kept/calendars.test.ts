import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answerSchema } from '../../src/contract/api/answer.schema.ts';
import { type Company, companiesSchema, companySchema } from '../../src/contract/api/companies.schema.ts';
import { patternDetailSchema, patternsSchema } from '../../src/contract/api/patterns.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { DEFAULT_CALENDAR } from '../../src/engine/companies/company-calendar.ts';
import { isBehindTickets } from '../../src/store/reckonings.store.ts';
import { LANGS } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const HEAD = 'Meldingnummer;Korte omschrijving;Verzoek;Status;Aangemaakt;Afgemeld;Behandelgroep';
const DAY = 86_400_000;
const MONTHS = 18;
const PAY_DAY = 25;
const PAY = 'Loonprogramma geeft foutmelding bij het berekenen van de lonen';

/** Eighteen months in which one problem comes on the pay day, or the last working day before it, and two others at any time. */
function payDayExport(): string {
  const rows: { readonly at: number; readonly what: string }[] = [];
  for (let month = 0; month < MONTHS; month += 1) {
    let day = Date.UTC(2025, month, PAY_DAY, 9 + (month % 3), 7 * month);
    while ([0, 6].includes(new Date(day).getUTCDay())) day -= DAY;
    rows.push({ at: day, what: PAY });
  }
  const others = ['Wifi in de vergaderzaal valt weg', 'Printer in de gang drukt niet af'];
  for (const [place, what] of others.entries())
    for (let at = 3 + place; at < MONTHS * 30; at += 11 + ((at * 7 + place) % 17))
      rows.push({ at: Date.UTC(2025, 0, 1 + at, 10, at % 60), what });
  const lines = rows.map(({ at, what }, index) => {
    const opened = new Date(at).toISOString();
    return `C${index};${what};${what};Open;${opened.slice(0, 10)} ${opened.slice(11, 16)};;Werkplek`;
  });
  return [HEAD, ...lines].join('\r\n');
}

describe('the calendar of a company', () => {
  let kept: KeptApp;
  let company: string;

  before(async () => {
    kept = await keptApp();
    company = await kept.api.newCompany('Loonhuis', 20);
    await kept.api.confirm(company, await kept.api.upload(company, 'desk.csv', payDayExport()));
    await reckoned();
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const reckoned = async (): Promise<void> => {
    while (await kept.context.store.inCompany(company, isBehindTickets)) {
      await kept.context.reckonings.settled();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const known = async (): Promise<Company> => {
    const { companies } = companiesSchema.parse((await kept.api.ask('GET', '/api/companies')).body);
    const [one] = companies.filter(({ id }) => id === company);
    return one;
  };
  const save = async (said: object) => {
    const { name, people, version } = await known();
    return kept.api.ask('PUT', `/api/companies/${company}`, { name, people, version, ...said });
  };
  const rhythmOfPay = async () => {
    const { body } = await kept.api.ask('GET', `/api/companies/${company}/patterns?show=all`);
    const { patterns } = patternsSchema.parse(body);
    return patterns.find(({ words, name }) => /loon|lon/iu.test(`${name.nl} ${words.join(' ')}`))?.rhythm;
  };

  test('is not known until somebody says it', async () => {
    assert.equal((await known()).calendar, null);
  });

  test('is kept as it was said, and the numbers are made anew with it: a monthly problem is one of the pay day', async () => {
    const before = await rhythmOfPay();
    assert.equal(before?.kind, 'periodic');
    assert.notEqual(before.period?.name, 'payroll');
    const calendar = {
      ...DEFAULT_CALENDAR,
      opensAt: 27_000,
      closures: [{ from: '2025-12-25', to: '2026-01-02' }],
      payrollDay: PAY_DAY,
    };
    const { status, body } = await save({ calendar });
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(companySchema.parse(body).calendar, calendar);
    await reckoned();
    assert.deepEqual((await known()).calendar, calendar);
    assert.equal((await rhythmOfPay())?.period?.name, 'payroll');
  });

  test('stays when other things are said, and goes when it is taken back', async () => {
    await save({ people: 25 });
    assert.equal((await known()).calendar?.payrollDay, PAY_DAY);
    await save({ calendar: null });
    assert.equal((await known()).calendar, null);
    await reckoned();
    assert.notEqual((await rhythmOfPay())?.period?.name, 'payroll');
  });

  test('closures over all that was watched change nothing: people reported then', async () => {
    const before = await rhythmOfPay();
    const closures = ['2025-01-01 2025-06-30', '2025-07-01 2025-12-30', '2025-12-31 2026-06-30'].map(
      (each) => ({ from: each.slice(0, 10), to: each.slice(11) }),
    );
    assert.equal((await save({ calendar: { ...DEFAULT_CALENDAR, closures } })).status, 200);
    await reckoned();
    assert.deepEqual(await rhythmOfPay(), before);
  });

  test('a closure in which people kept reporting is doubted, and opens what they reported; one in which they stopped is not', async () => {
    const doubted = async (closures: readonly object[]) => {
      assert.equal((await save({ calendar: { ...DEFAULT_CALENDAR, closures } })).status, 200);
      await reckoned();
      const { body } = await kept.api.ask('GET', `/api/companies/${company}/answer`);
      return answerSchema.parse(body).answer?.doubtedClosures;
    };
    const wrong = { from: '2025-03-03', to: '2025-05-09' };
    const [found, ...more] = (await doubted([wrong])) ?? [];
    assert.deepEqual([found.from, found.to, more.length], [wrong.from, wrong.to, 0]);
    assert.ok(found.reports >= found.usual / 2 && found.usual >= 6);
    const query = `kind=reported&opened=${wrong.from}..${wrong.to}`;
    const rows = await kept.api.ask('GET', `/api/companies/${company}/tickets?${query}`);
    assert.equal(ticketsSchema.parse(rows.body).total, found.reports);
    const never = await kept.api.ask(
      'GET',
      `/api/companies/${company}/tickets?opened=2025-02-30..2025-03-09`,
    );
    assert.equal(never.status, 400);
    assert.deepEqual(
      await doubted([{ from: '2025-03-03', to: '2025-03-05' }]),
      [],
      'three days tell nothing',
    );
    assert.deepEqual(await doubted([]), []);
  });

  test('a shutdown is no time in which a fix proves itself', async () => {
    const { body } = await kept.api.ask('GET', `/api/companies/${company}/patterns?show=all`);
    const [{ id, version }] = patternsSchema.parse(body).patterns;
    const fix = { version, on: '2025-11-28', note: '' };
    assert.equal(
      (await kept.api.ask('POST', `/api/companies/${company}/patterns/${id}/fix`, fix)).status,
      200,
    );
    const weeksSince = async (closures: readonly object[]): Promise<number> => {
      assert.equal((await save({ calendar: { ...DEFAULT_CALENDAR, closures } })).status, 200);
      const detail = await kept.api.ask('GET', `/api/companies/${company}/patterns/${id}`);
      return patternDetailSchema.parse(detail.body).proof?.after.weeks ?? Number.NaN;
    };
    const open = await weeksSince([]);
    const shut = await weeksSince([{ from: '2026-02-02', to: '2026-02-20' }]);
    assert.ok(Math.abs(open - shut - 3) < 1e-9, `${open} weeks, ${shut} with three weeks of leave`);
    await reckoned();
  });

  test('what cannot be is refused with a sentence that says what can, and changes nothing', async () => {
    const before = await known();
    const shut = (from: string, to: string) => ({ ...DEFAULT_CALENDAR, closures: [{ from, to }] });
    for (const [calendar, part] of [
      [{ ...DEFAULT_CALENDAR, country: 'DE' }, 'country'],
      [{ ...DEFAULT_CALENDAR, closesAt: 3_600 }, 'hours'],
      [shut('2026-02-30', '2026-03-02'), 'closures'],
      [shut('2026-03-05', '2026-03-02'), 'closures'],
      [{ ...DEFAULT_CALENDAR, payrollDay: 32 }, 'payrollDay'],
    ] as const) {
      for (const lang of LANGS) {
        const answer = await kept.app.inject({
          method: 'PUT',
          url: `/api/companies/${company}`,
          headers: { host: 'localhost:4400', 'accept-language': lang },
          payload: { name: before.name, people: before.people, version: before.version, calendar },
        });
        assert.equal(answer.statusCode, 400, part);
        assert.ok(answer.body.includes(wordsIn(lang).http.expects[part]), answer.body);
      }
    }
    assert.deepEqual(await known(), before);
  });
});
