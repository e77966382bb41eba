import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import Papa from 'papaparse';
import { inventCompany, SAMPLE_NAMES } from './companies.ts';
import { ticketExport } from './ticket-export.ts';

for (const sample of SAMPLE_NAMES) {
  const company = inventCompany(sample, 1);
  const text = ticketExport(company);

  describe(`ticketExport of ${sample}`, () => {
    test('is read back whole by another reader of delimited text', () => {
      const { delimiter, columns, writeTime } = company.exported;
      const { data, errors } = Papa.parse<Record<string, string>>(text, {
        header: true,
        delimiter,
        skipEmptyLines: true,
      });
      assert.deepEqual(errors, []);
      assert.equal(data.length, company.tickets.length);
      const heading = new Map(columns.map(([name, field]) => [field, name]));
      data.forEach((row, index) => {
        const ticket = company.tickets[index];
        for (const field of ['number', 'title', 'body'] as const) {
          assert.equal(row[heading.get(field) ?? ''], ticket[field]);
        }
        assert.equal(row[heading.get('opened') ?? ''], writeTime(ticket.opened));
      });
    });

    test('names the problem of no ticket', () => {
      for (const { id } of company.truth.problems) assert.ok(!text.includes(id), id);
    });
  });
}
