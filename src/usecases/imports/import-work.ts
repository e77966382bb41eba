import { isoDay, zone } from '../../engine/time/zone.ts';
import { SIGNAAL } from '../../sources/signaal/map-signaal.ts';
import { findCompany, raiseSignalsVersion } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { removeImport } from '../../store/forget.store.ts';
import { markMissing, writeBatch } from '../../store/import-batches.store.ts';
import {
  countOutcomes,
  findImport,
  lockImport,
  moveImport,
  readImports,
  removeStagedRows,
  writeQuarantine,
  writeStagedRows,
  writeUnderstood,
} from '../../store/imports.store.ts';
import { isBehindTickets } from '../../store/reckonings.store.ts';
import { learn, tidy } from '../../store/settle.store.ts';
import { newestOpening } from '../../store/signals.store.ts';
import { readSources, writeNewSource, writeSource } from '../../store/sources.store.ts';
import type { Refusal } from '../app-error.ts';
import type { Context } from '../context.ts';
import type { AskedReading, ImportWork } from '../work.ts';
import { type RunningReading, readingThreads } from '../workers/read-file.ts';
import type { ReadingMessage, UnderstoodFile } from '../workers/reading-messages.ts';
import { joinMoved } from './join-moved.ts';
import type { KnownSource } from './known-headings.ts';
import { patiently } from './patiently.ts';
import { findOtherCompany, readChosenCompanies } from './refuse-other-company.ts';
import { readToldReadings } from './told-readings.ts';

type Needs = Pick<Context, 'store' | 'keys' | 'now' | 'newId' | 'reckonings'> & {
  readonly failed: (error: unknown) => void;
};
type Going = { readonly companyId: string; readonly ended: Promise<void>; readonly cancel: () => void };

const TRIES = 6; // half a minute in all: by then a database that was busy or away is back, or stays away
const ENDING_LIMIT_MS = 300_000; // it looks at all tickets of the source once, and nobody waits for it
const ROWS_A_BATCH = 500; // one transaction, one checkpoint
const LEARNS_FROM = 4; // batches, and then each time they doubled: an engine that thinks a company is new looks through all of it
const THROWN_AT_ONCE = 2_000;

/** The desks whose exports came before, each with what was said about them. */
async function readKnown(db: CompanyDb): Promise<readonly KnownSource[]> {
  const [chosen, told] = [await readChosenCompanies(db), await readToldReadings(db)];
  return (await readSources(db)).map((source) => ({
    ...source,
    company: chosen.get(source.id) ?? null,
    told: told.get(source.id) ?? [],
  }));
}

/** Whether what was read in is what we gave. */
function isOwnExport(understood: unknown): boolean {
  // Safe cast: the reading thread wrote it in this shape.
  const { files } = understood as UnderstoodFile;
  return files.some(({ source }) => source.kind === SIGNAAL.kind);
}

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

  async function read(
    companyId: string,
    importId: string,
    asked: AskedReading,
    started: (running: RunningReading) => void,
  ): Promise<void> {
    try {
      const known = await readNeeds(companyId);
      if (known === null) return;
      const running = threads.start(
        { ...asked, ...known, key: needs.keys.keyOf(companyId) },
        {
          progress: (at) => readings.set(importId, at),
          keep: (batch) =>
            store.inCompany(companyId, (db) =>
              batch.kind === 'rows'
                ? writeStagedRows(db, importId, batch.rows)
                : writeQuarantine(db, importId, batch.rows),
            ),
        },
      );
      started(running);
      const outcome = await running.outcome;
      if (outcome.kind === 'refused') await refuse(companyId, importId, outcome.refusal);
      else await keepUnderstood(companyId, importId, { ...outcome, ...known, replaces: asked.replaces });
    } catch (error) {
      // Where the store was away too: an import that nobody reads any more must not say for ever that it is read.
      await patiently(
        () => refuse(companyId, importId, { code: 'reading_stopped', file: asked.file }),
        TRIES,
      );
      await throwAway(companyId, importId);
      throw error;
    }
  }

  /** What a reading goes by; null where the company was forgotten meanwhile. */
  async function readNeeds(companyId: string) {
    return store.inCompany(companyId, async (db) => {
      const company = await findCompany(db);
      return company === undefined ? null : { timezone: company.timezone, known: await readKnown(db) };
    });
  }

  async function keepUnderstood(
    companyId: string,
    importId: string,
    {
      understood,
      sourceId,
      sourceKind,
      headings,
      namesKnown,
      desks,
      replaces,
      timezone,
    }: Extract<ReadingMessage, { kind: 'understood' }> &
      Pick<AskedReading, 'replaces'> & { readonly timezone: string },
  ): Promise<void> {
    const isOther = await store.inCompany(companyId, async (db) => {
      const refusal = await findOtherCompany(db, { sourceId, company: understood.company });
      if (refusal !== null)
        return moveImport(db, { id: importId, from: 'reading', to: 'refused', at: now(), refusal });
      const newSource = { id: needs.newId(), kind: sourceKind, headings, mapping: {}, at: now() };
      const source = sourceId ?? (await writeNewSource(db, newSource));
      for (const desk of desks) await writeSource(db, { ...desk, at: now() });
      const { read: rows, taken } = understood;
      const newest = await newestOpening(db, source);
      await writeUnderstood(db, {
        id: importId,
        sourceId: source,
        understood: {
          ...understood,
          ...(await countOutcomes(db, importId, source)),
          keptUntil: newest === null ? null : isoDay(zone(timezone).dayOf(newest.getTime() / 1000)),
        },
        read: rows,
        quarantined: rows - taken,
        total: taken,
        namesKnown,
      });
      return false;
    });
    if (isOther) await throwAway(companyId, importId);
    else if (replaces !== null) await takePlaceOf(companyId, replaces);
  }

  /** Lets go of an import that waited to be confirmed: the same file was read anew. */
  async function takePlaceOf(companyId: string, id: string): Promise<void> {
    const moved = await store.inCompany(companyId, (db) =>
      moveImport(db, { id, from: 'understood', to: 'cancelled', at: now() }),
    );
    if (!moved) return;
    await throwAway(companyId, id);
    await store.inCompany(companyId, (db) => removeImport(db, id));
  }

  async function refuse(companyId: string, id: string, refusal: Refusal): Promise<void> {
    await store.inCompany(companyId, (db) =>
      moveImport(db, { id, from: 'reading', to: 'refused', at: now(), refusal }),
    );
  }

  async function write(companyId: string, importId: string): Promise<void> {
    for (let batch = 1; !isPaused; batch += 1) {
      const rows = await patiently(() => writeNext(companyId, importId), TRIES);
      if (rows === null) return; // cancelled or forgotten meanwhile
      if (rows === 0) break;
      if (batch >= LEARNS_FROM && Number.isInteger(Math.log2(batch))) await learn(store, 'import');
    }
    if (isPaused) return;
    await joinMoved((work) => patiently(() => store.inCompany(companyId, work), TRIES), importId);
    if (!(await patiently(() => finish(companyId, importId), TRIES))) return;
    if (await store.inCompany(companyId, isBehindTickets)) needs.reckonings.ask(companyId);
    await learn(store, 'import');
    await throwAway(companyId, importId);
    await tidy(store, 'import');
  }

  /** The next batch in one transaction; how many rows it held, 0 when all are written, null when there is nothing to write. */
  function writeNext(companyId: string, importId: string): Promise<number | null> {
    return store.inCompany(companyId, async (db) => {
      const found = await lockImport(db, importId);
      if (found?.state !== 'importing' || found.sourceId === null) return null;
      const { sourceId, done } = found;
      return writeBatch(db, { importId, sourceId, after: done, limit: ROWS_A_BATCH });
    });
  }

  /** Ends the import once all its rows are written and joined; false where there is nothing to end. */
  function finish(companyId: string, importId: string): Promise<boolean> {
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

  async function throwAway(companyId: string, importId: string): Promise<void> {
    while ((await store.inCompany(companyId, (db) => removeStagedRows(db, importId, THROWN_AT_ONCE))) > 0);
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
      follow(importId, companyId, read(companyId, importId, asked, started), cancel);
    },
    write: (companyId, importId) => follow(importId, companyId, write(companyId, importId), () => undefined),
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
            await refuse(companyId, id, { code: 'reading_stopped', file });
            await throwAway(companyId, id);
          }
          if (state === 'cancelled' || state === 'done') await throwAway(companyId, id);
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
