import type { KeptGrouping } from '../../engine/patterns/pattern.ts';
import { readCorrections } from '../../store/changes.store.ts';
import { findCompany, type StoredCompany, showReckoning } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import {
  readOpenForecasts,
  writeForecasts,
  writeOutcomes,
  writeReplayed,
} from '../../store/forecasts.store.ts';
import { findBeingWritten } from '../../store/imports.store.ts';
import {
  endReckoning,
  failRunningReckonings,
  isBehindTickets,
  putToSleep,
  readAsleep,
  readEngineNames,
  readMembership,
  removeOldReckonings,
  writeNewReckoning,
  writeReckonedPatterns,
  writeReckonedSignals,
} from '../../store/reckonings.store.ts';
import { learn, tidy } from '../../store/settle.store.ts';
import { areNamesKnown, readSignals } from '../../store/signals.store.ts';
import type { Context } from '../context.ts';
import type { ReckonWork, Running } from '../work.ts';
import { type ReckoningThread, reckoningThreads } from '../workers/reckon.ts';
import type { ReckoningMessage } from '../workers/reckoning-messages.ts';
import { shareOfAll } from './share-of-all.ts';

type Done = Extract<ReckoningMessage, { kind: 'done' }>;
type Needs = Pick<Context, 'store' | 'now' | 'newId'> & { readonly failed: (error: unknown) => void };
type Known = { readonly signalsVersion: number; readonly grouping: KeptGrouping };
type Given = {
  readonly reckoningId: string | null;
  readonly signalsVersion: number;
  readonly known: Known | undefined;
};
type Job = {
  at: Running;
  thread: ReckoningThread | null;
  isBegun: boolean;
  isStopped: boolean;
  isAskedAgain: boolean;
  ended: Promise<void>;
};

const SIGNALS_AT_ONCE = 2_000;
const REMOVED_AT_ONCE = 2_000;
const LANG = 'nl'; // patterns are kept with their name in every language
const TRIES = 5; // each time tickets changed while the numbers were made

export function reckonWork(needs: Needs): ReckonWork {
  const { store, now } = needs;
  const jobs = new Map<string, Job>();
  const threads = reckoningThreads();
  // The grouping is the costly half, and corrections change only the other: it is kept while the tickets stay the same.
  const groupings = new Map<string, Known>();
  let queue: Promise<void> = Promise.resolve();

  function ask(companyId: string): void {
    const known = jobs.get(companyId);
    if (known !== undefined && !known.isStopped) {
      known.isAskedAgain = true;
      return;
    }
    const since = now().toISOString();
    const job: Job = {
      at: { stage: 'waiting', share: 0, since },
      thread: null,
      isBegun: false,
      isStopped: false,
      isAskedAgain: false,
      ended: Promise.resolve(),
    };
    jobs.set(companyId, job);
    job.ended = queue
      .then(() => run(companyId, job))
      .catch(needs.failed)
      .finally(() => {
        if (jobs.get(companyId) === job) jobs.delete(companyId);
        if (job.isAskedAgain && !job.isStopped) ask(companyId);
      });
    queue = job.ended;
  }

  async function run(companyId: string, job: Job): Promise<void> {
    job.isBegun = true;
    for (let tried = 0; tried < TRIES && !job.isStopped; tried += 1) {
      job.isAskedAgain = false;
      job.at = { ...job.at, stage: 'understanding', share: 0 };
      if (await attempt(companyId, job)) break;
    }
    while (
      !job.isStopped &&
      (await store.inCompany(companyId, (db) => removeOldReckonings(db, REMOVED_AT_ONCE))) > 0
    );
    if (!job.isStopped) await tidy(store, 'reckoning');
  }

  /** One time through; false when tickets changed meanwhile, so that the numbers are of before. */
  async function attempt(companyId: string, job: Job): Promise<boolean> {
    const id = needs.newId();
    const company = await store.inCompany(companyId, async (db) => {
      const found = await findCompany(db);
      if (found !== undefined)
        await writeNewReckoning(db, { id, ticketsVersion: found.ticketsVersion, at: now() });
      return found;
    });
    if (company === undefined) return true; // forgotten meanwhile
    try {
      const { answer, alerts, forecasts, outcomes, replayed } = await think(company, id, job);
      await learn(store, 'reckoning');
      return await store.inCompany(companyId, async (db) => {
        await endReckoning(db, { id, state: 'done', at: now(), answer, alerts });
        await writeReplayed(db, id, replayed);
        const isShown = await showReckoning(db, id, company.ticketsVersion);
        if (isShown) {
          await putToSleep(db, company.reckoningId, id);
          await writeOutcomes(db, outcomes, now());
          await writeForecasts(db, forecasts, now());
        }
        return isShown;
      });
    } catch (error) {
      const state = job.isStopped ? 'cancelled' : 'failed';
      await store.inCompany(companyId, (db) =>
        endReckoning(db, { id, state, at: now(), answer: null, alerts: null }),
      );
      if (!job.isStopped) throw error;
      return true;
    } finally {
      job.thread = null;
    }
  }

  async function think(company: StoredCompany, id: string, job: Job): Promise<Done> {
    const inCompany = <T>(work: (db: CompanyDb) => Promise<T>): Promise<T> =>
      store.inCompany(company.id, work);
    const { name, timezone, labourCostCents, people, seed, calendar, reckoningId } = company;
    const thread = threads.start(
      {
        settings: {
          ...{ name, timezone, labourCostCents, people, seed, lang: LANG },
          ...(calendar !== null && { calendar }),
        },
        namesKnown: await inCompany(areNamesKnown),
      },
      {
        progress: ({ stage, share }) => {
          job.at = { ...job.at, stage, share: shareOfAll(job.at.share, { stage, share }) };
        },
        keep: (batch) =>
          inCompany((db) =>
            batch.kind === 'patterns'
              ? writeReckonedPatterns(db, id, batch.rows, now())
              : writeReckonedSignals(db, id, batch.rows),
          ),
      },
    );
    job.thread = thread;
    if (job.isStopped) thread.end();
    const { signalsVersion } = company;
    const given = give(thread, inCompany, { reckoningId, signalsVersion, known: groupings.get(company.id) });
    given.catch(() => thread.end()); // its own failure is awaited below
    const [done, isOfVersion] = await Promise.all([thread.outcome, given]);
    if (isOfVersion) groupings.set(company.id, { signalsVersion, grouping: done.grouping });
    return done;
  }

  /**
   * Gives the thread all it needs; whether the tickets were still of that version when the last was read. Of tickets that came or
   * went meanwhile some are among these and some are not: no grouping of before is theirs, nor theirs that of any later.
   */
  async function give(
    thread: ReckoningThread,
    inCompany: <T>(work: (db: CompanyDb) => Promise<T>) => Promise<T>,
    { reckoningId, signalsVersion, known }: Given,
  ): Promise<boolean> {
    let after = '';
    let read = 0;
    for (;;) {
      const from = after;
      const signals = await inCompany((db) => readSignals(db, { after: from, limit: SIGNALS_AT_ONCE }));
      const last = signals.at(-1);
      if (last === undefined) break;
      thread.give({ kind: 'signals', signals });
      after = last.signalId;
      read += signals.length;
    }
    const { version, ...begin } = await inCompany(async (db) => ({
      version: (await findCompany(db))?.signalsVersion,
      corrections: await readCorrections(db),
      before: reckoningId === null ? [] : await readMembership(db, reckoningId),
      asleep: await readAsleep(db),
      openForecasts: await readOpenForecasts(db),
      names: reckoningId === null ? [] : await readEngineNames(db, reckoningId),
    }));
    const isOfVersion = version === signalsVersion;
    const isTheirs =
      isOfVersion && known?.signalsVersion === version && known.grouping.languages.length === read;
    thread.give({ kind: 'begin', ...begin, grouping: isTheirs ? known.grouping : null });
    return isOfVersion;
  }

  async function stop(companyId: string): Promise<void> {
    groupings.delete(companyId);
    const job = jobs.get(companyId);
    if (job === undefined) return;
    job.isStopped = true;
    job.thread?.end();
    if (job.isBegun) await job.ended; // one that only waits ends by itself when its turn comes
  }

  async function settled(): Promise<void> {
    while (jobs.size > 0) await queue;
  }

  return {
    ask,
    runningOf: (companyId) => {
      const job = jobs.get(companyId);
      return job === undefined || job.isStopped ? null : job.at;
    },
    stop,
    resume: async () => {
      for (const companyId of await store.companyIds()) {
        const isBehind = await store.inCompany(companyId, async (db) => {
          await failRunningReckonings(db, now());
          // What is still being written asks for its numbers when it ends.
          return (await isBehindTickets(db)) && (await findBeingWritten(db)) === null;
        });
        if (isBehind) ask(companyId);
      }
    },
    settled,
    close: async () => {
      for (const companyId of [...jobs.keys()]) await stop(companyId);
      await settled();
      await threads.close();
    },
  };
}
