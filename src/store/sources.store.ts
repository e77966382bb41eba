import type { CompanyDb } from './company-db.ts';
import { jsonOf, sql } from './sql.ts';

/** A desk whose exports were read before: its headings, and what each means. */
export type StoredSource = {
  readonly id: string;
  readonly kind: string;
  readonly headings: string;
  readonly mapping: Readonly<Record<string, string>>;
};

export function readSources(db: CompanyDb): Promise<readonly StoredSource[]> {
  return db.rows<StoredSource>(sql`
    SELECT source_id::text AS id, kind, headings, mapping FROM sources ORDER BY source_id
  `);
}

/** Keeps a source that is new; the id of the one with these headings, where another file brought it meanwhile. */
export async function writeNewSource(
  db: CompanyDb,
  source: StoredSource & { readonly at: Date },
): Promise<string> {
  const { id, kind, headings, mapping, at } = source;
  const [kept] = await db.rows<Pick<StoredSource, 'id'>>(sql`
    INSERT INTO sources (company_id, source_id, kind, headings, mapping, created_at)
    VALUES (${db.companyId}, ${id}, ${kind}, ${headings}, ${jsonOf(mapping)}, ${at})
    ON CONFLICT (company_id, headings) DO UPDATE SET headings = EXCLUDED.headings
    RETURNING source_id::text AS id
  `);
  return kept?.id ?? id;
}

/** Keeps a source, or what its columns mean now. */
export async function writeSource(
  db: CompanyDb,
  source: StoredSource & { readonly at: Date },
): Promise<void> {
  const { id, kind, headings, mapping, at } = source;
  await db.rows(sql`
    INSERT INTO sources (company_id, source_id, kind, headings, mapping, created_at)
    VALUES (${db.companyId}, ${id}, ${kind}, ${headings}, ${jsonOf(mapping)}, ${at})
    ON CONFLICT (company_id, source_id) DO UPDATE SET mapping = EXCLUDED.mapping
  `);
}
