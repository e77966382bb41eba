import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { similarSchema } from '../../src/contract/similar.schema.ts';
import { commandLine, widest } from './command-line.ts';
import { smallExport, twoCompanies } from './small-export.ts';

const { folder, given, signaal, clear } = commandLine('looking-up');

after(clear);

describe('signaal similar', () => {
  const file = given('zoek.csv', smallExport());
  const out = join(folder, 'similar.json');

  test('names the tickets most like a text, with what they share, at eighty columns', () => {
    const asked = 'wachtwoorden vergeten';
    const { status, stdout, stderr } = signaal('similar', file, '--to', asked, '--top', '3', '--json', out);
    assert.equal(status, 0, stderr);
    assert.ok(widest(stdout) <= 80, stdout);
    assert.match(stdout, /Wachtwoord vergeten/u);
    const { queries, seconds } = similarSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
    const [query] = queries;
    assert.ok('text' in query && query.text === asked && seconds > 0);
    assert.deepEqual(
      query.similar.map(({ ticket }) => ticket),
      ['1003', '1009', '1015'],
    );
    assert.deepEqual([...query.similar[0].because].sort(), ['vergeten', 'wachtwoord']);
  });

  test('asks it of every ticket, the ticket itself left out, each line as it comes', () => {
    const { status, stderr } = signaal('similar', file, '--each', '--top', '2', '--json', out);
    assert.equal(status, 0, stderr);
    const { queries } = similarSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
    assert.equal(queries.length, 24);
    for (const [at, query] of queries.entries()) {
      assert.ok('ticket' in query && query.ticket === String(1000 + at));
      assert.equal(query.similar.length, 2);
      // Each sentence stands four times in the file: the nearest are its copies.
      for (const { ticket, score } of query.similar) {
        assert.equal(score, 1);
        assert.equal(Math.abs(Number(ticket) - 1000 - at) % 6, 0);
        assert.notEqual(ticket, query.ticket);
      }
    }
  });

  test('names nobody: not who reported, nor whom a text speaks of', () => {
    const people = given(
      'mensen.csv',
      `${smallExport()}\n2000;01-05-2026 09:00;printer van Vermandere kapot;sofie.martens@voorbeeld.be;Open` +
        `\n2001;02-05-2026 09:00;printer Vermandere weer kapot;sofie.martens@voorbeeld.be;Open`,
    );
    assert.equal(signaal('similar', people, '--each', '--json', out).status, 0);
    const json = readFileSync(out, 'utf8');
    assert.doesNotMatch(json, /vermandere|sofie|martens|@/iu);
    assert.match(json, /"because":\["kapot"/u);
  });

  for (const { what, args, says } of [
    { what: 'neither a text nor --each', args: [], says: /--to .*--each/u },
    { what: 'both', args: ['--to', 'printer', '--each'], says: /--to .*--each/u },
    { what: 'an empty text', args: ['--to', ' '], says: /--to .*--each/u },
    { what: 'no number of tickets', args: ['--each', '--top', '0'], says: /--top .*“0”/u },
    { what: 'an option of another verb', args: ['--each', '--html', 'x.html'], says: /--html/u },
  ]) {
    test(`refuses ${what} in one sentence`, () => {
      const { status, stdout, stderr } = signaal('similar', file, ...args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, says);
    });
  }

  test('asks which company where there are two, and speaks each language', () => {
    const two = given('twee.csv', twoCompanies());
    assert.equal(signaal('similar', two, '--to', 'printer').status, 2);
    const said = { nl: /Wat het meest lijkt op/u, fr: /Ce qui ressemble le plus/u, en: /What is most like/u };
    for (const [lang, says] of Object.entries(said)) {
      const args = ['--to', 'printer', '--company', 'Garage Zuid', '--lang', lang];
      assert.match(signaal('similar', two, ...args).stdout, says);
    }
  });
});
