import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Import, importSchema } from '../../src/contract/api/imports.schema.ts';
import { endsInUtc } from '../journeys/small-export.ts';
import { type KeptApp, keptApp } from './with-app.ts';

const HEAD = 'Meldingnummer;Aangemaakt;Korte omschrijving;Bestede tijd;Aanmelder';
const exportOf = (from: number, sep = ';'): string =>
  [
    HEAD,
    ...Array.from({ length: 9 }, (_, at) => {
      const [one, other] = [
        String(1 + ((at * 5) % 9)).padStart(2, '0'),
        String(1 + ((at * 7) % 8)).padStart(2, '0'),
      ];
      return `${from + at};${one}/${other}/2025 09:10;printer ${from + at} hapert;${1 + (at % 5)};Sofie Vandermeulen`;
    }),
  ]
    .join('\r\n')
    .replaceAll(';', sep);

type Told = { readonly kind: string; readonly column: string | null; readonly value: string };
const query = (told: readonly Told[], replaces?: string): string =>
  `&told=${encodeURIComponent(JSON.stringify(told))}${replaces === undefined ? '' : `&replaces=${replaces}`}`;
const MDY: Told = { kind: 'dateOrder', column: null, value: 'mdy' };
const HOURS: Told = { kind: 'durationUnit', column: 'Bestede tijd', value: 'hours' };

describe('what is asked of a file', () => {
  let kept: KeptApp;
  before(async () => {
    kept = await keptApp();
  });
  after(async () => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  });

  const upload = async (company: string, text: string, more = ''): Promise<Import> =>
    importSchema.parse(await kept.api.upload(company, 'desk.csv', text, more));
  const guessOf = ({ understood }: Import, kind: string) => {
    const found = understood?.files[0].guesses.find((guess) => guess.kind === kind);
    assert.ok(found, kind);
    return found;
  };
  const asked = ({ understood }: Import): readonly string[] =>
    understood?.files[0].guesses.filter((guess) => guess.asked).map(({ kind }) => kind) ?? [];
  const stateOf = async (company: string, { id }: Import) => (await kept.api.importOf(company, id)).state;

  test('is asked once: the answer holds for the next file of this desk, and not for another company', async () => {
    const company = await kept.api.newCompany('Eenmaal');
    const first = await upload(company, exportOf(1));
    assert.deepEqual(asked(first), ['dateOrder', 'durationUnit']);
    assert.equal(guessOf(first, 'dateOrder').examples.length, 5);
    const answered = await upload(company, exportOf(1), query([MDY, HOURS], first.id));
    assert.deepEqual(asked(answered), []);
    assert.equal(answered.understood?.period?.from, '2025-01-01');
    await kept.api.confirm(company, answered);

    const next = await upload(company, exportOf(10));
    assert.deepEqual(asked(next), []);
    for (const [kind, chosen] of [
      ['dateOrder', 'mdy'],
      ['durationUnit', 'hours'],
    ]) {
      const guess = guessOf(next, kind);
      assert.deepEqual([guess.chosen, guess.by], [chosen, 'before']);
    }
    await kept.api.confirm(company, next);

    const elsewhere = await kept.api.newCompany('Elders');
    assert.deepEqual(asked(await upload(elsewhere, exportOf(1))), ['dateOrder', 'durationUnit']);
  });

  test('confirmed as it stood, is an answer too', async () => {
    const company = await kept.api.newCompany('Bevestigd');
    await kept.api.confirm(company, await upload(company, exportOf(1)));
    const next = await upload(company, exportOf(10));
    assert.deepEqual(asked(next), []);
    assert.deepEqual([guessOf(next, 'dateOrder').chosen, guessOf(next, 'dateOrder').by], ['dmy', 'before']);
  });

  test('what an export showed is not asked of one that shows nothing, such as its own rows once they are mended', async () => {
    const company = await kept.api.newCompany('Hersteld');
    const row = (id: number, day: string): string => `${id};${day} 09:10;printer ${id} hapert;${id % 5};x`;
    const shows = [HEAD, row(1, '09/28/2025'), row(2, '02/03/2025'), row(3, '04/05/2025')].join('\r\n');
    const first = await upload(company, shows);
    assert.deepEqual([guessOf(first, 'dateOrder').chosen, guessOf(first, 'dateOrder').by], ['mdy', 'file']);
    await kept.api.confirm(company, first);
    const mended = await upload(company, [HEAD, row(7, '03/01/2025'), row(8, '03/03/2025')].join('\r\n'));
    assert.ok(!asked(mended).includes('dateOrder'));
    assert.deepEqual(
      [guessOf(mended, 'dateOrder').chosen, guessOf(mended, 'dateOrder').by],
      ['mdy', 'before'],
    );
    const other = await upload(company, [HEAD, row(9, '28/09/2025'), row(10, '03/03/2025')].join('\r\n'));
    assert.deepEqual([guessOf(other, 'dateOrder').chosen, guessOf(other, 'dateOrder').by], ['dmy', 'file']);
  });

  test('can be changed later, and the newest word holds', async () => {
    const company = await kept.api.newCompany('Herzien');
    await kept.api.confirm(company, await upload(company, exportOf(1), query([MDY])));
    const again = await upload(company, exportOf(10));
    const changed = await upload(company, exportOf(10), query([{ ...MDY, value: 'dmy' }], again.id));
    assert.deepEqual(
      [guessOf(changed, 'dateOrder').chosen, guessOf(changed, 'dateOrder').by],
      ['dmy', 'told'],
    );
    await kept.api.confirm(company, changed);
    const next = await upload(company, exportOf(20));
    assert.deepEqual([guessOf(next, 'dateOrder').chosen, guessOf(next, 'dateOrder').by], ['dmy', 'before']);
  });

  test('the zone of one column is asked by name, and remembered for that column alone', async () => {
    const company = await kept.api.newCompany('Twee klokken');
    const zones = ({ understood }: Import) =>
      understood?.files[0].guesses.flatMap(({ kind, column, chosen, by, asked: open }) =>
        kind === 'timezone' ? [[column, chosen, by, open]] : [],
      );
    const first = await upload(company, endsInUtc(1));
    assert.deepEqual(zones(first), [
      [null, 'Europe/Brussels', 'company', false],
      ['Aangemaakt', 'Europe/Brussels', 'others', false],
      ['Afgesloten', 'Europe/Brussels', 'others', true],
    ]);
    const said = { kind: 'timezone', column: 'Afgesloten', value: 'UTC' };
    const answered = await upload(company, endsInUtc(1), query([said], first.id));
    assert.deepEqual(answered.understood?.files[0].suspicions, []);
    await kept.api.confirm(company, answered);

    const next = await upload(company, endsInUtc(101));
    assert.deepEqual(zones(next), [
      [null, 'Europe/Brussels', 'company', false],
      ['Aangemaakt', 'Europe/Brussels', 'others', false],
      ['Afgesloten', 'UTC', 'before', false],
    ]);
    assert.deepEqual(next.understood?.files[0].suspicions, []);
  });

  test('a delimiter that was said is found again, also where the headings only appear with it', async () => {
    const company = await kept.api.newCompany('Gescheiden');
    const text = ['Onderwerp,a;Nummer,b;c', 'printer,x;1,y;z', 'scherm,x;2,y;z', 'muis,x;3,y;z'];
    const first = await upload(company, text.join('\n'));
    assert.deepEqual(asked(first), ['delimiter']);
    const other = guessOf(first, 'delimiter').alternatives[0];
    const told = await upload(
      company,
      text.join('\n'),
      query([{ kind: 'delimiter', column: null, value: other }]),
    );
    await kept.api.confirm(company, told);
    const next = await upload(company, [...text, 'wifi,x;4,y;z'].join('\n'));
    assert.deepEqual([guessOf(next, 'delimiter').chosen, guessOf(next, 'delimiter').by], [other, 'before']);
  });

  test('a second look takes the place of the first, unless that was confirmed or the second is refused', async () => {
    const company = await kept.api.newCompany('Tweede blik');
    const first = await upload(company, exportOf(1));
    const refused = await kept.api.upload(company, 'desk.csv', ' ', query([], first.id));
    assert.deepEqual([refused.state, await stateOf(company, first)], ['refused', 'understood']);
    const second = await upload(company, exportOf(1), query([MDY], first.id));
    const path = `/api/companies/${company}/imports/${first.id}`;
    await kept.api.until(
      async () => (await kept.api.ask('GET', path)).status,
      (status) => status === 404,
    );
    await kept.api.confirm(company, second);
    await upload(company, exportOf(1), query([], second.id));
    assert.equal(await stateOf(company, second), 'done');
  });

  test('a reading that does not exist is refused', async () => {
    const company = await kept.api.newCompany('Onbestaand');
    const wrong = query([{ kind: 'dateOrder', column: null, value: 'ydm' }]);
    const url = `/api/companies/${company}/imports?file=a.csv${wrong}`;
    const { status } = await kept.api.ask('POST', url, Buffer.from(exportOf(1)));
    assert.equal(status, 400);
  });
});
