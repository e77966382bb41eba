import type { CompanyDb } from './company-db.ts';
import { sql } from './sql.ts';

/** What people decide about a pattern. */
export type Decisions = {
  readonly givenName: string | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly dismissed: string | null;
  readonly dismissedNote: string;
  readonly dismissedAt: Date | null;
  readonly dismissedTickets: number | null;
  /** The day something was done about it, and what; null as long as nobody said so. */
  readonly fixedOn: string | null;
  readonly fixNote: string;
};

/** Writes decisions unless the pattern changed since `version`; false means nothing was written. */
export async function writeDecisions(
  db: CompanyDb,
  { id, version }: { readonly id: string; readonly version: number },
  decisions: Decisions,
): Promise<boolean> {
  const { givenName, owner, due, dismissed, dismissedNote, dismissedAt, dismissedTickets } = decisions;
  const { fixedOn, fixNote } = decisions;
  const written = await db.rows(sql`
    UPDATE patterns
    SET    given_name = ${givenName}, owner = ${owner}, due = ${due}::date, dismissed = ${dismissed},
           dismissed_note = ${dismissedNote}, dismissed_at = ${dismissedAt},
           dismissed_tickets = ${dismissedTickets}, fixed_on = ${fixedOn}::date, fix_note = ${fixNote},
           version = version + 1
    WHERE  pattern_id = ${id} AND version = ${version}
    RETURNING pattern_id
  `);
  return written.length === 1;
}
