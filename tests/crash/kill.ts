import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Company } from '../../src/contract/api/companies.schema.ts';
import type { Import } from '../../src/contract/api/imports.schema.ts';
import { type Random, seededRandom } from '../../src/engine/base/seeded-random.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sql } from '../../src/store/sql.ts';
import type { FreshKept } from '../kept/fresh-kept.ts';
import { type Answer, ask, killServer, portOf, sleep, start } from './server-to-kill.ts';

const SETTLED_MS = 180_000;
const WRITES_MS = 8_000; // what is not acknowledged by then is killed before it is
const COMPANIES = 2;
const ROWS_MAX = 1_300; // up to three batches: a kill falls between two of them

/** What the client was told, kept outside the server that is killed. */
type Journal = {
  /** The last name that was acknowledged, and the names that were sent after it without an answer. */
  readonly names: Map<string, { acknowledged: string; sent: Set<string>; version: number }>;
  /** Imports whose confirmation was acknowledged. */
  readonly confirmed: Map<string, { readonly company: string; readonly rows: number }>;
  /** Ticket numbers of each company that were in any confirmed or possibly confirmed import. */
  readonly tickets: Map<string, { readonly acknowledged: Set<string>; readonly sent: Set<string> }>;
  readonly problems: string[];
  kills: number;
  writes: number;
  /** Imports that were stopped while their tickets were written. */
  stopped: number;
};

export type KillReport = Pick<Journal, 'problems' | 'kills' | 'writes' | 'stopped'> & {
  readonly imports: number;
  readonly tickets: number;
};

/**
 * Kills the server at random moments while imports and edits are acknowledged, starts it again, and looks whether everything
 * that was acknowledged is there, once.
 */
export async function killAtRandom({ kept }: FreshKept, kills: number, seed: number): Promise<KillReport> {
  const journal: Journal = {
    names: new Map(),
    confirmed: new Map(),
    tickets: new Map(),
    problems: [],
    kills: 0,
    writes: 0,
    stopped: 0,
  };
  const random = seededRandom(seed);
  const port = portOf('at-random');
  let server = await start(kept, port);
  try {
    for (let company = 0; company < COMPANIES; company += 1) await makeCompany(port, journal);
    while (journal.kills < kills) {
      await killInTheMiddle(server, { port, journal, random });
      server = await start(kept, port).catch((error: unknown) => {
        throw new Error(`after ${journal.kills} kills`, { cause: error });
      });
      await checkNames(port, journal);
    }
    await checkImports(port, journal);
    server.kill('SIGTERM');
    await once(server, 'exit');
  } finally {
    await killServer(server);
  }
  const tickets = await checkTickets(kept, journal);
  const { problems, kills: killed, writes, stopped } = journal;
  return { problems, kills: killed, writes, stopped, imports: journal.confirmed.size, tickets };
}

type Killing = { readonly port: number; readonly journal: Journal; readonly random: Random };

/** Lets every company be renamed and read in, and kills the server somewhere in that. */
async function killInTheMiddle(server: ChildProcess, { port, journal, random }: Killing): Promise<void> {
  const stop = new AbortController();
  const files = [...journal.names.keys()].map((company) => newFile(company, 1 + random.below(ROWS_MAX)));
  // One time in four the server dies while it still reads; else the files are understood and wait for the word.
  const isReading = journal.kills % 4 === 3;
  const ids = await Promise.all(files.map((file) => upload(port, file, isReading)));
  const writers = files.flatMap((file, index) => [
    renaming(port, file.company, journal, stop.signal),
    confirming(port, {
      ...file,
      id: ids[index],
      journal,
      afterMs: random.below(150),
      stopsAfterMs: random.below(2) === 0 ? null : random.below(60),
    }),
  ]);
  const confirmed = journal.confirmed.size + (isReading ? 0 : random.below(3));
  await until(journal, { writes: journal.writes + random.below(8), confirmed });
  await sleep(random.below(200));
  const killed = killServer(server);
  stop.abort();
  await killed;
  journal.kills += 1;
  await Promise.all(writers);
}

/** Waits until so much was acknowledged, so that a slow machine is killed in the middle of work too. */
async function until(
  journal: Journal,
  { writes, confirmed }: { writes: number; confirmed: number },
): Promise<void> {
  const from = Date.now();
  while (journal.writes < writes || journal.confirmed.size < confirmed) {
    if (Date.now() - from > WRITES_MS) return;
    await sleep(2);
  }
}

const fieldsOf = (name: string, version: number | null) => ({ name, people: null, version });

async function makeCompany(port: number, journal: Journal): Promise<void> {
  const id = randomUUID();
  const answer = await ask(port, 'PUT', `/api/companies/${id}`, fieldsOf('0', null));
  if (answer?.status !== 200) throw new Error(`no company: ${JSON.stringify(answer)}`);
  journal.names.set(id, { acknowledged: '0', sent: new Set(), version: 1 });
  journal.tickets.set(id, { acknowledged: new Set(), sent: new Set() });
}

/** Renames the company again and again; each acknowledged name must be there after the kill. */
async function renaming(port: number, company: string, journal: Journal, signal: AbortSignal): Promise<void> {
  const known = journal.names.get(company);
  for (let turn = 1; known !== undefined && !signal.aborted; turn += 1) {
    const name = `${journal.kills}.${turn}`;
    known.sent.add(name);
    const answer = await ask(port, 'PUT', `/api/companies/${company}`, fieldsOf(name, known.version));
    if (answer === null) return;
    if (answer.status !== 200) {
      journal.problems.push(`renaming answered ${JSON.stringify(answer)}`);
      return;
    }
    known.acknowledged = name;
    known.sent.clear();
    known.version = (answer.body as Company).version; // Safe cast: status 200 answers a company
    journal.writes += 1;
  }
}

type NewFile = { readonly company: string; readonly numbers: readonly string[] };

/** An export whose ticket numbers were never used before. */
function newFile(company: string, rows: number): NewFile {
  return { company, numbers: Array.from({ length: rows }, () => randomUUID().slice(0, 13)) };
}

/** Uploads a file and waits until it is understood, unless it is to be killed before that. */
async function upload(
  port: number,
  { company, numbers }: NewFile,
  isReading: boolean,
): Promise<string | null> {
  const base = `/api/companies/${company}/imports`;
  const answer = await ask(port, 'POST', `${base}?file=kill.csv`, exportOf(numbers), randomUUID());
  if (answer?.status !== 202) throw new Error(`not uploaded: ${JSON.stringify(answer)}`);
  const { id } = answer.body as Import; // Safe cast: status 202 answers an import
  if (isReading) return null;
  for (const from = Date.now(); Date.now() - from < SETTLED_MS; ) {
    const seen = await ask(port, 'GET', `${base}/${id}`);
    if (seen === null) throw new Error('the server went away while nobody killed it');
    const { state } = seen.body as Import; // Safe cast: as above
    if (state === 'understood') return id;
    if (state !== 'reading') throw new Error(`not understood: ${JSON.stringify(seen)}`);
    await sleep(20);
  }
  throw new Error(`still being read after ${SETTLED_MS / 1_000} s: ${numbers.length} rows`);
}

type Confirming = NewFile & {
  readonly id: string | null;
  readonly journal: Journal;
  readonly afterMs: number;
  /** When it is stopped, and let go on at once; null where it is let be. */
  readonly stopsAfterMs: number | null;
};

/** Confirms at some moment; from the acknowledgement on all its tickets must come to be there. */
async function confirming(
  port: number,
  { company, numbers, id, journal, afterMs, stopsAfterMs }: Confirming,
): Promise<void> {
  await sleep(afterMs);
  if (id === null) return;
  const path = `/api/companies/${company}/imports/${id}`;
  const seen = await ask(port, 'GET', path);
  if (seen === null) return;
  const { version } = seen.body as Import; // Safe cast: as above
  const own = journal.tickets.get(company);
  for (const number of numbers) own?.sent.add(number);
  const key = randomUUID();
  const confirmed = await ask(port, 'POST', `${path}/confirm`, { version }, key);
  if (confirmed?.status !== 202) return;
  for (const number of numbers) own?.acknowledged.add(number);
  journal.confirmed.set(id, { company, rows: numbers.length });
  journal.writes += 1;
  // The same request sent again does nothing more.
  const again = await ask(port, 'POST', `${path}/confirm`, { version }, key);
  if (again !== null && again.status !== 202)
    journal.problems.push(`confirming twice answered ${JSON.stringify(again)}`);
  if (stopsAfterMs === null) return;
  await sleep(stopsAfterMs);
  const stopped = await act(port, path, 'stop');
  if (stopped?.status === 202) {
    journal.stopped += 1;
    await act(port, path, 'continue');
  }
}

/** Stops an import or lets it go on, where it can be: it may be over, or the server killed. */
async function act(port: number, path: string, verb: 'stop' | 'continue'): Promise<Answer | null> {
  const seen = await ask(port, 'GET', path);
  if (seen === null) return null;
  const { version } = seen.body as Import; // Safe cast: as above
  return ask(port, 'POST', `${path}/${verb}`, { version }, randomUUID());
}

/** Planned work: it is kept like any ticket, and costs no thinking. */
function exportOf(numbers: readonly string[]): string {
  const rows = numbers.map(
    (number, index) =>
      `${number};1${index % 9}-0${1 + (index % 8)}-2026 09:00;Onderhoud;maandelijks nazicht;Gesloten`,
  );
  return ['Meldingnummer;Aangemaakt;Soort;Korte omschrijving;Status', ...rows].join('\n');
}

async function checkNames(port: number, journal: Journal): Promise<void> {
  const answer = await ask(port, 'GET', '/api/companies');
  const { companies } = (answer?.body ?? { companies: [] }) as { companies: readonly Company[] }; // Safe cast: the list
  for (const [id, known] of journal.names) {
    const found = companies.find((company) => company.id === id);
    if (found === undefined) journal.problems.push(`company ${id} is gone`);
    else if (found.name !== known.acknowledged && !known.sent.has(found.name))
      journal.problems.push(`company ${id} is called ${found.name}, acknowledged was ${known.acknowledged}`);
    else {
      known.acknowledged = found.name;
      known.sent.clear();
      known.version = found.version;
    }
  }
}

/** Every acknowledged import ends by itself, or once it is let go on, and its counts are those of its file. */
async function checkImports(port: number, journal: Journal): Promise<void> {
  const from = Date.now();
  for (const [id, { company, rows }] of journal.confirmed) {
    for (;;) {
      const path = `/api/companies/${company}/imports/${id}`;
      const answer = await ask(port, 'GET', path);
      if (answer === null) throw new Error('the server went away while nobody killed it');
      const { state, counts, done, total } = answer.body as Import; // Safe cast: as above
      if (state === 'stopped') await act(port, path, 'continue'); // killed before it was let go on
      if (state === 'done') {
        if (counts?.created !== rows || counts.read !== rows)
          journal.problems.push(`import ${id} of ${rows} rows counts ${JSON.stringify(counts)}`);
        break;
      }
      if (Date.now() - from > SETTLED_MS) {
        journal.problems.push(`import ${id} stays ${state} at ${done} of ${total}`);
        break;
      }
      await sleep(50);
    }
  }
}

/** Every acknowledged ticket is there once, and none that nobody sent: read from the disk, without the server. */
async function checkTickets(kept: FreshKept['kept'], journal: Journal): Promise<number> {
  const store = await openStore(kept);
  let all = 0;
  for (const [company, { acknowledged, sent }] of journal.tickets) {
    const rows = await store.inCompany(company, (db) =>
      db.rows<{ ticket: string }>(sql`SELECT ticket FROM signals`),
    );
    const [counted] = await store.inCompany(company, (db) =>
      db.rows<{ n: number }>(sql`SELECT tickets AS n FROM companies`),
    );
    if (counted?.n !== rows.length) journal.problems.push(`${rows.length} tickets, ${counted?.n} counted`);
    const present = new Set(rows.map(({ ticket }) => ticket));
    if (present.size !== rows.length)
      journal.problems.push(`${rows.length - present.size} tickets are there twice`);
    for (const ticket of present)
      if (!sent.has(ticket)) journal.problems.push(`ticket ${ticket} was never sent`);
    for (const ticket of acknowledged)
      if (!present.has(ticket)) journal.problems.push(`ticket ${ticket} was acknowledged and is gone`);
    all += rows.length;
  }
  await store.close();
  return all;
}
