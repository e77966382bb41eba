import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ToldReading } from '../../engine/signals/told-reading.ts';
import { headingsKey, type KnownSource, saidBefore } from './known-headings.ts';

const MDY: ToldReading = { kind: 'dateOrder', column: null, value: 'mdy' };
const HOURS: ToldReading = { kind: 'durationUnit', column: 'Tijd', value: 'hours' };
const source = (kind: string, headings: readonly string[], told: readonly ToldReading[]): KnownSource => ({
  id: headings.join(),
  kind,
  headings: headingsKey(headings),
  mapping: {},
  told,
  company: null,
});
const OWN = ['Nummer', 'Aangemaakt', 'Onderwerp', 'Tijd'];
const OTHER = ['Incident', 'Created', 'Summary'];

describe('what was said before', () => {
  test('holds for files with the headings of that desk, of whatever kind', () => {
    assert.deepEqual(saidBefore(OWN.toReversed(), null, [source('generic', OWN, [MDY, HOURS])]), [
      MDY,
      HOURS,
    ]);
  });

  test('holds for other exports of the same helpdesk, but for what goes for one column', () => {
    assert.deepEqual(saidBefore(OTHER, 'topdesk', [source('topdesk', OWN, [MDY, HOURS])]), [MDY]);
  });

  test('does not pass from one unknown desk to another, nor between helpdesks', () => {
    assert.deepEqual(saidBefore(OTHER, 'generic', [source('generic', OWN, [MDY])]), []);
    assert.deepEqual(saidBefore(OTHER, 'zammad', [source('topdesk', OWN, [MDY])]), []);
  });

  test('of a desk that is known, nothing said is nothing said', () => {
    const known = [source('topdesk', OTHER, [MDY]), source('topdesk', OWN, [])];
    assert.deepEqual(saidBefore(OWN, 'topdesk', known), []);
  });
});
