import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openDurable } from '../../src/store/embedded/open-durable.ts';
import type { Kept } from '../../src/usecases/open-context.ts';

const run = promisify(execFile);
const TABLE =
  'CREATE TABLE plain_tickets (LIKE signals INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING INDEXES)';
const DROP = 'DROP TABLE plain_tickets';

/**
 * Seconds of a plain COPY of a company's kept tickets into a table with the same columns and the same indexes, but no keys to
 * other tables, no fence, no staging and no checkpoints: what the engine itself can do. With the embedded engine nobody else
 * may have the folder open.
 */
export function plainCopy({ folder, url }: Kept, company: string): Promise<number> {
  return url === null ? copyEmbedded(join(folder, 'database'), company) : copyPostgres(url, company);
}

const columns =
  `company_id, signal_id, source_id, ticket, digest, import_id, file, line, title, body, kind, kind_evidence, state,
  opened_at, resolved_at, closed_at, due_at, reopened, requester, team, site, asset, category, priority,
  reported_lost_seconds, measured_lost_seconds, technician_seconds, parent`.replaceAll(/\s+/gu, ' ');

async function copyPostgres(url: string, company: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'signaal-copy-'));
  const file = join(folder, 'tickets.copy');
  const psql = (...commands: readonly string[]) =>
    run('psql', [url, '-X', '-q', '-v', 'ON_ERROR_STOP=1', ...commands.flatMap((each) => ['-c', each])]);
  try {
    await psql(
      `SET signaal.company = '${company}'`,
      'SET ROLE signaal_app',
      `\\copy (SELECT ${columns} FROM signals) TO '${file}'`,
    );
    await psql(TABLE);
    const start = performance.now();
    await psql(`\\copy plain_tickets (${columns}) FROM '${file}'`);
    const seconds = (performance.now() - start) / 1000;
    await psql(DROP);
    return seconds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function copyEmbedded(folder: string, company: string): Promise<number> {
  const pg = await openDurable(folder, { count: 0 });
  try {
    const { blob } = await pg.query(
      `COPY (SELECT ${columns} FROM signals WHERE company_id = '${company}') TO '/dev/blob'`,
    );
    if (blob === undefined) throw new Error('COPY gave no bytes');
    await pg.query(TABLE);
    const start = performance.now();
    await pg.query(`COPY plain_tickets (${columns}) FROM '/dev/blob'`, [], { blob });
    const seconds = (performance.now() - start) / 1000;
    await pg.query(DROP);
    return seconds;
  } finally {
    await pg.close();
  }
}
