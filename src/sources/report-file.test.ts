import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { finish } from '../engine/base/progress.ts';
import { readTickets } from './read-tickets.ts';
import type { FileReport } from './report-file.ts';

const NOW = Date.UTC(2026, 10, 1) / 1000;

function reportOf(fixture: string): FileReport {
  const bytes = readFileSync(new URL(fixture, import.meta.url));
  const settings = { timezone: 'Europe/Brussels', map: new Map(), now: NOW };
  return finish(readTickets([{ file: fixture, bytes }], settings)).files[0];
}

function readsOf({ columns, samples, reads }: FileReport, wanted: string) {
  const at = columns.findIndex(({ heading }) => heading === wanted);
  return samples[at].map((sample, index) => [sample, reads[at][index]] as const);
}

describe('what a file is said to hold', () => {
  test('times are shown on the company’s clock, whatever zone the helpdesk writes them in', () => {
    const [first] = readsOf(reportOf('./freescout/fixtures/01-api-conversations.json'), 'createdAt');
    assert.deepEqual(first, ['2026-02-02T07:41:05Z', '2026-02-02T08:41']);
  });

  test('a code of the helpdesk is shown with the word it stands for, and a word as it stands', () => {
    const freshdesk = reportOf('./freshdesk/fixtures/02-api-list.json');
    assert.ok(readsOf(freshdesk, 'status').some(([code, word]) => code === '5' && word === 'Closed'));
    assert.ok(readsOf(freshdesk, 'type').every(([, word]) => word === null));
  });

  test('a column that holds the hour of another is said to be read with it', () => {
    const { columns } = reportOf('./frappe/fixtures/03-report-fr.csv');
    const hour = columns.find(({ heading }) => heading === "Horaire d'Ouverture");
    assert.deepEqual([hour?.field, hour?.reason], ['other', 'clock_of_date']);
  });
});
