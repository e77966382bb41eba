import { randomUUID } from 'node:crypto';
import {
  linkSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { StoreError } from '../database.ts';

/** Who holds a folder: enough to know whether it still lives. `among`: the processes that know each other's numbers. */
type Holder = {
  readonly pid: number;
  readonly boot: string;
  readonly among: string;
  readonly startedAt: string;
};

export type FolderLock = {
  /** Looks whether it is still ours, and shows that we live. */
  readonly look: () => void;
  readonly release: () => void;
};

const LOCK = 'signaal.lock';
const BEAT_MS = 500;
const WATCHED_MS = 5_000; // ten beats: a busy holder misses some

/**
 * Takes a data folder for this process alone: two writers on one embedded database lose each other's rows without a
 * word. A lock whose process is gone is taken over. The holder touches its lock on and on, for who cannot look at its
 * process: another container or machine on the same folder, or this one after its own restart. They watch it a while. A
 * holder that stood still all that while finds its lock to be another's when it goes on, and must write no more.
 *
 * @param folder  the data folder
 * @param onLost  what is done where the lock is found to be another's
 * @throws StoreError `folder_in_use` with the process that holds it
 */
export async function lockFolder(folder: string, onLost: () => void): Promise<FolderLock> {
  const path = join(folder, LOCK);
  const mine: Holder = {
    pid: process.pid,
    boot: bootId(),
    among: namespaceId(),
    startedAt: startOf(process.pid),
  };
  const text = JSON.stringify(mine);
  const draft = join(folder, `${LOCK}.${randomUUID()}`);
  writeFileSync(draft, text);
  try {
    while (!tryLink(draft, path)) await removeWhenDead(path);
  } finally {
    rmSync(draft, { force: true });
  }
  const look = (): void => {
    const said = readOr(path);
    if (said === text) touch(path);
    else if (said !== null) onLost();
  };
  const beat = setInterval(look, BEAT_MS).unref();
  return {
    look,
    release: () => {
      clearInterval(beat);
      if (readOr(path) === text) rmSync(path, { force: true });
    },
  };
}

/** Shows who watches the lock that its holder lives. */
function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error; // gone between the two
  }
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

async function removeWhenDead(path: string): Promise<void> {
  const text = readOr(path);
  if (text === null) return;
  const holder = parseHolder(text);
  if (holder !== null && (isNear(holder) ? isAlive(holder) : await isTouched(path)))
    throw new StoreError('folder_in_use', { pid: holder.pid });
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
    const among: unknown = Reflect.get(said, 'among');
    return { pid, boot, startedAt, among: typeof among === 'string' ? among : namespaceId() };
  } catch (error) {
    if (error instanceof SyntaxError) return null; // cut off while it was written: its writer is gone
    throw error;
  }
}

/** Whether its number means the same process here as there. */
const isNear = ({ boot, among }: Holder): boolean => boot === bootId() && among === namespaceId();

/** Whether somebody touches it while we look; a clock that differs from ours does not matter. */
async function isTouched(path: string): Promise<boolean> {
  const before = touchedAt(path);
  for (let waited = 0; waited < WATCHED_MS; waited += BEAT_MS) {
    await passed(BEAT_MS);
    if (touchedAt(path) !== before) return touchedAt(path) !== null;
  }
  return false;
}

function touchedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function isAlive({ pid, startedAt }: Holder): boolean {
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

/** Which processes see each other, such as those of one container; '' where the system does not say. */
function namespaceId(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch (error) {
    if (codeOf(error) !== undefined) return '';
    throw error;
  }
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
