import { inventCompany } from '../sample/verhaegen/invent-company.ts';
import { ticketExport } from '../sample/verhaegen/ticket-export.ts';
import type { Lang } from '../words/format.ts';
import type { AnalyseFiles } from './analyse-files.ts';
import { LABOUR_COST_CENTS, SEED, TIMEZONE } from './default-settings.ts';

export type SampleName = 'verhaegen';

/** The invented company as the product would get it: its ticket export, read by the same door as any file. */
export function sampleRequest(
  _sample: SampleName,
  { lang, now }: { readonly lang: Lang; readonly now: number },
): AnalyseFiles {
  const company = inventCompany(SEED);
  const bytes = new TextEncoder().encode(ticketExport(company));
  return {
    files: [{ file: 'verhaegen.csv', bytes }],
    settings: {
      lang,
      people: company.people,
      timezone: TIMEZONE,
      labourCostCents: LABOUR_COST_CENTS,
      seed: SEED,
    },
    company: company.name,
    map: new Map(),
    now,
  };
}
