import { companyKeys } from '../store/files/company-keys.ts';
import { dataMark, findDataMark } from '../store/files/data-mark.ts';
import { openStore } from '../store/open-store.ts';
import { removeRequests } from '../store/requests.store.ts';
import type { Context } from './context.ts';
import { importWork } from './imports/import-work.ts';
import { newId } from './new-id.ts';
import { reckonWork } from './reckonings/reckon-work.ts';
import { alikeWork } from './tickets/alike-work.ts';

export { findDataMark };

const KEYS_KEPT_MS = 30 * 86_400_000; // nobody sends a request again after a month

export type OpenContext = Context & {
  /** Lets what is being written come to its end, and closes the store. */
  readonly close: () => Promise<void>;
};

/** Where things are kept: the folder, and the PostgreSQL server, or null for the embedded database in the folder. */
export type Kept = { readonly folder: string; readonly url: string | null };

/**
 * Opens what is kept and goes on with what was under way when the product stopped.
 *
 * @throws StoreError when the store cannot be opened
 */
export async function openContext(kept: Kept, failed: (error: unknown) => void): Promise<OpenContext> {
  const store = await openStore(kept);
  const now = (): Date => new Date();
  const keys = companyKeys(kept.folder);
  const reckonings = reckonWork({ store, now, newId, failed });
  const alikes = alikeWork({ store, now, failed });
  const imports = importWork({ store, keys, now, newId, reckonings, failed });
  for (const companyId of await store.companyIds())
    await store.inCompany(companyId, (db) => removeRequests(db, new Date(now().getTime() - KEYS_KEPT_MS)));
  await imports.resume();
  await reckonings.resume();
  return {
    store,
    keys,
    dataMark: dataMark(kept),
    now,
    newId,
    imports,
    reckonings,
    alikes,
    close: async () => {
      alikes.close();
      await imports.pause();
      await reckonings.close();
      await store.close();
    },
  };
}
