import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { overridePriors } from './override-priors.ts';
import { PRIORS } from './priors.data.ts';

describe('overridePriors', () => {
  test('an empty override changes nothing, version included', () => {
    assert.deepEqual(overridePriors(PRIORS, {}), PRIORS);
    assert.equal(overridePriors(PRIORS, { 'ticket.incident': {} }).priorsVersion, PRIORS.priorsVersion);
  });

  test('own figures show in the version and in their source, and leave the rest alone', () => {
    const own = overridePriors(PRIORS, { 'ticket.incident': { median: 10 } });
    assert.equal(own.priorsVersion, '2026-11+edited');
    assert.deepEqual(own['ticket.incident'].shape, { kind: 'log-normal', median: 10, sigma: 2 });
    assert.equal(own['ticket.incident'].source.citation, 'put in by the company');
    assert.deepEqual(own['ticket.request'], PRIORS['ticket.request']);
  });

  for (const bad of [{ median: 0 }, { median: Number.NaN }, { sigma: -1 }, { capMinutes: 0 }]) {
    test(`refuses ${JSON.stringify(bad)}`, () => {
      assert.throws(() => overridePriors(PRIORS, { 'ticket.incident': bad }), /overridePriors requires/u);
    });
  }

  test('every assumption says who says so', () => {
    for (const [key, prior] of Object.entries(PRIORS)) {
      if (typeof prior === 'string') continue;
      assert.ok(prior.source.citation.length > 10, key);
    }
  });
});
