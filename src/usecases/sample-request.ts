import { inventCompany, type SampleName } from '../sample/companies.ts';
import { ticketExport } from '../sample/ticket-export.ts';
import type { Lang } from '../words/format.ts';
import type { AnalyseFiles } from './analyse-files.ts';
import { LABOUR_COST_CENTS, SEED, TIMEZONE } from './default-settings.ts';

/** An invented company as the product would get it: its ticket export, read by the same door as any file. */
export function sampleRequest(
  sample: SampleName,
  { lang, now }: { readonly lang: Lang; readonly now: number },
): AnalyseFiles {
  const company = inventCompany(sample, SEED);
  const bytes = new TextEncoder().encode(ticketExport(company));
  return {
    files: [{ file: `${sample}.csv`, bytes }],
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
