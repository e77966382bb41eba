import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../../engine/base/progress.ts';
import { groupAlerts } from '../../engine/patterns/alerts/group-alerts.ts';
import { readTickets } from '../read-tickets.ts';

const ROWS = 12;
const NOW = Date.UTC(2026, 10, 24) / 1000;

/** How many of twelve such events of a list went wrong, as the alerts are grouped. */
function troublesOf(headings: string, cells: string): number {
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `2026-03-${10 + n} 08:15:00;SRV-${1 + (n % 2)};${cells}`,
  );
  const bytes = new TextEncoder().encode([`Time;Device;${headings}`, ...rows].join('\n'));
  const settings = { timezone: 'Europe/Brussels', map: new Map(), now: NOW };
  const { records } = finish(readTickets([{ file: 'events.csv', bytes }], settings));
  const signals = records.map(({ signal }) => signal);
  assert.ok(
    signals.length === ROWS && signals.every(({ kindEvidence }) => kindEvidence.includes('list:events')),
  );
  const groups = finish(groupAlerts({ signals, peopleWords: new Set() }));
  return groups.reduce((sum, { troubles }) => sum + troubles.length, 0);
}

describe('what a list of device events says went wrong', () => {
  for (const cells of [
    'Controller reset;Warning',
    'Service Spooler started;Error',
    'USB printer connected;Critical',
    'VPN session closed;Major',
    'Process ended;fout',
    'Verbinding gestart;Waarschuwing',
    'Session terminée;Avertissement',
    'Port reset;ERREUR',
  ])
    test(`${cells} did, whatever its last word`, () =>
      assert.equal(troublesOf('Event;Severity', cells), ROWS));

  for (const cells of ['Controller reset;Information', 'Spooler crashed;info', 'Spooler crashed;OK'])
    test(`${cells} did not`, () => assert.equal(troublesOf('Event;Severity', cells), 0));

  test('a state says it too, and one that all is well goes before how bad it was', () => {
    assert.equal(troublesOf('Event;Status', 'Controller reset;Down'), ROWS);
    assert.equal(troublesOf('Event;Status', 'Controller reset;Up'), 0);
    assert.equal(troublesOf('Event;Severity;Status', 'Controller reset;Warning;cleared'), 0);
  });

  test('where no column says it the words do', () => {
    assert.equal(troublesOf('Event;Severity', 'Controller reset;'), 0);
    assert.equal(troublesOf('Event;Severity', 'Controller reset;3'), 0);
    assert.equal(troublesOf('Event;Severity', 'Controller crashed;'), ROWS);
  });
});
