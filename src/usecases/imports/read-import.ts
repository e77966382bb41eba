import { isoDay, zone } from '../../engine/time/zone.ts';
import { findCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { removeImport } from '../../store/forget.store.ts';
import {
  countOutcomes,
  moveImport,
  writeQuarantine,
  writeStagedRows,
  writeUnderstood,
} from '../../store/imports.store.ts';
import { writeRowsToMend } from '../../store/rows-to-mend.store.ts';
import { newestOpening } from '../../store/signals.store.ts';
import { readSources, writeNewSource, writeSource } from '../../store/sources.store.ts';
import type { Refusal } from '../app-error.ts';
import type { Context } from '../context.ts';
import type { AskedReading } from '../work.ts';
import type { ReadingThreads, RunningReading } from '../workers/read-file.ts';
import type { ReadingMessage } from '../workers/reading-messages.ts';
import type { KnownSource } from './known-headings.ts';
import { patiently, TRIES } from './patiently.ts';
import { findOtherCompany, readChosenCompanies } from './refuse-other-company.ts';
import { throwAwayStaged } from './throw-away-staged.ts';
import { readToldReadings } from './told-readings.ts';

type Needs = Pick<Context, 'store' | 'keys' | 'now' | 'newId'> & { readonly threads: ReadingThreads };

type Reading = {
  readonly companyId: string;
  readonly importId: string;
  readonly asked: AskedReading;
  readonly progress: (at: { readonly done: number; readonly total: number }) => void;
  readonly started: (running: RunningReading) => void;
};

type Understood = Extract<ReadingMessage, { kind: 'understood' }> & { readonly timezone: string };

/**
 * Reads an upload into staged rows: its import is then understood, or refused with the reason.
 *
 * @throws what went wrong, once the import says that its reading stopped
 */
export async function readImport(needs: Needs, reading: Reading): Promise<void> {
  const { store, keys, threads } = needs;
  const { companyId, importId, asked, progress, started } = reading;
  try {
    const known = await store.inCompany(companyId, readKnown);
    if (known === null) return;
    const running = threads.start(
      { ...asked, ...known, key: keys.keyOf(companyId) },
      {
        progress,
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
    if (outcome.kind === 'refused') await refuseReading(needs, companyId, importId, outcome.refusal);
    else await keepUnderstood(needs, reading, { ...outcome, ...known });
  } catch (error) {
    // Where the store was away too: an import that nobody reads any more must not say for ever that it is read.
    const refusal = { code: 'reading_stopped', file: asked.file } as const;
    await patiently(() => refuseReading(needs, companyId, importId, refusal), TRIES);
    await throwAwayStaged(needs, companyId, importId);
    throw error;
  }
}

/** Ends a reading with the reason why nothing of its file can be taken in. */
export async function refuseReading(
  { store, now }: Pick<Needs, 'store' | 'now'>,
  companyId: string,
  id: string,
  refusal: Refusal,
): Promise<void> {
  await store.inCompany(companyId, (db) =>
    moveImport(db, { id, from: 'reading', to: 'refused', at: now(), refusal }),
  );
}

/** What a reading goes by; null where the company was forgotten meanwhile. */
async function readKnown(db: CompanyDb) {
  const company = await findCompany(db);
  return company === undefined ? null : { timezone: company.timezone, known: await readKnownSources(db) };
}

/** The desks whose exports came before, each with what was said about them. */
async function readKnownSources(db: CompanyDb): Promise<readonly KnownSource[]> {
  const [chosen, told] = [await readChosenCompanies(db), await readToldReadings(db)];
  return (await readSources(db)).map((source) => ({
    ...source,
    company: chosen.get(source.id) ?? null,
    told: told.get(source.id) ?? [],
  }));
}

async function keepUnderstood(needs: Needs, reading: Reading, outcome: Understood): Promise<void> {
  const { companyId, importId, asked } = reading;
  const isOther = await needs.store.inCompany(companyId, (db) => writeOutcome(needs, db, importId, outcome));
  if (isOther) await throwAwayStaged(needs, companyId, importId);
  else if (asked.replaces !== null) await takePlaceOf(needs, companyId, asked.replaces);
}

/** Writes what was understood; true where the export turned out to be of another company and is refused. */
async function writeOutcome(
  { now, newId }: Needs,
  db: CompanyDb,
  importId: string,
  { understood, sourceId, sourceKind, headings, namesKnown, desks, toMend, timezone }: Understood,
): Promise<boolean> {
  const refusal = await findOtherCompany(db, { sourceId, company: understood.company });
  if (refusal !== null)
    return moveImport(db, { id: importId, from: 'reading', to: 'refused', at: now(), refusal });
  const newSource = { id: newId(), kind: sourceKind, headings, mapping: {}, at: now() };
  const source = sourceId ?? (await writeNewSource(db, newSource));
  for (const desk of desks) await writeSource(db, { ...desk, at: now() });
  const { read: rows, taken } = understood;
  const newest = await newestOpening(db, source);
  const isKept = await writeUnderstood(db, {
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
  if (isKept) await writeRowsToMend(db, importId, toMend);
  return false;
}

/** Lets go of an import that waited to be confirmed: the same file was read anew. */
async function takePlaceOf({ store, now }: Needs, companyId: string, id: string): Promise<void> {
  const moved = await store.inCompany(companyId, (db) =>
    moveImport(db, { id, from: 'understood', to: 'cancelled', at: now() }),
  );
  if (!moved) return;
  await throwAwayStaged({ store }, companyId, id);
  await store.inCompany(companyId, (db) => removeImport(db, id));
}
