import assert from 'node:assert/strict';
import type { z } from 'zod';
import { ticketsSchema } from '../../src/contract/api/tickets.schema.ts';
import { inventCompany } from '../../src/sample/companies.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { keptApp } from './with-app.ts';

export const VERHAEGEN = ticketExport(inventCompany('verhaegen', 1));

/** The invented manufacturer, read in and reckoned, whose numbers are held against the rows they open. */
export async function openVerhaegen() {
  const kept = await keptApp();
  const { api } = kept;
  const company = await api.newCompany('Maakbedrijf Verhaegen', 48);
  await api.confirm(company, await api.upload(company, 'verhaegen.csv', VERHAEGEN));
  await api.reckoned(company);
  const read = async <T>(schema: z.ZodType<T>, path: string): Promise<T> =>
    schema.parse((await api.ask('GET', `/api/companies/${company}/${path}`)).body);
  /** How many tickets an address opens. */
  const rows = async (query: string): Promise<number> =>
    (await read(ticketsSchema, `tickets?${query}`)).total;
  const clear = async (): Promise<void> => {
    await kept.clear();
    assert.deepEqual(kept.failures, []);
  };
  return { api, company, read, rows, clear };
}

export type Verhaegen = Awaited<ReturnType<typeof openVerhaegen>>;
