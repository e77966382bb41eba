import { findRowsToMend } from '../../store/rows-to-mend.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { unseal } from '../seal.ts';
import { FOR_MENDING } from './cut-rows-to-mend.ts';
import { findKnownImport } from './find-known-import.ts';

/**
 * The rows of one file of an import that could not be used, to be mended and brought in again.
 *
 * @throws AppError `not_found` where none are kept, `forgotten`
 */
export async function readRowsToMend(
  { store, keys }: Pick<Context, 'store' | 'keys'>,
  asked: { readonly companyId: string; readonly importId: string; readonly place: number },
): Promise<string> {
  const { companyId, importId, place } = asked;
  const sealed = await store.inCompany(companyId, async (db) => {
    await findKnownImport(db, importId);
    return findRowsToMend(db, importId, place);
  });
  if (sealed === null) throw new AppError({ code: 'not_found', what: 'import' });
  return unseal(keys.keyOf(companyId), FOR_MENDING, sealed);
}
