import { PGlite } from '@electric-sql/pglite';
import { DurableFolder, type Syncs } from './durable-folder.ts';

// -F switches the engine's own fsync off; its fdatasync does nothing, so fsync it must be. Segments of the log are
// removed and not used again: what was forgotten must not live on in them.
const startParams = [
  ...PGlite.defaultStartParams.filter((each) => each !== '-F'),
  ...['-c', 'fsync=on'],
  ...['-c', 'wal_sync_method=fsync'],
  ...['-c', 'wal_recycle=off'],
  ...['-c', 'min_wal_size=32MB'],
];

/** Opens the engine on a folder, in the thread that calls, so that what it acknowledges is on the disk. */
export function openDurable(folder: string, syncs: Syncs): Promise<PGlite> {
  return PGlite.create({ fs: new DurableFolder(folder, syncs), startParams });
}
