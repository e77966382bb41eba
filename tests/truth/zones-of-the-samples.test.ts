import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { finish } from '../../src/engine/base/progress.ts';
import { zone } from '../../src/engine/time/zone.ts';
import { inventCompany, SAMPLE_NAMES } from '../../src/sample/companies.ts';
import type { InventedCompany, SampleTicket } from '../../src/sample/company.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { readTickets } from '../../src/sources/read-tickets.ts';

const NOW = Date.UTC(2027, 5, 1) / 1000;
const OCEAN_MINUTES = 6 * 60;
const BRUSSELS = zone('Europe/Brussels');
const SETTINGS = { timezone: BRUSSELS.name, map: new Map(), now: NOW };

/** What is said of a company's export when its tickets were written so. */
function saidOf(
  company: InventedCompany,
  written: (ticket: SampleTicket) => SampleTicket,
): readonly string[] {
  const text = ticketExport({ ...company, tickets: company.tickets.map(written) });
  const bytes = new TextEncoder().encode(text);
  const [file] = finish(readTickets([{ file: 'a.csv', bytes }], SETTINGS)).files;
  return file.suspicions.map(({ code }) => code);
}

const shifted = (time: number | null, minutes: number): number | null =>
  time === null ? null : time - minutes;
const inUtc = (time: number | null): number | null =>
  time === null ? null : time - BRUSSELS.offsetSeconds(time * 60) / 60;

for (const sample of SAMPLE_NAMES) {
  describe(`the times of ${sample}`, () => {
    const company = inventCompany(sample, 1);

    test('are not doubted as they are', () => {
      const said = saidOf(company, (ticket) => ticket);
      const odd = ['opened_at_night', 'ends_in_other_zone', 'openings_in_other_zone'];
      assert.deepEqual(
        said.filter((code) => odd.includes(code)),
        [],
      );
    });

    test('are doubted when all of them are those of an office six hours behind', () => {
      const said = saidOf(company, (ticket) => ({
        ...ticket,
        opened: ticket.opened - OCEAN_MINUTES,
        resolved: shifted(ticket.resolved, OCEAN_MINUTES),
        closed: shifted(ticket.closed, OCEAN_MINUTES),
      }));
      assert.ok(said.includes('opened_at_night'), said.join());
    });

    test('are doubted when their ends are in UTC', () => {
      const said = saidOf(company, (ticket) => ({
        ...ticket,
        resolved: inUtc(ticket.resolved),
        closed: inUtc(ticket.closed),
      }));
      assert.ok(said.includes('ends_in_other_zone'), said.join());
    });

    test('are doubted when their openings are in UTC beside local ends', () => {
      const said = saidOf(company, (ticket) => ({
        ...ticket,
        opened: inUtc(ticket.opened) ?? ticket.opened,
      }));
      assert.ok(said.includes('openings_in_other_zone'), said.join());
    });
  });
}
