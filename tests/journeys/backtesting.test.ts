import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { backtestSchema } from '../../src/contract/backtest.schema.ts';
import { inventLog } from '../../src/engine/explanations/backtest/invented-log.fixture.ts';
import { commandLine, widest } from './command-line.ts';

/** Each grouping with the best of gradient boosting on the same information: docs/methods/forecast.md, bench/backtest-boosted.py. */
const BOOSTED = {
  'caller_id,subcategory': { auc: 0.673, brier: 0.1321 },
  'location,subcategory,u_symptom': { auc: 0.811, brier: 0.1523 },
};

const { folder, given, signaal, clear } = commandLine('backtesting');
const UCI = join('..', 'shared', 'data', 'incidents-uci', 'incident_event_log.csv.gz');

after(clear);

const world = { seed: 5, devices: 25, faults: 8, weeks: 20, excites: 0.2, dies: 0.1, spread: 0.7 };
const rows = inventLog(world).map(({ at, siblings: [device, fault], closedAs }, row) => {
  const opened = new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' ');
  return `${1000 + row};${opened};${device};${fault};${closedAs}`;
});
const withoutNumber = (row: string): string => row.split(';').slice(1, 4).join(';');
const file = given('log.csv', ['nummer;geopend;toestel;fout;sluitcode', ...rows].join('\n'));
const out = join(folder, 'backtest.json');

describe('signaal backtest', () => {
  for (const lang of ['nl', 'fr', 'en']) {
    test(`says at eighty columns how well it was said what comes back, in ${lang}`, () => {
      const args = ['backtest', file, '--group', 'toestel,fout', '--lang', lang, '--json', out];
      const { status, stdout, stderr } = signaal(...args);
      assert.equal(status, 0, stderr);
      assert.ok(widest(stdout) <= 80, stdout);
      assert.match(stdout, /^ {2}Signaal( {2,}\S+){4} {2,}\S+ \(\S+ (tot|à|to) \S+\)$/mu);
      assert.match(
        stdout,
        /^ +AUC {2,}Brier {2,}\S+( \S+)? {2,}ECE {2,}\S+$/mu,
        'no two headings run together',
      );
      const told = backtestSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
      assert.equal(told.events, rows.length);
      assert.equal(
        told.overall.n,
        told.strata.reduce((sum, { n }) => sum + n, 0),
      );
      assert.ok(told.overall.ours.brier < told.overall.baselines.base.brier);
    });
  }

  test('says whether each row is an event, or the first of those of a number, in three languages', () => {
    const numberless = given(
      'zonder-nummer.csv',
      ['geopend;toestel;fout', ...rows.map(withoutNumber)].join('\n'),
    );
    const twice = rows.flatMap((row) => [row, row]);
    const doubled = given('dubbel.csv', ['nummer;geopend;toestel;fout;sluitcode', ...twice].join('\n'));
    const said = (of: string, lang: string): string => {
      const { stdout } = signaal('backtest', of, '--group', 'toestel,fout', '--lang', lang);
      assert.ok(widest(stdout) <= 80, stdout);
      return stdout.replace(/\s+/gu, ' ');
    };
    const [each, firsts] = [
      {
        nl: /Elke rij telt.*--id KOLOM/u,
        fr: /Chaque ligne compte.*--id COLONNE/u,
        en: /Each row counts.*--id COLUMN/u,
      },
      { nl: /dezelfde “nummer” tellen/u, fr: /même « nummer » comptent/u, en: /same “nummer” count/u },
    ];
    for (const lang of ['nl', 'fr', 'en'] as const) {
      assert.match(said(numberless, lang), each[lang]);
      assert.match(said(doubled, lang), firsts[lang]);
      const plain = said(file, lang);
      assert.ok(
        !each[lang].test(plain) && !firsts[lang].test(plain),
        'nothing to say where no number comes twice',
      );
    }
  });

  test('wrong use is one sentence in the language of the reader', () => {
    const wrong = [
      [['--lang', 'fr'], /--group COLONNE/u],
      [['--group', 'kleur', '--lang', 'nl'], /Er is geen kolom “kleur”; de kolommen zijn: nummer, geopend/u],
      [['--group', 'fout', '--horizon', '0', '--lang', 'en'], /--horizon must be/u],
      [['--group', 'fout', '--horizon', '300', '--lang', 'en'], /The log is too short/u],
      [['--group', 'fout', '--horizon', '300', '--lang', 'fr'], /Le journal est trop court/u],
    ] as const;
    for (const [args, sentence] of wrong) {
      const { status, stderr } = signaal('backtest', file, ...args);
      assert.equal(status, 2);
      assert.match(stderr, sentence);
    }
    const timeless = given('zonder.csv', 'toestel;fout\nPRT-1;jam\nPRT-2;jam');
    const { status, stderr } = signaal('backtest', timeless, '--group', 'fout');
    assert.equal(status, 2);
    assert.match(stderr, /geen kolom met tijdstippen/u);
  });

  test('on a real log it beats every baseline, and honestly, wherever there are five hundred cases, and boosting', (t) => {
    if (!existsSync(UCI)) return t.skip(`${UCI} is absent`);
    for (const [group, boosted] of Object.entries(BOOSTED)) {
      signaal('backtest', UCI, '--group', group, '--json', out);
      const { strata, overall } = backtestSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
      for (const { n, ours, baselines } of [...strata, overall].filter(({ n: cases }) => cases >= 500)) {
        const { low, high } = ours.slope ?? { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
        assert.ok(low <= 1.1 && high >= 0.9, `${group} at ${n}: a slope of ${low} to ${high}`);
        for (const other of Object.values(baselines))
          assert.ok(ours.brier < other.brier && ours.logLoss < other.logLoss, `${group} at ${n}`);
      }
      const { auc, brier } = overall.ours;
      assert.ok((auc ?? 0) >= boosted.auc && brier <= boosted.brier, `${group}: AUC ${auc}, Brier ${brier}`);
    }
  });
});
