import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../database.ts';

/** Who holds a folder: enough to know whether it still lives, also after a restart of the machine. */
type Holder = { readonly pid: number; readonly boot: string; readonly startedAt: string };

export type FolderLock = { readonly release: () => void };

const LOCK = 'signaal.lock';

/**
 * Takes a data folder for this process alone: two writers on one embedded database lose each other's rows without a
 * word. A lock whose process is gone, or that stems from before the machine's last start, is taken over.
 *
 * @throws StoreError `folder_in_use` with the process that holds it
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, LOCK);
  const mine: Holder = { pid: process.pid, boot: bootId(), startedAt: startOf(process.pid) };
  const text = JSON.stringify(mine);
  const draft = join(folder, `${LOCK}.${randomUUID()}`);
  writeFileSync(draft, text);
  try {
    while (!tryLink(draft, path)) removeWhenDead(path);
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (readOr(path) === text) rmSync(path, { force: true });
    },
  };
}

/** A link is made or is there already: the one step that two processes cannot both win. */
function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function removeWhenDead(path: string): void {
  const text = readOr(path);
  if (text === null) return;
  const holder = parseHolder(text);
  if (holder !== null && isAlive(holder)) throw new StoreError('folder_in_use', { pid: holder.pid });
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  // Somebody else may have taken it between reading and renaming: then it goes back, unless a third one was faster.
  if (readOr(aside) !== text) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function parseHolder(text: string): Holder | null {
  try {
    const said: unknown = JSON.parse(text);
    if (typeof said !== 'object' || said === null) return null;
    const [pid, boot, startedAt] = ['pid', 'boot', 'startedAt'].map((name) => Reflect.get(said, name));
    if (typeof pid !== 'number' || typeof boot !== 'string' || typeof startedAt !== 'string') return null;
    return { pid, boot, startedAt };
  } catch (error) {
    if (error instanceof SyntaxError) return null; // cut off while it was written: its writer is gone
    throw error;
  }
}

function isAlive({ pid, boot, startedAt }: Holder): boolean {
  if (boot !== bootId()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    if (codeOf(error) !== 'EPERM') throw error;
  }
  return startOf(pid) === startedAt; // another process may have got the number since
}

/** What changes at each start of the machine; '' where the system does not say. */
function bootId(): string {
  return readOr('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

/** When a process started, in the system's own ticks; '' where the system does not say. */
function startOf(pid: number): string {
  const stat = readOr(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function readOr(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return null;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
