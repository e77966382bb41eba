import type { Reported } from '../../contract/api/reports.schema.ts';
import { cutSecrets } from '../../engine/privacy/cut-secrets.ts';
import { maskPeople } from '../../engine/privacy/mask-people.ts';
import { toldTicket } from '../../engine/signals/told-ticket.ts';
import { isoDay, zone } from '../../engine/time/zone.ts';
import { writeChange, writeCorrection } from '../../store/changes.store.ts';
import { raiseSignalsVersion } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import type { StagedRow } from '../../store/imports.store.ts';
import { findPattern, readMembers, recountPattern } from '../../store/patterns.store.ts';
import { holdReports, isReported, writeReport, writeUnreckoned } from '../../store/reports.store.ts';
import { readTickets } from '../../store/tickets.store.ts';
import { AppError } from '../app-error.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { digestOf } from '../imports/stage-ticket.ts';
import { findShownOrMerged } from '../patterns/shown-reckoning.ts';
import { showTickets } from '../tickets/list-tickets.ts';
import { writeOnce } from '../write-once.ts';
import { knownProblem } from './known-problem.ts';
import { reportNumber } from './report-number.ts';

export type KeepReport = {
  readonly companyId: string;
  readonly key: string;
  readonly text: string;
  /** The problem that somebody says it is, and the ticket of it that the text was most like; null: none. */
  readonly is: { readonly pattern: string; readonly like: string } | null;
};

type Kept = { readonly ticket: string; readonly pattern: string | null };

const FILE = 'Signaal'; // what its import is called among the files
const NOBODY_KNOWN: ReadonlySet<string> = new Set(); // no column tells who is who: what shows itself as a name goes
const NUMBERS_TRIED = 5;

/**
 * Keeps what somebody reports as a ticket of the company, without who it was. Said to be a problem, it stands in that one at
 * once, now and in every later grouping, and takes nothing along; else it stands alone until the numbers are made anew.
 *
 * @throws AppError `not_found`, `key_reused`
 */
export async function keepReport(
  context: Context,
  { companyId, key, text, is }: KeepReport,
): Promise<Reported> {
  const what = { verb: 'report', text, is };
  let isNew = false;
  const kept = await writeOnce(context, { companyId, key, what }, async (db) => {
    isNew = true;
    return write(context, db, { text, is });
  });
  if (isNew) context.reckonings.ask(companyId);
  return context.store.inCompany(companyId, (db) => show(db, kept));
}

async function write(
  { newId, now }: Pick<Context, 'newId' | 'now'>,
  db: CompanyDb,
  { text, is }: Pick<KeepReport, 'text' | 'is'>,
): Promise<Kept> {
  await holdReports(db);
  const { timezone } = await findKnownCompany(db);
  const shown = is === null ? null : await findShownOrMerged(db, is.pattern);
  const at = now();
  const day = isoDay(zone(timezone).dayOf(at.getTime() / 1000));
  const row = stageReport(text, { signalId: newId(), ticket: await freeNumber(db, day, newId), at });
  await writeReport(db, { row, file: FILE, newId, at });
  if (shown !== null && is !== null) {
    const { reckoningId, pattern } = shown;
    const place = { reckoningId, patternId: pattern.id, signalId: row.signal_id };
    await standIn(db, { ...place, like: is.like, changeId: newId(), at });
  }
  await raiseSignalsVersion(db);
  return { ticket: row.signal_id, pattern: shown?.pattern.id ?? null };
}

/** As an import stages a ticket: secrets cut, people masked, known by its digest. */
function stageReport(
  text: string,
  { signalId, ticket, at }: { readonly signalId: string; readonly ticket: string; readonly at: Date },
): Omit<StagedRow, 'position'> {
  const { title, body } = toldTicket(maskPeople(cutSecrets(text).text, NOBODY_KNOWN));
  const record = {
    kind: 'incident',
    kind_evidence: [],
    state: 'open',
    title,
    body,
    opened_at: new Date(Math.floor(at.getTime() / 1000) * 1000).toISOString(), // whole seconds, as every ticket
    details: {},
  };
  return {
    signal_id: signalId,
    source_id: null,
    ticket,
    digest: digestOf(record),
    record: { ...record, file: FILE, line: 1 },
  };
}

/** A number that no report has: the second that had it would be taken for a change of the first. */
async function freeNumber(db: CompanyDb, day: string, newId: () => string): Promise<string> {
  for (let tried = 0; tried < NUMBERS_TRIED; tried += 1) {
    const number = reportNumber(day, newId());
    if (!(await isReported(db, number))) return number;
  }
  throw new Error('no number is free for a report');
}

type StandIn = {
  readonly reckoningId: string;
  readonly patternId: string;
  readonly signalId: string;
  readonly like: string;
  readonly changeId: string;
  readonly at: Date;
};

/**
 * Puts a report into a problem. It is tied to the one ticket that it was most like, not to all: so it asks nothing of how the
 * others are grouped, and a hundred reports are a hundred ties. No version is asked for, and none is raised: who takes the
 * problem meanwhile is not in the way of who reports it, nor the other way round.
 */
async function standIn(
  db: CompanyDb,
  { reckoningId, patternId, signalId, like, changeId, at }: StandIn,
): Promise<void> {
  const members = await readMembers(db, reckoningId, patternId);
  const tied = members.includes(like) ? like : members.at(-1);
  if (tied === undefined) throw new AppError({ code: 'not_found', what: 'pattern' });
  await writeUnreckoned(db, { reckoningId, signalId, patternId });
  const moved = [signalId];
  await writeChange(db, { id: changeId, verb: 'reported', patternId, otherId: null, before: { moved }, at });
  await writeCorrection(db, { changeId, kind: 'together', tickets: [tied, signalId], from: [] });
  await recountPattern(db, reckoningId, patternId);
}

async function show(db: CompanyDb, { ticket: id, pattern }: Kept): Promise<Reported> {
  const { reckoningId, timezone } = await findKnownCompany(db);
  const { tickets } = await readTickets(db, { reckoningId, ids: [id] }, { limit: 1, offset: 0 });
  const [ticket] = await showTickets(db, tickets, { reckoningId, timezone });
  if (ticket === undefined) throw new AppError({ code: 'not_found', what: 'ticket' }); // taken back since
  const stored =
    reckoningId === null || pattern === null ? undefined : await findPattern(db, reckoningId, pattern);
  return { ticket, problem: stored === undefined ? null : knownProblem(stored) };
}
