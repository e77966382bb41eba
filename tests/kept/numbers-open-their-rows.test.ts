import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { analysisSchema } from '../../src/contract/analysis.schema.ts';
import { answerSchema, lostTimeSchema } from '../../src/contract/api/answer.schema.ts';
import {
  PATTERN_SIGNS,
  patternDetailSchema,
  patternsSchema,
} from '../../src/contract/api/patterns.schema.ts';
import { themesSchema } from '../../src/contract/api/themes.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { analyseFiles } from '../../src/usecases/analyse-files.ts';
import { openVerhaegen, VERHAEGEN, type Verhaegen } from './open-verhaegen.ts';

const KINDS = {
  incidents: 'incident',
  requests: 'request',
  machine: 'machine',
  scheduled: 'scheduled',
  merged: 'merged',
  improvements: 'improvement',
  unknownKind: 'unknown',
} as const;

describe('a number and the rows it opens', () => {
  let here: Verhaegen;

  before(async () => {
    here = await openVerhaegen();
  });
  after(() => here.clear());

  async function told() {
    const { answer } = await here.read(answerSchema, 'answer');
    assert.ok(answer !== null);
    return answer;
  }

  test('what is said of closing opens the ticket that closed each occurrence', async () => {
    const { closures } = await here.read(patternsSchema, 'patterns');
    assert.ok(closures?.kind === 'known');
    assert.equal(await here.rows('closes=yes'), closures.closures);
    assert.equal(closures.theme, null, 'nobody asked for a theme');
    assert.equal(await here.rows('closes=yes&alone=yes'), 0);
  });

  test('the times on which a chance rests, and those it came back, open the ticket with which each began', async () => {
    const { patterns } = await here.read(patternsSchema, 'patterns');
    const known = patterns.flatMap(({ id, recurrence }) =>
      recurrence.kind === 'known' ? [{ id, recurrence }] : [],
    );
    assert.ok(known.length > 10);
    for (const { id, recurrence } of known) {
      assert.equal(await here.rows(`pattern=${id}&came=each`), recurrence.n, id);
      assert.equal(await here.rows(`pattern=${id}&came=back`), recurrence.evidence.returns, id);
    }
  });

  test('the times that a problem came to a device, site or team open the ticket with which each began', async () => {
    const { patterns } = await here.read(patternsSchema, 'patterns');
    let places = 0;
    for (const { id } of patterns) {
      const { why } = await here.read(patternDetailSchema, `patterns/${id}`);
      for (const kind of ['asset', 'site', 'team'] as const)
        for (const { value, episodes } of why.hot[kind]) {
          places += 1;
          const query = `pattern=${id}&${kind}=${encodeURIComponent(value)}&came=there`;
          assert.equal(await here.rows(query), episodes, value);
        }
    }
    assert.ok(places > 5, `${places} places`);
  });

  test('the time that technicians noted opens as many tickets as it is said to be of', async () => {
    const { totals, population } = await told();
    assert.ok(totals.technicianSeconds.kind === 'known');
    assert.equal(await here.rows('way=technician'), totals.technicianSeconds.basis.measured);
    assert.equal(
      await here.rows(''),
      Object.values(population).reduce((sum, n) => sum + n, 0),
    );
  });

  test('the terminal reckons the same of the same file', async () => {
    const kept1 = analysisSchema.parse(
      (await here.api.ask('GET', `/api/companies/${here.company}/analysis?lang=nl`)).body,
    );
    const files = [{ file: 'verhaegen.csv', bytes: new TextEncoder().encode(VERHAEGEN) }];
    const settings = {
      lang: 'nl',
      people: 48,
      timezone: 'Europe/Brussels',
      labourCostCents: 4_820,
      seed: 1,
    } as const;
    const now = Math.floor(Date.now() / 1000);
    const thinking = analyseFiles({ files, settings, company: null, map: new Map(), now });
    let next = thinking.next();
    while (!next.done) next = thinking.next();
    const { reckoning } = next.value;
    assert.deepEqual(kept1.answer.share, reckoning.answer.share);
    const namesOf = (
      patterns: readonly { readonly id: string; readonly name: { readonly text: string } }[],
      assignments: readonly { readonly ticket: string; readonly pattern: string | null }[],
    ): ReadonlyMap<string, string | undefined> => {
      const names = new Map(patterns.map(({ id, name }) => [id, name.text]));
      return new Map(
        assignments.map(({ ticket, pattern }) => [ticket, pattern === null ? undefined : names.get(pattern)]),
      );
    };
    assert.deepEqual(
      namesOf(kept1.patterns, kept1.assignments),
      namesOf(reckoning.patterns, reckoning.assignments),
    );
  });

  test('each kind of ticket on the answer opens as many rows as it counts', async () => {
    const { population } = await told();
    for (const [key, kind] of Object.entries(KINDS))
      assert.equal(await here.rows(`kind=${kind}`), population[key as keyof typeof KINDS], kind);
    const { incidents, requests, unknownKind } = population;
    assert.equal(await here.rows('kind=reported'), incidents + requests + unknownKind);
  });

  test('each language on the answer, and what is assumed of a problem, opens as many rows as it counts', async () => {
    const { languages } = await told();
    assert.ok(languages.length > 1);
    for (const { lang, n } of languages) assert.equal(await here.rows(`lang=${lang}`), n, lang);
    const { patterns } = await here.read(patternsSchema, 'patterns');
    const [{ id, leak }] = patterns;
    assert.ok(leak.lostSeconds.kind === 'known');
    assert.equal(await here.rows(`pattern=${id}&way=imputed`), leak.lostSeconds.basis.imputed);
  });

  test('what recurring problems hold of the reports opens those tickets, also once one is set aside', async () => {
    const first = await told();
    assert.ok(first.patternTickets > 100);
    assert.equal(first.setAside, 0);
    assert.equal(await here.rows('kind=reported&alone=no'), first.patternTickets);
    const { patterns } = await here.read(patternsSchema, 'patterns');
    const { id, version, tickets } = patterns[0];
    await here.api.ask('POST', `/api/companies/${here.company}/patterns/${id}/dismiss`, {
      version,
      reason: 'accepted',
      note: '',
    });
    const then = await told();
    assert.equal(then.patternTickets, first.patternTickets - tickets);
    assert.equal(then.patterns, first.patterns - 1);
    assert.equal(then.setAside, 1, 'times and shares are with it');
    assert.deepEqual(then.totals, first.totals);
    const { total } = await here.read(patternsSchema, 'patterns?show=dismissed');
    assert.equal(total, then.setAside, 'its number opens it');
    assert.equal(await here.rows('kind=reported&alone=no'), then.patternTickets);
  });

  test('each month of lost time opens its tickets, and so do those without a date', async () => {
    const other = await here.api.newCompany('Zonder datums', 12);
    const rows = Array.from({ length: 40 }, (_, at) => {
      const day = at % 4 === 0 ? '' : `2026-0${1 + (at % 5)}-1${at % 9} 09:00`;
      return `${at + 1};Printer drukt niet;Printer boven drukt niet af;Gesloten;${day}`;
    });
    const text = ['Meldingnummer;Korte omschrijving;Verzoek;Status;Aangemaakt', ...rows].join('\r\n');
    await here.api.confirm(other, await here.api.upload(other, 'los.csv', text));
    await here.api.reckoned(other);
    const page = async (path: string) => (await here.api.ask('GET', `/api/companies/${other}/${path}`)).body;
    const { lost } = lostTimeSchema.parse(await page('lost-time'));
    assert.ok(lost !== null);
    assert.equal(lost.months.find(({ month }) => month === null)?.tickets, 10);
    for (const { month, tickets } of lost.months) {
      const { total } = ticketsSchema.parse(await page(`tickets?way=leaking&month=${month ?? 'none'}`));
      assert.equal(total, tickets, month ?? 'without a date');
    }
  });

  test('each line by a column of the organisation’s own opens as many rows as it counts', async () => {
    const other = await here.api.newCompany('Met een eigen kolom', 60);
    const centres = ['K10', 'K20 & co', '3', 'Klein', ''];
    const rows = Array.from({ length: 150 }, (_, at) => {
      const day = `2026-0${1 + (at % 8)}-1${at % 9} 09:00`;
      const centre = at % 50 === 0 ? 'Klein' : centres[at % 5] === 'Klein' ? 'K10' : centres[at % 5];
      return `${at + 1};Printer drukt niet;Printer ${at} drukt niet af;Incident;${day};melder${at % 45}@voorbeeld.be;${centre};regel ${at}`;
    });
    const heading =
      'Meldingnummer;Korte omschrijving;Verzoek;Soort;Aangemaakt;Aanmelder;Kostenplaats;Opmerking';
    const text = [heading, ...rows].join('\r\n');
    await here.api.confirm(other, await here.api.upload(other, 'eigen.csv', text));
    await here.api.reckoned(other);
    const page = async (path: string) => (await here.api.ask('GET', `/api/companies/${other}/${path}`)).body;
    const { lost } = lostTimeSchema.parse(await page('lost-time'));
    assert.ok(lost !== null);
    // Not the remark, which is another for each ticket.
    assert.deepEqual(
      lost.byOwnColumn.map(({ column }) => column),
      ['Kostenplaats'],
    );
    const [{ lines }] = lost.byOwnColumn;
    assert.deepEqual(lines.map(({ group }) => group).sort(), ['3', 'K10', 'K20 & co', null]);
    for (const { group, tickets } of lines) {
      const value = group === null ? '' : `&value=${encodeURIComponent(group)}`;
      const { total } = ticketsSchema.parse(await page(`tickets?way=leaking&column=Kostenplaats${value}`));
      assert.equal(total, tickets, String(group));
    }
    assert.equal(
      lines.reduce((sum, { tickets }) => sum + tickets, 0),
      rows.length,
    );
  });

  test('each sign counts the problems that its own list shows', async () => {
    for (const show of ['open', 'all']) {
      const { signs, total } = await here.read(patternsSchema, `patterns?show=${show}`);
      for (const sign of PATTERN_SIGNS) {
        const borne = await here.read(patternsSchema, `patterns?show=${show}&sign=${sign}`);
        assert.equal(borne.total, signs[sign], sign);
        assert.ok(borne.total <= total);
        assert.deepEqual(borne.signs, signs);
      }
      assert.equal(signs.going + signs.quiet, total);
      assert.ok(signs.precursor + signs.rhythmic + signs.worsening > 0);
      assert.ok(signs.precursor < total && signs.quiet < total && signs.unowned <= signs.going);
    }
  });

  test('each theme opens as many problems and tickets as it counts, and with what stands alone nothing is left out', async () => {
    const { themes } = await here.read(themesSchema, 'themes');
    assert.ok(themes !== null && themes.lines.length > 8);
    const whole = { leaking: 0, problems: 0 };
    for (const { theme, open, problems, tickets } of themes.lines) {
      const which = `theme=${theme ?? 'none'}`;
      assert.equal((await here.read(patternsSchema, `patterns?${which}`)).total, open, which);
      assert.equal((await here.read(patternsSchema, `patterns?show=all&${which}`)).total, problems, which);
      assert.equal(await here.rows(which), tickets, which);
      whole.leaking += await here.rows(`${which}&way=leaking`);
      whole.problems += problems;
    }
    const { counts } = await here.read(patternsSchema, 'patterns');
    assert.equal(whole.problems, counts.all);
    assert.equal(await here.rows('alone=yes&way=leaking'), themes.alone.tickets);
    assert.equal(whole.leaking + themes.alone.tickets, await here.rows('way=leaking'));
    assert.equal(await here.rows('theme=nothing-of-the-kind'), 0);
    const mids = themes.lines.map(({ lostSeconds }) => (lostSeconds.kind === 'known' ? lostSeconds.mid : 0));
    assert.deepEqual(
      mids,
      mids.toSorted((a, b) => b - a),
      'costliest first',
    );
  });

  test('how many tickets each cause and each device has opens as many', async () => {
    const { lost } = await here.read(lostTimeSchema, 'lost-time');
    assert.ok(lost !== null && lost.causes.length > 5);
    assert.equal((await here.read(patternsSchema, 'patterns?show=all')).total, lost.causesInAll);
    for (const { pattern, tickets } of lost.causes)
      assert.equal(await here.rows(`pattern=${pattern}`), tickets);
    for (const { team, tickets } of lost.teams) {
      const which = team === null ? 'teams=rest' : `team=${encodeURIComponent(team)}`;
      assert.equal(await here.rows(`way=leaking&${which}`), tickets, which);
    }
    assert.ok(lost.teams.some(({ team }) => team === null));
    const { why } = await here.read(patternDetailSchema, `patterns/${lost.causes[0].pattern}`);
    const named = [
      ...why.assets.map(({ name, tickets }) => [`asset=${encodeURIComponent(name)}`, tickets] as const),
      ...why.sites.map(({ name, tickets }) => [`site=${encodeURIComponent(name)}`, tickets] as const),
      ...why.teams.map(({ name, tickets }) => [`team=${encodeURIComponent(name)}`, tickets] as const),
      ...why.languages.map(({ lang, tickets }) => [`lang=${lang}`, tickets] as const),
    ];
    assert.ok(named.length > 1);
    for (const [query, tickets] of named)
      assert.equal(await here.rows(`pattern=${lost.causes[0].pattern}&${query}`), tickets, query);
  });

  test('a ticket is found by its number, and nothing by a sign', async () => {
    const { tickets } = await here.read(ticketsSchema, 'tickets');
    const [{ ticket }] = tickets;
    const found = await here.read(ticketsSchema, `tickets?q=${encodeURIComponent(ticket)}`);
    assert.ok(
      found.tickets.some((each) => each.ticket === ticket),
      ticket,
    );
    assert.equal(await here.rows('q=%25'), 0);
  });

  test('a page past the last is the last', async () => {
    const tickets = await here.read(ticketsSchema, 'tickets?page=999');
    assert.equal(tickets.page, Math.ceil(tickets.total / tickets.pageSize));
    assert.equal(tickets.tickets.length, ((tickets.total - 1) % tickets.pageSize) + 1);
    const patterns = await here.read(patternsSchema, 'patterns?page=999&show=all');
    assert.equal(patterns.page, Math.ceil(patterns.total / patterns.pageSize));
    assert.equal(patterns.patterns.length, ((patterns.total - 1) % patterns.pageSize) + 1);
    const none = await here.read(ticketsSchema, 'tickets?page=7&q=zzzzzz');
    assert.deepEqual([none.page, none.total, none.tickets.length], [1, 0, 0]);
  });
});
