import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import { encodePage } from './code-pages.ts';
import type { FileGuess } from './file-guess.ts';
import { quotedCell } from './quoting.ts';
import { type ReadReport, readTickets } from './read-tickets.ts';

const NOW = Date.UTC(2026, 10, 20) / 1000;

function reading(
  file: string | Uint8Array,
  { told = [], before = [] }: { told?: readonly ToldReading[]; before?: readonly ToldReading[] } = {},
): ReadReport {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const thinking = readTickets([{ file: 'a.csv', bytes }], {
    timezone: 'Europe/Brussels',
    map: new Map(),
    now: NOW,
    told,
    saidBefore: (headings) => (headings.includes('Onderwerp') ? before : []),
    everSaid: before,
  });
  for (;;) {
    const next = thinking.next();
    if (next.done) return next.value;
  }
}

function guessOf(report: ReadReport, kind: FileGuess['kind']): FileGuess {
  const found = report.files[0].guesses.find((guess) => guess.kind === kind);
  assert.ok(found, `no ${kind} among ${report.files[0].guesses.map((guess) => guess.kind).join()}`);
  return found;
}

const say = (kind: FileGuess['kind'], value: string, column: string | null = null): ToldReading => ({
  kind,
  column,
  value,
});

const HEAD = 'Nummer;Aangemaakt;Onderwerp;Aanmelder';
const even = [
  '1;03/04/2026 09:10;printer hapert;Jan Peeters',
  '2;11/02/2026 10:20;scherm zwart;Els Claes',
  '3;05/06/2026 11:30;wifi weg;Jan Peeters',
];
const file = (...rows: readonly string[]): string => [HEAD, ...rows].join('\n');

describe('the order of dates', () => {
  test('is asked where every date fits both ways, with both readings on rows of the file', () => {
    const guess = guessOf(reading(file(...even)), 'dateOrder');
    const { chosen, confidence, by, asked, alternatives, examples } = guess;
    assert.deepEqual(
      { chosen, confidence, by, asked, alternatives },
      { chosen: 'dmy', confidence: 0.5, by: 'file', asked: true, alternatives: ['mdy'] },
    );
    assert.deepEqual(examples[0], {
      line: 2,
      written: '03/04/2026 09:10',
      as: ['2026-04-03T09:10', '2026-03-04T09:10'],
    });
  });

  test('is not asked where one date in the last row decides', () => {
    const guess = guessOf(reading(file(...even, '4;02/25/2026 08:00;muis;Els Claes')), 'dateOrder');
    assert.deepEqual([guess.chosen, guess.asked, guess.by], ['mdy', false, 'file']);
  });

  test('told, is read so and not asked', () => {
    const report = reading(file(...even), { told: [say('dateOrder', 'mdy')] });
    const guess = guessOf(report, 'dateOrder');
    assert.deepEqual([guess.chosen, guess.by, guess.asked], ['mdy', 'told', false]);
    assert.equal(report.records[0].signal.openedAt, Date.UTC(2026, 2, 4, 8, 10) / 1000);
  });

  test('said before, fills a gap and is not asked, and gives way to what the file shows', () => {
    const before = [say('dateOrder', 'mdy')];
    const gap = guessOf(reading(file(...even), { before }), 'dateOrder');
    assert.deepEqual([gap.chosen, gap.by, gap.asked], ['mdy', 'before', false]);
    const shown = guessOf(
      reading(file(...even, '4;25/02/2026 08:00;muis;Els Claes'), { before }),
      'dateOrder',
    );
    assert.deepEqual([shown.chosen, shown.by], ['dmy', 'file']);
  });

  test('is no guess where dates are written out or year first', () => {
    const { guesses } = reading(file('1;2026-04-03 09:10;printer;Jan Peeters')).files[0];
    assert.equal(
      guesses.some(({ kind }) => kind === 'dateOrder'),
      false,
    );
  });
});

describe('the unit of a duration', () => {
  const worked = (...values: readonly string[]): string =>
    [
      `${HEAD};Bestede tijd`,
      ...values.map((value, at) => `${at};2026-04-03 09:10;printer ${at};Els Claes;${value}`),
    ].join('\n');

  test('is asked where minutes and hours are as believable', () => {
    const guess = guessOf(reading(worked('1', '2', '3', '5')), 'durationUnit');
    assert.deepEqual([guess.chosen, guess.asked, guess.column], ['minutes', true, 'Bestede tijd']);
    assert.deepEqual(guess.alternatives, ['hours']);
    assert.deepEqual(guess.examples[1], { line: 3, written: '2', as: ['120', '7200'] });
  });

  test('is not asked where only one unit is believable, or the heading says it', () => {
    assert.equal(guessOf(reading(worked('15', '30', '45')), 'durationUnit').asked, false);
    const said = reading(worked('1', '2', '3', '5').replace('Bestede tijd', 'Bestede tijd (uren)'));
    const guess = guessOf(said, 'durationUnit');
    assert.deepEqual([guess.chosen, guess.by, guess.asked], ['hours', 'file', false]);
  });

  test('told of its column, beats the heading; told of all, does not', () => {
    const text = worked('1', '2', '3', '5').replace('Bestede tijd', 'Bestede tijd (uren)');
    const own = [say('durationUnit', 'minutes', 'Bestede tijd (uren)')];
    assert.equal(guessOf(reading(text, { told: own }), 'durationUnit').chosen, 'minutes');
    const all = [say('durationUnit', 'minutes')];
    assert.equal(guessOf(reading(text, { told: all }), 'durationUnit').chosen, 'hours');
  });
});

describe('the sign before decimals', () => {
  const worked = (...values: readonly string[]): string =>
    [
      `${HEAD};Bestede tijd (min)`,
      ...values.map((value, at) => `${at};2026-04-03 09:10;printer ${at};Els;${value}`),
    ].join('\n');

  test('is asked where every sign may group thousands, and told, is read so', () => {
    const text = worked('1.200', '2.500');
    const guess = guessOf(reading(text), 'decimal');
    assert.deepEqual([guess.chosen, guess.asked, guess.examples[0].as], ['.', true, ['1.2', '1200']]);
    const told = reading(text, { told: [say('decimal', ',')] });
    assert.deepEqual(
      [guessOf(told, 'decimal').chosen, told.records[0].signal.technicianSeconds],
      [',', 72_000],
    );
  });

  test('is not asked where one number shows it', () => {
    assert.equal(guessOf(reading(worked('1.200', '12,5')), 'decimal').asked, false);
  });
});

describe('the time zone', () => {
  test('is that of the company unless somebody says otherwise, and shows what that changes', () => {
    const text = file('1;2026-04-03 09:10;printer;Jan Peeters');
    const guess = guessOf(reading(text), 'timezone');
    assert.deepEqual(
      [guess.chosen, guess.by, guess.asked, guess.alternatives],
      ['Europe/Brussels', 'company', false, ['UTC']],
    );
    assert.deepEqual(guess.examples[0].as, ['2026-04-03T09:10', '2026-04-03T11:10']);
    const told = reading(text, { told: [say('timezone', 'UTC')] });
    assert.equal(told.records[0].signal.openedAt, Date.UTC(2026, 3, 3, 9, 10) / 1000);
  });
});

describe('the letters', () => {
  const text = file(
    '1;2026-04-03 09:10;voilà de printer, voilà;Jan',
    '2;2026-04-03 10:10;voilà het scherm;Els',
  );

  test('are asked where two code pages make as much sense, with the words in both', () => {
    const guess = guessOf(reading(encodePage(text, 'macintosh')), 'encoding');
    assert.equal(guess.asked, true);
    const at = [guess.chosen, ...guess.alternatives].indexOf('macintosh');
    assert.equal(guess.examples[0].as[at], 'voilà de printer, voilà');
    const told = reading(encodePage(text, 'macintosh'), { told: [say('encoding', 'macintosh')] });
    assert.equal(told.records[0].signal.title, 'voilà de printer, voilà');
  });

  test('said before, are read so; a file in Unicode says its own', () => {
    const before = [say('encoding', 'macintosh')];
    const again = guessOf(reading(encodePage(text, 'macintosh'), { before }), 'encoding');
    assert.deepEqual([again.chosen, again.by, again.asked], ['macintosh', 'before', false]);
    assert.equal(guessOf(reading(text, { before }), 'encoding').chosen, 'utf-8');
  });
});

describe('the delimiter', () => {
  const text = ['Onderwerp,a;Nummer,b;c', 'printer,x;1,y;z', 'scherm,x;2,y;z', 'muis,x;3,y;z'].join('\n');

  test('is asked where two cut the file as evenly', () => {
    const guess = guessOf(reading(text), 'delimiter');
    assert.deepEqual([guess.asked, [guess.chosen, guess.alternatives[0]].sort()], [true, [',', ';']]);
    assert.notEqual(guess.examples[0].as[0], guess.examples[0].as[1]);
  });

  test('told, is read so', () => {
    const told = reading(file(...even), { told: [say('delimiter', ',')] });
    assert.deepEqual([told.files[0].delimiter, told.files[0].columns.length], [',', 1]);
  });

  test('said before, is found again by the headings it gives', () => {
    const guess = guessOf(reading(file(...even), { before: [say('delimiter', ';')] }), 'delimiter');
    assert.deepEqual([guess.chosen, guess.by], [';', 'before']);
  });
});

test('no example names anybody', () => {
  const { guesses } = reading(file(...even)).files[0];
  assert.ok(guesses.some(({ examples }) => examples.length > 0));
  assert.doesNotMatch(JSON.stringify(guesses), /Peeters|Claes/u);
});

test('what is decided does not depend on the order of the columns', () => {
  const cells = [HEAD, ...even].map((row) => row.split(';'));
  const turned = cells.map((row) => row.toReversed().join(';')).join('\n');
  const plain = (text: string) =>
    reading(text)
      .files[0].guesses.filter(({ kind }) => kind !== 'delimiter')
      .map(({ kind, chosen, asked, alternatives }) => ({ kind, chosen, asked, alternatives }));
  assert.deepEqual(plain(turned), plain(file(...even)));
});

describe('the quotes', () => {
  const inches = ['Nummer;Onderwerp', `1;"scherm 24; links"`, `2;'muis; zwart'`, '3;"klavier"', '4;wifi'];
  const cells = (report: ReadReport) => report.records.map(({ signal }) => signal.title);

  test('are shown with what each makes of rows that hold them', () => {
    const guess = guessOf(reading(inches.join('\n')), 'quote');
    assert.deepEqual([guess.chosen, guess.by, guess.asked], ['double', 'file', false]);
    assert.ok(guess.alternatives.includes('none'));
    const none = 1 + guess.alternatives.indexOf('none');
    const [first] = guess.examples;
    assert.deepEqual([first.as[0], first.as[none]], ['scherm 24; links', '"scherm 24\n links"']);
  });

  test('are not spoken of where no cell holds any', () => {
    const kinds = reading(file(...even)).files[0].guesses.map(({ kind }) => kind);
    assert.ok(!kinds.includes('quote'));
  });

  for (const [value, title] of [
    ['double', 'het scherm "links"'],
    ['double-backslash', 'het "scherm\\" links'],
    ['single', "het scherm 'links'"],
    ['single-backslash', "het 'scherm\\' links"],
    ['typographic', 'het scherm; links'],
    ['none', '"het scherm"'],
  ] as const) {
    test(`told ${value}, is cut so whatever the rest of the file shows`, () => {
      const written = quotedCell(title, ';', value);
      const text = ['Nummer;Onderwerp', `1;${written}`, '2;muis', '3;klavier'].join('\n');
      const report = reading(text, { told: [say('quote', value)] });
      assert.deepEqual(cells(report), [title, 'muis', 'klavier']);
      const shown = report.files[0].guesses.find(({ kind }) => kind === 'quote');
      assert.deepEqual([shown?.chosen, shown?.by], [value, 'told']);
    });
  }

  test('said before of this desk, hold for its next file', () => {
    const text = file(...even.map((row) => row.replace('printer hapert', '"printer hapert"')));
    const report = reading(text, { before: [say('quote', 'none')] });
    assert.equal(cells(report)[0], '"printer hapert"');
    assert.equal(guessOf(report, 'quote').by, 'before');
  });
});

describe('the time zone', () => {
  /** A ticket a day for a year and a half, opened at nine by the clock on the wall, as UTC has it or as Brussels has it. */
  const yearAndHalf = (isUtc: boolean): string => {
    const rows = Array.from({ length: 540 }, (_, day) => {
      const at = new Date(Date.UTC(2024, 6, 1 + day, 9, (day * 7) % 60));
      const isSummer = at.getUTCMonth() > 2 && at.getUTCMonth() < 9;
      const hour = String(isUtc ? (isSummer ? 7 : 8) : 9).padStart(2, '0');
      return `${day};${at.toISOString().slice(0, 10)} ${hour}${at.toISOString().slice(13, 16)};printer hapert;Jan Peeters`;
    });
    return file(...rows);
  };

  test('is asked where summers stand an hour earlier than winters, with what each zone makes of five rows', () => {
    const guess = guessOf(reading(yearAndHalf(true)), 'timezone');
    const { chosen, by, asked, alternatives, examples } = guess;
    assert.deepEqual(
      { chosen, by, asked, alternatives },
      { chosen: 'Europe/Brussels', by: 'company', asked: true, alternatives: ['UTC'] },
    );
    assert.deepEqual(examples[0].as, ['2024-07-01T07:00', '2024-07-01T09:00']);
  });

  test('is not asked where the hours are those of the company, nor once somebody said it', () => {
    assert.equal(guessOf(reading(yearAndHalf(false)), 'timezone').asked, false);
    const told = guessOf(reading(yearAndHalf(true), { told: [say('timezone', 'UTC')] }), 'timezone');
    assert.deepEqual([told.chosen, told.by, told.asked], ['UTC', 'told', false]);
    const before = guessOf(reading(yearAndHalf(true), { before: [say('timezone', 'UTC')] }), 'timezone');
    assert.deepEqual([before.chosen, before.by, before.asked], ['UTC', 'before', false]);
  });
});
