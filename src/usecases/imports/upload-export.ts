import { createHash } from 'node:crypto';
import { writeNewImport } from '../../store/imports.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import type { AskedReading } from '../work.ts';
import { writeOnce } from '../write-once.ts';

export type UploadExport = AskedReading & { readonly companyId: string; readonly key: string };

/**
 * Takes an export in and begins to read it, as a trial: nothing becomes a ticket before somebody confirms. The file itself
 * stays in memory and is let go once it is read.
 *
 * @throws AppError `not_found`, `key_reused`
 */
export async function uploadExport(
  context: Context,
  { companyId, key, ...asked }: UploadExport,
): Promise<string> {
  let isNew = false;
  const { file, bytes, map, told, of } = asked;
  const content = createHash('sha256').update(bytes).digest('base64url');
  const what = { verb: 'upload', file, content, map, told, of };
  const id = await writeOnce(context, { companyId, key, what }, async (db) => {
    await findKnownCompany(db);
    const importId = context.newId();
    await writeNewImport(db, { id: importId, file, at: context.now() });
    isNew = true;
    return importId;
  });
  if (isNew) context.imports.read(companyId, id, asked);
  return id;
}
