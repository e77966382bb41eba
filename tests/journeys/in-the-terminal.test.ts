import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { analyseCommand } from '../../src/cli/analyse.command.ts';
import { analysisSchema } from '../../src/contract/analysis.schema.ts';
import { readingSchema } from '../../src/contract/reading.schema.ts';
import { wordsIn } from '../../src/words/words.ts';
import { workbook } from '../made/workbook.ts';
import { zip } from '../made/zip.ts';
import { commandLine, widest } from './command-line.ts';
import { endsInUtc, smallExport, twoCompanies } from './small-export.ts';

const { folder, given, signaal, clear } = commandLine('terminal');

after(clear);

describe('signaal analyse', () => {
  test('answers at eighty columns, and writes the same bytes twice, seconds aside', () => {
    const file = given('export.csv', smallExport());
    const out = join(folder, 'out.json');
    const first = signaal(
      'analyse',
      file,
      '--people',
      '40',
      '--json',
      out,
      '--html',
      join(folder, 'out.html'),
    );
    assert.equal(first.status, 0, first.stderr);
    assert.ok(widest(first.stdout) <= 80, `widest line ${widest(first.stdout)}`);
    assert.match(first.stdout, /Helpt onze IT ons vooruit/u);
    const withoutSeconds = (): string =>
      readFileSync(out, 'utf8').replace(/"seconds":[\d.]+/u, '"seconds":0');
    const once = withoutSeconds();
    const analysis = analysisSchema.parse(JSON.parse(once));
    assert.equal(analysis.read, 24);
    assert.equal(analysis.taken, 24);
    assert.equal(analysis.answer.verdict, 'not-yet');
    assert.equal(analysis.privacy.personalData, true);
    assert.equal(
      Object.values(analysis.population).reduce((sum, n) => sum + n, 0),
      24,
    );
    for (const { id, tickets, names, card } of analysis.patterns) {
      const certain = analysis.assignments.filter(
        (each) => each.pattern === id && each.certainty === 'certain',
      );
      assert.equal(tickets, certain.length, 'a pattern counts what is certain');
      assert.equal(names === null, card === null);
    }
    assert.ok(
      analysis.assignments.every(({ pattern, probability }) => (pattern === null) === (probability === null)),
    );
    // A word stands with its sign, its chance, its days and how often it came, and with what can be counted after.
    const said = first.stdout.replace(/\s+/gu, ' ');
    const shown = analysis.patterns.flatMap(({ recurrence }) =>
      recurrence.kind === 'known' ? [recurrence] : [],
    );
    assert.ok(shown.length > 0);
    for (const { word, sign, horizonDays, n, evidence } of shown.slice(0, 10)) {
      const { chance } = wordsIn('nl');
      const named = sign === null ? '' : ` (${chance.sign[sign]})`;
      assert.ok(said.includes(`${chance.word[word]}${named}: `), `${word} ${sign}`);
      assert.match(
        said,
        new RegExp(
          `op 10 dat dit binnen ${horizonDays} dagen terugkomt, [^.]+ op 10, op grond van ${n} ke(er|ren)\\.`,
          'u',
        ),
      );
      if (evidence.alive !== null) assert.ok(said.includes(`Het kwam ${evidence.returns} keer terug in `));
    }
    const printing = analysis.themes.find(({ id }) => id === 'printing');
    assert.equal(printing?.name, 'afdrukken');
    assert.ok(printing?.patterns.every((id) => analysis.patterns.some((pattern) => pattern.id === id)));
    // Sentences of four words and more stand four times in it, the first time as themselves.
    assert.equal(analysis.assignments.find(({ ticket }) => ticket === '1006')?.duplicate, '1000');
    signaal('analyse', file, '--people', '40', '--json', out);
    assert.equal(withoutSeconds(), once);
  });

  test('reads the same tickets from a workbook in a zip', () => {
    const rows = smallExport()
      .split('\r\n')
      .map((line) => line.split(';'));
    const book = workbook({ sheets: [{ name: 'Meldingen', rows: [['Overzicht'], ...rows] }] });
    const out = join(folder, 'zip.json');
    const file = given('export.zip', zip([{ name: 'meldingen.xlsx', bytes: book }]));
    assert.equal(signaal('analyse', file, '--json', out).status, 0);
    const { files, patterns } = analysisSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
    const [{ file: name, container, format, taken }] = files;
    assert.deepEqual([name, container, format, taken], ['export.zip/meldingen.xlsx', 'zip', 'xlsx', 24]);
    assert.ok(patterns.length > 0);
  });

  test('no address of a person is in any output', () => {
    const file = given('people.csv', smallExport());
    const [json, page] = [join(folder, 'people.json'), join(folder, 'people.html')];
    const { stdout, stderr } = signaal('analyse', file, '--json', json, '--html', page);
    for (const text of [stdout, stderr, readFileSync(json, 'utf8'), readFileSync(page, 'utf8')]) {
      assert.doesNotMatch(text, /voorbeeld\.be|melder\d/u);
    }
  });

  test('lists the companies and exits 2 when the file holds several and none was chosen', () => {
    const file = given('two.csv', twoCompanies());
    const { status, stdout, stderr } = signaal('analyse', file);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /Bakkerij Noord: 8 tickets/u);
    assert.match(stderr, /Garage Zuid: 16 tickets/u);
    const chosen = signaal('analyse', file, '--company', 'bakkerij noord');
    assert.equal(chosen.status, 0, chosen.stderr);
    assert.match(chosen.stdout, /^Bakkerij Noord/u);
  });

  test('tickets of other companies and of none are said, not dropped in silence', () => {
    const [heading, ...rows] = twoCompanies().split('\r\n');
    const nameless = rows.map((row, index) => (index < 2 ? row.replace(/;[^;]*$/u, ';') : row));
    const file = given('nameless.csv', [heading, ...nameless].join('\r\n'));
    const asked = signaal('analyse', file);
    assert.equal(asked.status, 2);
    assert.match(asked.stderr, /2 tickets noemen geen bedrijf/u);
    const { stdout } = signaal('analyse', file, '--company', 'Bakkerij Noord');
    assert.match(stdout, /15 tickets zijn van andere bedrijven en tellen hier niet mee/u);
    assert.match(stdout, /2 tickets noemen geen bedrijf en tellen hier niet mee/u);
  });

  test('a company’s own assumptions are reckoned with, and named as its own', () => {
    const file = given('own.csv', smallExport());
    const [json, page] = [join(folder, 'own.json'), join(folder, 'own.html')];
    const priors = given('priors.json', '{"ticket.incident": {"median": 3, "capMinutes": 60}}');
    const lost = (): number => {
      const { totals } = analysisSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
      return totals.lostSeconds.kind === 'known' ? totals.lostSeconds.mid : Number.NaN;
    };
    assert.equal(signaal('analyse', file, '--json', json, '--html', page).status, 0);
    const published = lost();
    assert.match(readFileSync(page, 'utf8'), /HappySignals/u);
    assert.equal(signaal('analyse', file, '--priors', priors, '--json', json, '--html', page).status, 0);
    assert.ok(lost() < published / 2);
    assert.match(
      readFileSync(page, 'utf8'),
      /minder dan 3 minuten, en één ticket telt nooit voor meer dan 60 minuten/u,
    );
    assert.doesNotMatch(readFileSync(page, 'utf8'), /HappySignals/u);
    assert.match(readFileSync(json, 'utf8'), /"priorsVersion":"[^"]*\+edited"/u);
  });

  test('exits 1 when a row was left out, and says which and why', () => {
    const file = given(
      'ragged.csv',
      `${smallExport()}\r\n9999;01-02-2026 10:00;een;twee;Gesloten;te;veel;cellen\r\n`,
    );
    const out = join(folder, 'ragged.json');
    const { status, stdout } = signaal('analyse', file, '--json', out);
    assert.equal(status, 1);
    assert.match(stdout, /1 rij bleef aan de kant:\n- 1 × te veel cellen/u);
    const { leftOut, read, taken } = analysisSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
    assert.deepEqual([read, taken], [25, 24]);
    assert.equal(leftOut[0]?.line, 26);
    assert.match(leftOut[0]?.message ?? '', /te veel cellen/u);
  });

  test('a verb that does not exist is refused with the verbs that do', () => {
    const { status, stderr } = signaal('dance');
    assert.equal(status, 2);
    assert.match(stderr, /signaal analyse (?:FILE|BESTAND|FICHIER)/u);
  });

  const REFUSED: readonly (readonly [args: readonly string[], says: RegExp])[] = [
    [[], /welk bestand/u],
    [[join(folder, 'nowhere.csv')], /bestaat niet/u],
    [[folder], /map/u],
    [
      [given('picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))],
      /geen lijst van tickets/u,
    ],
    [[given('empty.csv', '')], /leeg/u],
    [[given('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))], /Office-bestand/u],
    [[given('cut.zip', 'PK\u0003\u0004')], /einde.*ontbreekt/u],
    [[given('x.csv', smallExport()), '--people', 'veel'], /--people/u],
    [[given('x.csv', smallExport()), '--lang', 'de'], /--lang/u],
    [[given('x.csv', smallExport()), '--timezone', 'Mars/Olympus'], /--timezone/u],
    [[given('x.csv', smallExport()), '--timezone', 'Aangemaakt=Mars'], /--timezone/u],
    [[given('x.csv', smallExport()), '--labour-cost', '-3'], /--labour-cost/u],
    [[given('x.csv', smallExport()), '--map', 'Status'], /--map/u],
    [[given('x.csv', smallExport()), '--map', 'Status=mood'], /geen betekenis/u],
    [[given('x.csv', smallExport()), '--map', 'Stemming=state'], /geen kolom/u],
    [[given('x.csv', smallExport()), '--map', 'Aanmelder e-mail=category'], /staan mensen/u],
    [[given('x.csv', smallExport()), '--map', 'Aanmelder e-mail=id'], /staan mensen/u],
    [[given('x.csv', smallExport()), '--priors', join(folder, 'none.json')], /bestaat niet/u],
    [
      [given('x.csv', smallExport()), '--priors', given('p.json', '{"ticket.incident":{"median":-1}}')],
      /median/u,
    ],
    [[given('x.csv', smallExport()), '--seed', '-1'], /--seed/u],
    [[given('x.csv', smallExport()), '--colour', 'red'], /--colour/u],
    [[given('x.csv', smallExport()), '--lang', 'fr', '--people', 'x'], /doit être un nombre entier/u],
    [['--lang=en', given('x.csv', smallExport()), '--colour'], /do not understand/u],
    [[given('x.csv', smallExport()), '--json', join(folder, 'x.csv')], /gelezen wordt/u],
    [[given('x.csv', smallExport()), '--json', `${folder}/./x.csv`], /gelezen wordt/u],
    [[given('x.csv', smallExport()), '--json', join(folder, 'o'), '--html', join(folder, 'o')], /twee keer/u],
    [[given('x.csv', smallExport()), '--json', join(folder, 'no', 'x.json')], /\(de map bestaat niet\)/u],
    [[given('x.csv', smallExport()), '--html', folder], /\(dit is een map\)/u],
  ];
  for (const [args, says] of REFUSED) {
    test(`refuses "${args.map((arg) => arg.replace(folder, '')).join(' ')}" with status 2 and one clear sentence`, async () => {
      const told: string[] = [];
      const status = await analyseCommand.run(args, {
        out: () => assert.fail('a refusal says nothing on standard output'),
        tell: (text) => told.push(text),
        progress: () => undefined,
      });
      assert.equal(status, 2);
      assert.match(told.at(-1) ?? '', says);
      assert.doesNotMatch((told.at(-1) ?? '').slice(0, -1), /\p{L}[.!?] \p{Lu}/u);
    });
  }
});

describe('signaal read', () => {
  test('tells what was understood of each file, row by row, as text and as JSON', () => {
    const file = given('lees.csv', `${smallExport()}kapot;"rij\n`);
    const out = join(folder, 'read.json');
    const told = signaal('read', file, '--lang', 'nl', '--json', out);
    assert.equal(told.status, 1, told.stderr);
    assert.ok(widest(told.stdout) <= 80, `widest line ${widest(told.stdout)}`);
    assert.match(told.stdout, /Wat elke kolom betekent/u);
    assert.match(told.stdout, /Wat deze export niet kan zeggen/u);
    const { files, seconds } = readingSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
    const [one] = files;
    assert.equal(one.rows, one.taken + one.leftOut.length);
    assert.ok(one.leftOut.length > 0 && one.leftOut.every(({ message }) => message.length > 10));
    assert.ok(seconds > 0);
  });

  const EVEN = [
    'Nummer;Aangemaakt;Onderwerp',
    '1;03/04/2026 09:10;printer hapert',
    '2;11/02/2026 10:00;scherm zwart',
  ];

  test('what can be read two ways is said in one line with the option that ends it, by both verbs', () => {
    const file = given('twijfel.csv', EVEN.join('\n'));
    const doubt = /Which day is 03\/04\/2026\?\s+We\s+read:\s+day\s+first\.[\s\S]*--date-order\s+mdy/u;
    assert.match(signaal('read', file, '--lang', 'en').stdout, doubt);
    assert.match(signaal('analyse', file, '--lang', 'en').stderr, doubt);
    const out = join(folder, 'told.json');
    const told = signaal('read', file, '--lang', 'en', '--date-order', 'mdy', '--json', out);
    assert.doesNotMatch(told.stdout, /--date-order/u);
    const { files } = readingSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
    const guess = files[0].guesses.find(({ kind }) => kind === 'dateOrder');
    assert.deepEqual(
      [files[0].dateOrder, guess?.chosen, guess?.by, guess?.asked],
      ['mdy', 'mdy', 'told', false],
    );
    assert.doesNotMatch(
      signaal('analyse', file, '--lang', 'en', '--date-order', 'mdy').stderr,
      /--date-order/u,
    );
  });

  test('a column in another time zone is asked with the option that says it, and read in it', () => {
    const file = given('klokken.csv', endsInUtc(1));
    const asked = signaal('read', file, '--lang', 'en').stdout;
    assert.match(asked, /Which time zone is “Afgesloten” in\?[\s\S]*--timezone\s+"Afgesloten=UTC"/u);
    const out = join(folder, 'klokken.json');
    const told = signaal('read', file, '--lang', 'en', '--timezone', 'Afgesloten=UTC', '--json', out);
    assert.doesNotMatch(told.stdout, /--timezone/u);
    const [{ timezone, guesses, suspicions }] = readingSchema.parse(
      JSON.parse(readFileSync(out, 'utf8')),
    ).files;
    assert.deepEqual([timezone, suspicions], ['Europe/Brussels', []]);
    const guess = guesses.find(({ column }) => column === 'Afgesloten');
    assert.deepEqual([guess?.chosen, guess?.by, guess?.asked], ['UTC', 'told', false]);
  });

  for (const [option, value] of [
    ['--date-order', 'ydm'],
    ['--encoding', 'klingon'],
    ['--delimiter', '#'],
    ['--decimal', ';'],
    ['--duration-unit', 'weeks'],
  ] as const) {
    test(`${option} ${value} is refused with what it knows, and status 2`, () => {
      const { status, stderr } = signaal('read', given('n.csv', EVEN.join('\n')), option, value);
      assert.equal(status, 2);
      assert.ok(stderr.includes(option) && stderr.includes(value) && stderr.split('\n').length === 2, stderr);
    });
  }

  test('an option that it does not know is refused, and not passed over', () => {
    const { status, stderr } = signaal(
      'read',
      given('nog.csv', smallExport()),
      '--html',
      join(folder, 'x.html'),
    );
    assert.equal(status, 2);
    assert.match(stderr, /--html/u);
  });

  test('what cannot be read is one sentence, and status 2', () => {
    const { status, stderr } = signaal('read', given('leeg.csv', ''), '--lang', 'fr');
    assert.equal(status, 2);
    assert.match(stderr, /vide/u);
  });
});
