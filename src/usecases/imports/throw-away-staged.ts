import { removeStagedRows } from '../../store/imports.store.ts';
import type { Context } from '../context.ts';

const AT_ONCE = 2_000;

/** Removes the rows of an import that were staged, in pieces that let others in between. */
export async function throwAwayStaged(
  { store }: Pick<Context, 'store'>,
  companyId: string,
  importId: string,
): Promise<void> {
  while ((await store.inCompany(companyId, (db) => removeStagedRows(db, importId, AT_ONCE))) > 0);
}
