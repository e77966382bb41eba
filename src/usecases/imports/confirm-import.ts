import { moveImport } from '../../store/imports.store.ts';
import { readSources, writeSource } from '../../store/sources.store.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import type { UnderstoodFile } from '../workers/reading-messages.ts';
import { writeOnce } from '../write-once.ts';
import { findKnownImport } from './find-known-import.ts';
import { refuseOtherCompany } from './refuse-other-company.ts';

export type OnImport = {
  readonly companyId: string;
  readonly importId: string;
  readonly version: number;
  readonly key: string;
};

/**
 * Says that the file was understood well: its tickets are written, in batches, also when the tab is closed or the server
 * stops meanwhile. What each column means is remembered for the next export of this desk.
 *
 * @throws AppError `not_found`, `not_now`, `other_company`, `changed_meanwhile`
 */
export async function confirmImport(context: Context, asked: OnImport): Promise<void> {
  const { companyId, importId, version, key } = asked;
  const what = { verb: 'confirm', importId, version };
  await writeOnce(context, { companyId, key, what }, async (db) => {
    const found = await findKnownImport(db, importId);
    if (found.state !== 'understood') throw new AppError({ code: 'not_now', state: found.state });
    const moved = await moveImport(db, {
      id: importId,
      from: 'understood',
      to: 'importing',
      version,
      at: null,
    });
    if (!moved) throw new AppError({ code: 'changed_meanwhile', version: found.version });
    const source = (await readSources(db)).find(({ id }) => id === found.sourceId);
    // Safe cast: the reading thread wrote it in this shape.
    const { files } = found.understood as UnderstoodFile;
    if (source !== undefined) {
      const mapping = Object.fromEntries(
        files.flatMap(({ columns }) => columns.map(({ heading, field }) => [heading, field])),
      );
      await writeSource(db, { ...source, mapping, at: context.now() });
    }
    // Last: the source's row is held by now, so that of two who confirm at one moment one sees the other.
    await refuseOtherCompany(db, found);
    return null;
  });
  context.imports.write(companyId, importId);
}
