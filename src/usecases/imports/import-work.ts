import { findImport, moveImport, readImports } from '../../store/imports.store.ts';
import { learn } from '../../store/settle.store.ts';
import type { Context } from '../context.ts';
import type { ImportWork } from '../work.ts';
import { type RunningReading, readingThreads } from '../workers/read-file.ts';
import { readImport, refuseReading } from './read-import.ts';
import { throwAwayStaged } from './throw-away-staged.ts';
import { writeImport } from './write-import.ts';

type Needs = Pick<Context, 'store' | 'keys' | 'now' | 'newId' | 'reckonings'> & {
  readonly failed: (error: unknown) => void;
};
type Going = { readonly companyId: string; readonly ended: Promise<void>; readonly cancel: () => void };

export function importWork(needs: Needs): ImportWork {
  const { store, now } = needs;
  const readings = new Map<string, { done: number; total: number }>();
  const going = new Map<string, Going>();
  const threads = readingThreads();
  let isPaused = false;

  function follow(importId: string, companyId: string, work: Promise<void>, cancel: () => void): void {
    const ended = work.catch(needs.failed).finally(() => {
      if (going.get(importId)?.ended === ended) going.delete(importId);
      readings.delete(importId);
    });
    going.set(importId, { companyId, ended, cancel });
  }

  const goingOf = (companyId: string): readonly Going[] =>
    [...going.values()].filter(({ companyId: whose }) => whose === companyId);

  async function ended(companyId: string): Promise<void> {
    await Promise.all(goingOf(companyId).map(({ ended: end }) => end));
  }

  async function settled(): Promise<void> {
    while (going.size > 0) await Promise.all([...going.values()].map(({ ended }) => ended));
  }

  const work: ImportWork = {
    read: (companyId, importId, asked) => {
      let running: RunningReading | null = null;
      let isCancelled = false;
      readings.set(importId, { done: 0, total: asked.bytes.length });
      const cancel = (): void => {
        isCancelled = true;
        running?.cancel();
      };
      const started = (begun: RunningReading): void => {
        running = begun;
        if (isCancelled) begun.cancel();
      };
      const progress = (at: { done: number; total: number }) => readings.set(importId, at);
      const reading = { companyId, importId, asked, progress, started };
      follow(importId, companyId, readImport({ ...needs, threads }, reading), cancel);
    },
    write: (companyId, importId) => {
      // Stopped and let go on at once, it may be at its last batch still.
      const before = going.get(importId)?.ended ?? Promise.resolve();
      const writing = before.then(() =>
        writeImport({ ...needs, isPaused: () => isPaused }, companyId, importId),
      );
      follow(importId, companyId, writing, () => undefined);
    },
    readingOf: (importId) => readings.get(importId) ?? null,
    whenUnderstood: (importId, act) => {
      const mine = going.get(importId);
      if (mine === undefined) return;
      const { companyId, ended: read, cancel } = mine;
      const acted = read.then(async () => {
        const found = await store.inCompany(companyId, (db) => findImport(db, importId));
        if (found?.state === 'understood') await act(found.version);
      });
      follow(importId, companyId, acted, cancel); // waited for like the reading itself
    },
    cancelReading: (importId) => going.get(importId)?.cancel(),
    ended: (companyId) => ended(companyId),
    stop: async (companyId) => {
      for (const { cancel } of goingOf(companyId)) cancel();
      await store.inCompany(companyId, async (db) => {
        for (const { id, state } of await readImports(db)) {
          if (state === 'importing' || state === 'reading')
            await moveImport(db, { id, from: state, to: 'cancelled', at: now() });
        }
      });
      await ended(companyId);
    },
    resume: async () => {
      for (const companyId of await store.companyIds()) {
        const imports = await store.inCompany(companyId, readImports);
        for (const { id, state, file } of imports) {
          if (state === 'importing') {
            await learn(store, 'import'); // who was stopped in the middle had learned nothing of what it wrote
            work.write(companyId, id);
          }
          if (state === 'reading') {
            await refuseReading(needs, companyId, id, { code: 'reading_stopped', file });
            await throwAwayStaged(needs, companyId, id);
          }
          if (state === 'cancelled' || state === 'done') await throwAwayStaged(needs, companyId, id);
        }
      }
    },
    settled,
    pause: async () => {
      isPaused = true;
      for (const { cancel } of going.values()) cancel();
      await settled();
      await threads.close();
    },
  };
  return work;
}
