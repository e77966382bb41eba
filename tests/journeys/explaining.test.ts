import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { coverageSchema } from '../../src/contract/coverage.schema.ts';
import { explainedSchema } from '../../src/contract/explained.schema.ts';
import { commandLine, widest } from './command-line.ts';
import { smallExport } from './small-export.ts';

const { folder, given, signaal, clear } = commandLine('explaining');
const out = join(folder, 'out.json');
const SECRET = 'Zomer-2026-geheim';
const MORE = [
  '2000;01-05-2026 09:00;stapelkraan van Vermandere hapert;sofie.martens@voorbeeld.be;Open',
  '2001;02-05-2026 09:00;stapelkraan Vermandere hapert weer;sofie.martens@voorbeeld.be;Open',
  '2002;03-05-2026 09:00;mevr. Bakker vraagt een schroevendraaier;sofie.martens@voorbeeld.be;Open',
  `2003;03-05-2026 10:00;mijn wachtwoord: ${SECRET} werkt niet meer;sofie.martens@voorbeeld.be;Open`,
].join('\r\n');
const NOBODY = /vermandere|martens|sofie|bakker|geheim|@/iu;

after(clear);

const file = given('export.csv', `${smallExport()}\r\n${MORE}`);

describe('signaal explain', () => {
  test('tells what was heard in a ticket, what that made of it, and why it stands where it stands', () => {
    const { status, stdout, stderr } = signaal('explain', file, '--ticket', '1000', '--json', out);
    assert.equal(status, 0, stderr);
    assert.ok(widest(stdout) <= 80, stdout);
    const told = explainedSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
    assert.deepEqual([told.ticket, told.kind, told.language], ['1000', 'incident', 'nl']);
    const thing = told.expressions.find(({ means }) => means.kind === 'object');
    assert.deepEqual([thing?.means.id, thing?.words], ['printer', ['printer', 'boven']]);
    const weights = told.expressions.map(({ weight }) => weight);
    assert.deepEqual(
      weights,
      weights.toSorted((a, b) => b - a),
    );
    const [card] = told.cards;
    assert.ok(['pair', 'idiom'].includes(card.by) && card.theme === 'printing' && card.score > 2);
    assert.equal(told.pattern?.card, card.card);
    assert.ok(told.pattern?.shown === true && told.pattern.tickets >= 4);
    assert.ok(told.because.some(({ code }) => code === 'same_card'));
  });

  test('says why a ticket stays alone, and names nobody', () => {
    for (const ticket of ['2002', '2000', '2003']) {
      const { status, stdout, stderr } = signaal(
        'explain',
        file,
        '--ticket',
        ticket,
        '--lang',
        'en',
        '--json',
        out,
      );
      assert.equal(status, 0, stderr);
      const json = readFileSync(out, 'utf8');
      assert.doesNotMatch(json + stdout, NOBODY);
      const told = explainedSchema.parse(JSON.parse(json));
      assert.ok(told.because.length > 0 && told.because.every(({ message }) => message.length > 10));
      if (ticket === '2002') assert.equal(told.pattern, null);
    }
  });

  test('speaks each language', () => {
    const said = {
      nl: /Wat we erin herkennen/u,
      fr: /Ce que nous y reconnaissons/u,
      en: /What we recognise/u,
    };
    for (const [lang, says] of Object.entries(said))
      assert.match(signaal('explain', file, '--ticket', '1003', '--lang', lang).stdout, says);
  });

  test('a ticket that is not there, or none at all, is one sentence and status 2', () => {
    const absent = signaal('explain', file, '--ticket', 'INC-9', '--lang', 'fr');
    assert.equal(absent.status, 2);
    assert.match(absent.stderr, /«\sINC-9\s».*1000/u);
    assert.equal(signaal('explain', file).status, 2);
  });
});

describe('signaal coverage', () => {
  test('lists the words that nothing of the catalogue takes up, commonest first, with a ticket', () => {
    const { status, stdout, stderr } = signaal('coverage', file, '--json', out);
    assert.equal(status, 0, stderr);
    assert.ok(widest(stdout) <= 80, stdout);
    const json = readFileSync(out, 'utf8');
    assert.doesNotMatch(json + stdout, NOBODY);
    const { tickets, explained, words } = coverageSchema.parse(JSON.parse(json));
    assert.equal(tickets, 28);
    assert.ok(explained >= 20 && explained < 28);
    const times = words.map((word) => word.tickets);
    assert.deepEqual(
      times,
      times.toSorted((a, b) => b - a),
    );
    assert.deepEqual(
      words.find(({ word }) => word === 'verdieping'),
      { word: 'verdieping', tickets: 4, example: '1001' },
    );
    // A word that may be a name is counted, and is to be looked up in its ticket.
    assert.ok(words.some(({ word, example }) => word === null && example === '2000'));
    assert.ok(words.every(({ word }) => word !== 'printer'));
  });
});
