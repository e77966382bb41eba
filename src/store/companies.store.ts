import type { CompanyCalendar } from '../engine/companies/company-calendar.ts';
import type { CompanyDb } from './company-db.ts';
import { jsonOf, sql } from './sql.ts';

/** A company as it is kept, with what its pages say of its numbers. */
export type StoredCompany = {
  readonly id: string;
  readonly name: string;
  readonly people: number | null;
  readonly timezone: string;
  readonly labourCostCents: number;
  /** Null as long as nobody said it. */
  readonly calendar: CompanyCalendar | null;
  readonly sample: string | null;
  readonly seed: number;
  /** How many tickets it has. */
  readonly tickets: number;
  readonly ticketsVersion: number;
  readonly signalsVersion: number;
  readonly reckoningId: string | null;
  readonly reckonedAt: Date | null;
  /** The newest import that waits for its confirmation. */
  readonly waitingImport: string | null;
  /** What the file of the newest import is called; what people report here is no file. */
  readonly lastFile: string | null;
  readonly version: number;
};

export type CompanyFields = Pick<
  StoredCompany,
  'name' | 'people' | 'timezone' | 'labourCostCents' | 'calendar'
>;

/** The company of this transaction; undefined before it is made and after it is forgotten. */
export async function findCompany(db: CompanyDb): Promise<StoredCompany | undefined> {
  const [company] = await db.rows<StoredCompany>(sql`
    SELECT c.company_id::text AS id, c.name, c.people, c.timezone, c.labour_cost_cents AS "labourCostCents",
           c.calendar, c.sample, c.seed, c.tickets, c.tickets_version AS "ticketsVersion",
           c.signals_version AS "signalsVersion", c.reckoning_id::text AS "reckoningId",
           r.finished_at AS "reckonedAt",
           (SELECT i.import_id::text FROM imports i
            WHERE i.company_id = c.company_id AND i.state = 'understood'
            ORDER BY i.import_id DESC LIMIT 1) AS "waitingImport",
           (SELECT i.file FROM imports i
            WHERE i.company_id = c.company_id AND NOT (i.state = 'done' AND i.understood IS NULL) ORDER BY i.import_id DESC LIMIT 1) AS "lastFile",
           c.version
    FROM   companies c LEFT JOIN reckonings r USING (company_id, reckoning_id)
  `);
  return company;
}

/** Counts tickets that came, or went when `more` is below zero: asked for on every page, so never counted anew. */
export async function countMoreTickets(db: CompanyDb, more: number): Promise<void> {
  if (more !== 0) await db.rows(sql`UPDATE companies SET tickets = tickets + ${more}`);
}

type NewCompany = CompanyFields & {
  readonly sample: string | null;
  readonly seed: number;
  readonly at: Date;
};

const calendarOf = (calendar: CompanyCalendar | null) => (calendar === null ? sql`NULL` : jsonOf(calendar));

/** Makes the company; false when it is there already, and then nothing is changed. */
export async function writeNewCompany(db: CompanyDb, company: NewCompany): Promise<boolean> {
  const { name, people, timezone, labourCostCents, calendar, sample, seed, at } = company;
  const written = await db.rows(sql`
    INSERT INTO companies (company_id, name, people, timezone, labour_cost_cents, calendar, sample, seed, created_at)
    VALUES (${db.companyId}, ${name}, ${people}, ${timezone}, ${labourCostCents}, ${calendarOf(calendar)}, ${sample},
            ${seed}, ${at})
    ON CONFLICT (company_id) DO NOTHING
    RETURNING company_id
  `);
  return written.length === 1;
}

/** Changes the company unless it changed since `version`; false means nothing was written. */
export async function writeCompany(
  db: CompanyDb,
  { name, people, timezone, labourCostCents, calendar }: CompanyFields,
  version: number,
): Promise<boolean> {
  const written = await db.rows(sql`
    UPDATE companies
    SET    name = ${name}, people = ${people}, timezone = ${timezone}, labour_cost_cents = ${labourCostCents},
           calendar = ${calendarOf(calendar)}, tickets_version = tickets_version + 1, version = version + 1
    WHERE  version = ${version}
    RETURNING company_id
  `);
  return written.length === 1;
}

/** Says that tickets came, changed or went: the shown numbers are of before. */
export async function raiseSignalsVersion(db: CompanyDb): Promise<void> {
  await db.rows(sql`
    UPDATE companies SET signals_version = signals_version + 1, tickets_version = tickets_version + 1
  `);
}

/** Says that people corrected something: the shown numbers are of before. */
export async function raiseTicketsVersion(db: CompanyDb): Promise<void> {
  await db.rows(sql`UPDATE companies SET tickets_version = tickets_version + 1`);
}

/** Shows this reckoning from now on, unless tickets changed since it began; false means it came too late. */
export async function showReckoning(
  db: CompanyDb,
  reckoningId: string,
  ticketsVersion: number,
): Promise<boolean> {
  const written = await db.rows(sql`
    UPDATE companies SET reckoning_id = ${reckoningId}
    WHERE  tickets_version = ${ticketsVersion}
    RETURNING company_id
  `);
  return written.length === 1;
}

/** Removes the company's own row; its tables follow by their keys. */
export async function removeCompany(db: CompanyDb): Promise<void> {
  await db.rows(sql`DELETE FROM companies`);
}
