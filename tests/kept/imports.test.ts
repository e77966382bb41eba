import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { type Import, leftOutSchema } from '../../src/contract/api/imports.schema.ts';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { sql } from '../../src/store/sql.ts';
import { workbook } from '../made/workbook.ts';
import { zip } from '../made/zip.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const HEAD = 'Nummer;Aangemaakt;Onderwerp;Omschrijving;Melder;Status';
const row = (number: number, title: string, body = 'graag nakijken', who = 'Sofie Vandermeulen'): string =>
  `${number};0${1 + (number % 9)}-0${1 + (number % 8)}-2026 09:00;${title};${body};${who};Gesloten`;
const rows = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, index) => row(from + index, `toestel ${from + index} valt uit`));
const file = (...lines: readonly string[]): string => [HEAD, ...lines].join('\r\n');

describe('an import', () => {
  let kept: KeptApp;
  before(async () => {
    kept = await keptApp();
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  async function balanced(company: string, text: string): Promise<NonNullable<Import['counts']>> {
    const { api } = kept;
    const { id, counts } = await api.confirm(company, await api.upload(company, 'export.csv', text));
    assert.ok(counts);
    const { read, created, updated, unchanged, quarantined } = counts;
    assert.equal(read, created + updated + unchanged + quarantined);
    const rows = async (query: string): Promise<number> =>
      ticketsSchema.parse((await api.ask('GET', `/api/companies/${company}/tickets?${query}`)).body).total;
    assert.equal(await rows(`taken=${id}`), read - quarantined, 'what was brought in opens its tickets');
    assert.equal(await rows(`unchanged=${id}`), unchanged);
    return counts;
  }

  test('the same file twice changes nothing; a later one adds and updates', async () => {
    const company = await kept.api.newCompany('Tweemaal');
    const first = await balanced(company, file(...rows(1, 81)));
    assert.deepEqual([first.created, first.updated, first.unchanged], [80, 0, 0]);
    const shown = async () => (await kept.api.reckoned(company)).reckoned.at;
    const stood = await shown();
    const second = await balanced(company, file(...rows(1, 81)));
    assert.deepEqual([second.created, second.updated, second.unchanged], [0, 0, 80]);
    assert.equal(await shown(), stood, 'nothing changed, so nothing is reckoned');
    const later = await balanced(company, file(row(1, 'toestel 1 valt nu elke dag uit'), ...rows(2, 91)));
    assert.deepEqual([later.created, later.updated, later.unchanged], [10, 1, 79]);
  });

  test('a zip of exports is one import of several files, and what is in it already came in changes nothing', async () => {
    const { api } = kept;
    const company = await api.newCompany('Ingepakt');
    await balanced(company, file(...rows(1, 21)));
    const cells = rows(21, 41).map((line) => line.split(';'));
    const packed = zip([
      { name: 'jan.csv', bytes: file(...rows(1, 21)) },
      {
        name: 'feb.xlsx',
        bytes: workbook({ sheets: [{ name: 'Blad1', rows: [HEAD.split(';'), ...cells] }] }),
      },
      { name: 'leesmij.txt', bytes: 'Beste' },
    ]);
    const read = await api.upload(company, 'jaar.zip', packed);
    const files = read.understood?.files.map((one) => [
      one.file,
      one.container,
      one.format,
      one.read,
      one.taken,
    ]);
    assert.deepEqual(files, [
      ['jaar.zip/jan.csv', 'zip', 'csv', 20, 20],
      ['jaar.zip/feb.xlsx', 'zip', 'xlsx', 20, 20],
    ]);
    assert.match(read.understood?.files[0].notes.at(0)?.message ?? '', /leesmij\.txt/u);
    const { counts } = await api.confirm(company, read);
    assert.deepEqual([counts?.created, counts?.updated, counts?.unchanged], [20, 0, 20]);
    await api.reckoned(company);
    const { body } = await api.ask('GET', `/api/companies/${company}/analysis?lang=nl`);
    assert.deepEqual(body.files.map((one: { file: string; taken: number }) => [one.file, one.taken]).sort(), [
      ['export.csv', 20],
      ['jaar.zip/feb.xlsx', 20],
      ['jaar.zip/jan.csv', 20],
    ]);
  });

  test('a file that cannot be read is refused with one sentence in the language that was asked', async () => {
    const { api } = kept;
    const company = await api.newCompany('Geweigerd');
    const locked = zip([{ name: 'jan.csv', bytes: file(...rows(1, 3)), flags: 1 }]);
    const { id, state } = await api.upload(company, 'jaar.zip', locked);
    assert.equal(state, 'refused');
    for (const [lang, says] of [
      ['nl', 'jaar.zip: deze zip is met een wachtwoord beveiligd: pak hem uit en kies de bestanden zelf.'],
      [
        'fr',
        'jaar.zip\u00a0: ce zip est protégé par un mot de passe\u00a0: décompressez-le et choisissez les fichiers eux-mêmes.',
      ],
      ['en', 'jaar.zip: this zip is protected with a password: unpack it and choose the files themselves.'],
    ]) {
      const { body } = await api.ask('GET', `/api/companies/${company}/imports/${id}?lang=${lang}`);
      assert.equal(body.refusal.message, says);
    }
  });

  test('nothing is a ticket before somebody confirms, and a cancelled file leaves nothing', async () => {
    const { api, context } = kept;
    const company = await api.newCompany('Proef');
    const understood = await api.upload(company, 'export.csv', file(...rows(1, 31)));
    assert.equal(understood.understood?.created, 30);
    assert.equal((await api.ask('GET', `/api/companies/${company}/tickets`)).body.total, 0);
    const path = `/api/companies/${company}/imports/${understood.id}`;
    const cancelled = await api.ask('POST', `${path}/cancel`, { version: understood.version });
    assert.equal(cancelled.body.state, 'cancelled');
    const late = await api.ask('POST', `${path}/confirm`, { version: cancelled.body.version });
    assert.equal(late.status, 409);
    const left = await context.store.inCompany(company, (db) => db.rows(sql`SELECT 1 FROM import_rows`));
    assert.deepEqual(left, []);
  });

  test('the rows themselves are kept: saved at any later time, mended and brought in, nothing is lost', async () => {
    const { api, context } = kept;
    const company = await api.newCompany('Herstel');
    const secret = '22;te kort, wachtwoord: Zomer2024!';
    const text = file(...rows(1, 21), secret, ...rows(23, 31), '31;"te kort; Wolfraam Ketelbinkie"');
    const done = await api.confirm(company, await api.upload(company, 'export.csv', text));
    const path = `/api/companies/${company}/imports/${done.id}/left-out`;
    const { body } = await api.ask('GET', path);
    const { toMend } = leftOutSchema.parse(body);
    const file1 = { place: 0, file: 'export.csv', kept: 2, tooLong: 0, tooMany: 0 };
    assert.deepEqual([toMend.files, toMend.unkept], [[file1], 0]);
    const saved = String((await api.ask('GET', `${path}/rows.csv?place=0`)).body);
    const [left, last] = ['22;te kort, wachtwoord: [●●●]', '31;"te kort; Wolfraam Ketelbinkie"'];
    assert.equal(saved, `\ufeff${HEAD}\r\n${left}\r\n${last}\r\n`);
    const [stored] = await context.store.inCompany(company, (db) =>
      db.rows(sql`SELECT position('Ketelbinkie'::bytea IN sealed) AS named FROM rows_to_mend`),
    );
    assert.equal(stored?.named, 0, 'what is kept says nothing without the key');
    const mended = saved
      .replace(left, row(22, 'toestel 22 valt uit'))
      .replace(last, row(31, 'toestel 31 valt uit'));
    const again = await balanced(company, mended);
    assert.deepEqual([again.created, again.unchanged, again.quarantined], [2, 0, 0]);
    for (const place of [1, 99]) {
      const { status, body: refused } = await api.ask('GET', `${path}/rows.csv?place=${place}`);
      assert.deepEqual([status, refused.code], [404, 'not_found']);
    }
    const other = await api.newCompany('Andere');
    const elsewhere = `/api/companies/${other}/imports/${done.id}/left-out`;
    assert.equal((await api.ask('GET', `${elsewhere}/rows.csv?place=0`)).status, 404);
  });

  test('of each file in a zip its own rows are kept, of lists in JSON the place only, and of a cancelled import nothing', async () => {
    const { api, context } = kept;
    const company = await api.newCompany('Herstel uit zip');
    const packed = zip([
      { name: 'jan.csv', bytes: file(...rows(1, 21), '900;kort in januari') },
      {
        name: 'feb.csv',
        bytes: Buffer.from(`\ufeff${file(...rows(21, 41), '901;één in februari')}`, 'utf16le'),
      },
    ]);
    const understood = await api.upload(company, 'jaar.zip', packed);
    const path = `/api/companies/${company}/imports/${understood.id}`;
    const { toMend } = leftOutSchema.parse((await api.ask('GET', `${path}/left-out`)).body);
    const names = toMend.files.map(({ place, file: name, kept: n }) => [place, name, n]);
    assert.deepEqual(names, [
      [0, 'jaar.zip/jan.csv', 1],
      [1, 'jaar.zip/feb.csv', 1],
    ]);
    const second = String((await api.ask('GET', `${path}/left-out/rows.csv?place=1`)).body);
    assert.equal(second, `\ufeff${HEAD}\r\n901;één in februari\r\n`);
    const cells = rows(41, 61).map((line) => line.split(';'));
    const lists = JSON.stringify({ columns: HEAD.split(';'), rows: [...cells, ['902', 'kort']] });
    const tabular = await api.upload(company, 'lijst.json', lists);
    const beside = `/api/companies/${company}/imports/${tabular.id}/left-out`;
    const inJson = leftOutSchema.parse((await api.ask('GET', beside)).body).toMend;
    assert.deepEqual([inJson.files, inJson.unkept], [[], 1]);
    const { status } = await api.ask('POST', `${path}/cancel`, { version: understood.version });
    assert.equal(status, 202);
    const left = await context.store.inCompany(company, (db) => db.rows(sql`SELECT 1 FROM rows_to_mend`));
    assert.deepEqual(left, []);
    assert.equal((await api.ask('GET', `${path}/left-out/rows.csv?place=0`)).status, 404);
  });

  test('rows that cannot be used are named with line and reason, and can be downloaded', async () => {
    const { api } = kept;
    const company = await api.newCompany('Rest');
    const text = file(...rows(1, 21), '22;te kort', ...rows(23, 31), row(23, 'toestel 23 valt uit'));
    const done = await api.confirm(company, await api.upload(company, 'export.csv', text));
    assert.ok(done.counts && done.counts.quarantined >= 2);
    assert.equal(done.counts.read, done.counts.created + done.counts.quarantined);
    const path = `/api/companies/${company}/imports/${done.id}/left-out`;
    const { body } = await api.ask('GET', `${path}?lang=nl`);
    assert.equal(body.total, done.counts.quarantined);
    assert.equal(body.rows.length, done.counts.quarantined);
    const { rows: left } = leftOutSchema.parse(body);
    const short = left.find(({ line }) => line === 22);
    assert.deepEqual([short?.column, short?.heading], [2, 'Aangemaakt'], 'where the row breaks off');
    assert.ok(left.every(({ column, heading }) => column !== null || heading === null));
    const csv = String((await api.ask('GET', `${path}.csv?lang=fr`)).body);
    assert.match(csv, /"Fichier";"Ligne";"Colonne";"En-tête de la colonne"/u);
    assert.match(csv, /"22";"2";"Aangemaakt"/u);
    assert.equal(csv.trim().split('\r\n').length, done.counts.quarantined + 1);
    for (const lang of ['nl', 'fr', 'en']) {
      const list = String((await api.ask('GET', `${path}.csv?lang=${lang}`)).body);
      const { state, refusal } = await api.upload(company, 'lijst.csv', list);
      assert.equal(state, 'refused', 'our own list is no export');
      assert.match(refusal?.message ?? '', /de lijst van Signaal/u);
    }
    const mended = await balanced(company, file(...rows(1, 31)));
    assert.equal(mended.created, 2, 'the mended file brings what was left out, and nothing twice');
  });

  test('what a column means is remembered, and used unasked for the next file of the desk', async () => {
    const { api } = kept;
    const company = await api.newCompany('Geheugen');
    const lines = Array.from(
      { length: 30 },
      (_, n) => `${n};2026-0${1 + (n % 8)}-11 10:00;aa ${n};bb ${n % 3}`,
    );
    const text = ['a;b;c;d', ...lines].join('\n');
    const map = encodeURIComponent(JSON.stringify({ c: 'title', d: 'team' }));
    const told = await api.upload(company, 'vreemd.csv', text, `&map=${map}`);
    await api.confirm(company, told);
    const again = await api.upload(
      company,
      'vreemd.csv',
      [text, '99;2026-08-12 10:00;aa 99;bb 1'].join('\n'),
    );
    const meanings = again.understood?.files[0].columns.map(({ heading, field, remembered }) => [
      heading,
      field,
      remembered,
    ]);
    assert.deepEqual(meanings?.slice(2), [
      ['c', 'title', true],
      ['d', 'team', true],
    ]);
    assert.deepEqual([again.understood?.created, again.understood?.unchanged], [1, 30]);
  });

  test('a second company of one file is kept out of the first; a company may go on under its name', async () => {
    const { api } = kept;
    const ofTwo = (from: number): string =>
      [
        `${HEAD};Klant`,
        ...rows(from, from + 30).map(
          (line, n) => `${line};${n % 3 === 0 ? 'Bakkerij Noord' : 'Garage Zuid'}`,
        ),
      ].join('\r\n');
    const ofOne = (from: number, name: string): string =>
      [`${HEAD};Klant`, ...rows(from, from + 30).map((line) => `${line};${name}`)].join('\r\n');
    const company = await api.newCompany('Bakkerij');
    const both = await api.newCompany('Twee tegelijk');
    const first = await api.upload(company, 'export.csv', ofTwo(1), '&of=bakkerij%20noord');
    assert.deepEqual(first.understood?.company, { name: 'Bakkerij Noord', chosen: true, remembered: false });
    await api.confirm(company, first);

    for (const text of [ofTwo(1), ofOne(101, 'Garage Zuid')]) {
      const other = await api.upload(company, 'export.csv', text, '&of=Garage%20Zuid');
      const path = `/api/companies/${company}/imports/${other.id}`;
      for (const [lang, says] of [
        ['nl', /“Garage Zuid”.*“Bakkerij Noord”.*eerste bladzijde/u],
        ['fr', /«\sGarage Zuid\s».*«\sBakkerij Noord\s».*première page/u],
        ['en', /“Garage Zuid”.*“Bakkerij Noord”.*first page/u],
      ] as const) {
        const { state, refusal } = (await api.ask('GET', `${path}?lang=${lang}`)).body;
        assert.deepEqual([state, refusal.code], ['refused', 'other_company'], 'before anybody confirms');
        assert.match(refusal.message, says);
      }
    }
    const mine = await api.upload(both, 'export.csv', ofTwo(1), '&of=Bakkerij%20Noord');
    const later = await api.upload(both, 'export.csv', ofTwo(1), '&of=Garage%20Zuid');
    await api.confirm(both, mine);
    const { version } = later;
    const late = await api.ask('POST', `/api/companies/${both}/imports/${later.id}/confirm`, { version });
    assert.deepEqual([late.status, late.body.code], [409, 'other_company'], 'of two read at once, the first');
    assert.equal((await api.ask('GET', `/api/companies/${company}/tickets`)).body.total, 10);

    const more = await api.upload(company, 'export.csv', ofTwo(201));
    const asBefore = { name: 'Bakkerij Noord', chosen: true, remembered: true };
    assert.deepEqual(more.understood?.company, asBefore, 'not asked again');
    assert.equal((await api.confirm(company, more)).counts?.created, 10);
    const own = await api.upload(await api.newCompany('Garage'), 'export.csv', ofTwo(1), '&of=Garage%20Zuid');
    assert.equal(own.understood?.created, 20);
  });

  test('a helpdesk of one company that is called otherwise later goes on', async () => {
    const { api } = kept;
    const company = await api.newCompany('Bakkerij');
    for (const [from, name] of [
      [1, 'Bakkerij Noord'],
      [101, 'Bakkerij Noord BV'],
    ] as const) {
      const text = [`${HEAD};Klant`, ...rows(from, from + 30).map((line) => `${line};${name}`)].join('\r\n');
      const understood = await api.upload(company, 'export.csv', text);
      assert.deepEqual(understood.understood?.company, { name, chosen: false, remembered: false });
      assert.equal((await api.confirm(company, understood)).counts?.created, 30);
    }
  });

  test('a file without ticket numbers is known again by what it says', async () => {
    const { api } = kept;
    const company = await api.newCompany('Zonder nummer');
    const lines = Array.from(
      { length: 30 },
      (_, n) => `2026-0${1 + (n % 8)}-11 10:0${n % 10};printer ${n % 7} zwijgt;Open`,
    );
    const text = ['Aangemaakt;Onderwerp;Status', ...lines].join('\n');
    const first = await api.confirm(company, await api.upload(company, 'los.csv', text));
    assert.equal(first.counts?.created, 30);
    const shuffled = [
      'Aangemaakt;Onderwerp;Status',
      ...lines.toReversed(),
      '2026-08-12 10:00;nieuw;Open',
    ].join('\n');
    const second = await api.confirm(company, await api.upload(company, 'los.csv', shuffled));
    assert.deepEqual([second.counts?.created, second.counts?.unchanged], [1, 30]);
  });

  test('a ticket without a number among numbered ones is known again by what it says, wherever it stands', async () => {
    const { api } = kept;
    const company = await api.newCompany('Deels genummerd');
    const head = 'Meldingnummer;Aangemaakt;Onderwerp;Status';
    const lines = Array.from({ length: 30 }, (_, n) => {
      const number = n % 5 === 0 ? '' : `M${n}`;
      return `${number};2026-03-${String(1 + (n % 28)).padStart(2, '0')} 10:00;printer ${n} zwijgt;Open`;
    });
    const first = await api.confirm(
      company,
      await api.upload(company, 'deels.csv', [head, ...lines].join('\n')),
    );
    assert.equal(first.counts?.created, 30);
    const above = ['M98;2026-04-01 10:00;nieuw;Open', ';2026-04-02 10:00;ook nieuw;Open'];
    const text = [head, ...above, ...lines].join('\n');
    const second = await api.confirm(company, await api.upload(company, 'deels.csv', text));
    assert.deepEqual([second.counts?.created, second.counts?.unchanged], [2, 30]);
  });

  test('a request sent twice happens once, and a key that comes with something else is refused', async () => {
    const { api } = kept;
    const company = await api.newCompany('Eenmaal');
    const key = randomUUID();
    const url = `/api/companies/${company}/imports?file=export.csv`;
    const body = Buffer.from(file(...rows(1, 31)));
    const [one, two] = [await api.ask('POST', url, body, key), await api.ask('POST', url, body, key)];
    assert.equal(one.body.id, two.body.id);
    const other = await api.ask('POST', url, Buffer.from(file(...rows(1, 5))), key);
    assert.equal(other.status, 422);
    assert.equal(other.body.code, 'key_reused');
    const { body: list } = await api.ask('GET', `/api/companies/${company}/imports`);
    assert.equal(list.imports.length, 1);
  });

  test('no name of a person is kept: not who reported, and not one that stands in a text', async () => {
    const { api, context } = kept;
    const company = await api.newCompany('Discreet');
    const text = file(
      row(1, 'Sofie Vandermeulen kan niet aanmelden', 'bel Sofie terug op 0470 12 34 56'),
      ...rows(2, 31),
      row(40, 'scanner', 'dag Wout, dit is voor Brechtje Oosterlynck', 'Brechtje Oosterlynck'),
    );
    await api.confirm(company, await api.upload(company, 'export.csv', text));
    const kept1 = await context.store.inCompany(company, (db) =>
      db.rows<{ said: string }>(sql`
        SELECT s::text AS said FROM signals s
        UNION ALL SELECT i::text FROM imports i
        UNION ALL SELECT h::text FROM signal_history h`),
    );
    const all = kept1.map(({ said }) => said).join('\n');
    assert.match(all, /kan niet aanmelden/u);
    for (const name of ['Sofie', 'Vandermeulen', 'Brechtje', 'Oosterlynck', '0470'])
      assert.ok(!all.includes(name), `${name} is kept`);
    const { body } = await api.ask('GET', `/api/companies/${company}/tickets?q=vandermeulen`);
    assert.equal(body.total, 0, 'nobody is found by a name');
  });
});
