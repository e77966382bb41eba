import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PRIORS } from '../engine/ledger/priors.data.ts';
import { AppError } from './app-error.ts';
import { readPriors } from './read-priors.ts';

describe('readPriors', () => {
  test('own figures replace the published ones, the others stay, and the version says so', () => {
    const priors = readPriors('own.json', '{"ticket.incident": {"median": 10, "capMinutes": 120}}');
    assert.deepEqual(priors['ticket.incident'].shape, { kind: 'log-normal', median: 10, sigma: 2 });
    assert.equal(priors['ticket.incident'].capMinutes, 120);
    assert.deepEqual(priors['ticket.request'], PRIORS['ticket.request']);
    assert.equal(priors.priorsVersion, `${PRIORS.priorsVersion}+edited`);
  });

  test('nothing written changes nothing', () => {
    assert.equal(readPriors('own.json', '{}').priorsVersion, PRIORS.priorsVersion);
  });

  for (const [text, part] of [
    ['{', 'JSON'],
    ['[]', 'JSON'],
    ['{"ticket.incident": {"median": 0}}', '“ticket.incident → median”'],
    ['{"ticket.incident": {"mean": 3}}', '“ticket.incident → mean”'],
    ['{"labour.cost": {"median": 3}}', '“labour.cost”'],
  ] as const) {
    test(`refuses ${text} and says where`, () => {
      assert.throws(
        () => readPriors('own.json', text),
        (error) => {
          assert.ok(error instanceof AppError);
          assert.deepEqual(error.refusal, { code: 'bad_priors', file: 'own.json', part });
          return true;
        },
      );
    });
  }
});
