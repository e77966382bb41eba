import type { Run } from './database.ts';
import { StatementError } from './database.ts';
import { type Sql, sql } from './sql.ts';

/** Who reads and writes tickets: no owner, no superuser, so that row-level security holds for it. */
export const APP_ROLE = 'signaal_app';
/** Who lists the companies, and sees nothing else of them. */
export const DIRECTORY_ROLE = 'signaal_directory';

const plain = (text: string): Sql => ({ text, values: [] });
const DUPLICATE_ROLE = '42710';
const UNIQUE = '23505'; // two servers making the role at one moment

/** Makes a role of the cluster where it is missing, and lets whoever logs in become it. */
export async function ensureRole(alone: Run, role: string): Promise<void> {
  const [known] = await alone(sql`SELECT 1 FROM pg_roles WHERE rolname = ${role}`);
  if (known === undefined) {
    try {
      await alone(plain(`CREATE ROLE ${role} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`));
    } catch (error) {
      const isThere =
        error instanceof StatementError && (error.state === DUPLICATE_ROLE || error.state === UNIQUE);
      if (!isThere) throw error;
    }
  }
  if (await isMember(alone, role)) return;
  try {
    await alone(plain(`GRANT ${role} TO CURRENT_USER`));
  } catch (error) {
    // Another server that starts at this moment may have been first.
    if (!(await isMember(alone, role))) throw error;
  }
}

async function isMember(alone: Run, role: string): Promise<boolean> {
  const [member] = await alone(sql`SELECT pg_has_role(current_user, ${role}, 'MEMBER') AS is`);
  return member?.is === true;
}
