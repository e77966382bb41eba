import { SAMPLE_NAMES, type SampleName } from '../../sample/companies.ts';
import { findCompany, writeNewCompany } from '../../store/companies.store.ts';
import { readImports } from '../../store/imports.store.ts';
import type { Lang } from '../../words/format.ts';
import type { Context } from '../context.ts';
import { SEED } from '../default-settings.ts';
import { confirmImport } from '../imports/confirm-import.ts';
import { uploadExport } from '../imports/upload-export.ts';
import { sampleRequest } from '../sample-request.ts';

export { SAMPLE_NAMES };

export type OpenedSample = { readonly company: string; readonly import: string | null };

/**
 * Opens an invented company: when it is not there yet it is made and its export is read in, by the same door as any file.
 *
 * @returns the company, and the import that is under way (null when its tickets were there already)
 */
export async function openSample(context: Context, name: SampleName, lang: Lang): Promise<OpenedSample> {
  const { store } = context;
  for (const id of await store.companyIds()) {
    const found = await store.inCompany(id, async (db) => ({
      company: await findCompany(db),
      imports: await readImports(db),
    }));
    if (found.company?.sample !== name) continue;
    const [newest] = found.imports;
    if (newest !== undefined) return { company: id, import: newest.state === 'done' ? null : newest.id };
    return { company: id, import: await readIn(context, id, name, lang) };
  }
  const companyId = context.newId();
  const { settings, company } = sampleRequest(name, { lang, now: 0 });
  await store.inCompany(companyId, (db) =>
    writeNewCompany(db, {
      name: company ?? name,
      people: settings.people,
      timezone: settings.timezone,
      labourCostCents: settings.labourCostCents,
      calendar: null,
      sample: name,
      seed: SEED,
      at: context.now(),
    }),
  );
  return { company: companyId, import: await readIn(context, companyId, name, lang) };
}

async function readIn(context: Context, companyId: string, name: SampleName, lang: Lang): Promise<string> {
  const [{ file, bytes }] = sampleRequest(name, { lang, now: 0 }).files;
  const asked = { file, bytes, map: [], told: [], of: null, replaces: null };
  const importId = await uploadExport(context, { companyId, key: context.newId(), ...asked });
  // Nobody has to confirm what we wrote ourselves: as soon as it is understood it is read in.
  context.imports.whenUnderstood(importId, async (version) => {
    await confirmImport(context, { companyId, importId, version, key: context.newId() });
  });
  return importId;
}
