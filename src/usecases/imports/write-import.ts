import { SIGNAAL } from '../../sources/signaal/map-signaal.ts';
import { raiseSignalsVersion } from '../../store/companies.store.ts';
import { markMissing, writeBatch } from '../../store/import-batches.store.ts';
import { lockImport, moveImport } from '../../store/imports.store.ts';
import { isBehindTickets } from '../../store/reckonings.store.ts';
import { learn, tidy } from '../../store/settle.store.ts';
import type { Context } from '../context.ts';
import type { UnderstoodFile } from '../workers/reading-messages.ts';
import { joinMoved } from './join-moved.ts';
import { patiently, TRIES } from './patiently.ts';
import { throwAwayStaged } from './throw-away-staged.ts';

type Needs = Pick<Context, 'store' | 'now' | 'reckonings'> & {
  /** Whether it is to stop after the batch that it is at. */
  readonly isPaused: () => boolean;
};

const ENDING_LIMIT_MS = 300_000; // it looks at all tickets of the source once, and nobody waits for it
const ROWS_A_BATCH = 500; // one transaction, one checkpoint
const LEARNS_FROM = 4; // batches, and then each time they doubled: an engine that thinks a company is new looks through all of it

/**
 * Writes the staged rows of an import as tickets, batch after batch, joins those that moved here from another desk, and ends it;
 * nothing where it was stopped, cancelled or forgotten meanwhile, or already ended. Where it stops, it goes on when it is asked again.
 */
export async function writeImport(needs: Needs, companyId: string, importId: string): Promise<void> {
  const { store, reckonings, isPaused } = needs;
  for (let batch = 1; !isPaused(); batch += 1) {
    const rows = await patiently(() => writeNext(needs, companyId, importId), TRIES);
    if (rows === null) return; // stopped, cancelled or forgotten meanwhile
    if (rows === 0) break;
    if (batch >= LEARNS_FROM && Number.isInteger(Math.log2(batch))) await learn(store, 'import');
  }
  if (isPaused()) return;
  await joinMoved((work) => patiently(() => store.inCompany(companyId, work), TRIES), importId);
  if (!(await patiently(() => finish(needs, companyId, importId), TRIES))) return;
  if (await store.inCompany(companyId, isBehindTickets)) reckonings.ask(companyId);
  await learn(store, 'import');
  await throwAwayStaged(needs, companyId, importId);
  await tidy(store, 'import');
}

/** The next batch in one transaction; how many rows it held, 0 when all are written, null when there is nothing to write. */
function writeNext({ store }: Needs, companyId: string, importId: string): Promise<number | null> {
  return store.inCompany(companyId, async (db) => {
    const found = await lockImport(db, importId);
    if (found?.state !== 'importing' || found.sourceId === null) return null;
    const { sourceId, done } = found;
    return writeBatch(db, { importId, sourceId, after: done, limit: ROWS_A_BATCH });
  });
}

/** Ends the import once all its rows are written and joined; false where there is nothing to end. */
function finish({ store, now }: Needs, companyId: string, importId: string): Promise<boolean> {
  return store.inCompany(
    companyId,
    async (db) => {
      const found = await lockImport(db, importId);
      if (found?.state !== 'importing' || found.sourceId === null) return false;
      const { sourceId } = found;
      // Our own export is no word of a desk: what it does not hold is missing nowhere.
      if (!isOwnExport(found.understood)) await markMissing(db, { importId, sourceId });
      await moveImport(db, { id: importId, from: 'importing', to: 'done', at: now() });
      if (found.created + found.updated + found.joined > 0) await raiseSignalsVersion(db);
      return true;
    },
    { limitMs: ENDING_LIMIT_MS },
  );
}

/** Whether what was read in is what we gave. */
function isOwnExport(understood: unknown): boolean {
  // Safe cast: the reading thread wrote it in this shape.
  const { files } = understood as UnderstoodFile;
  return files.some(({ source }) => source.kind === SIGNAAL.kind);
}
