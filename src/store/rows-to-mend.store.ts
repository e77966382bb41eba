import type { CompanyDb } from './company-db.ts';
import { sql } from './sql.ts';

/** How many rows of one file are kept to be mended, and how many are not. */
export type KeptToMend = {
  /** Of the file among those of its import, from 0. */
  readonly place: number;
  readonly file: string;
  readonly kept: number;
  readonly tooLong: number;
  readonly tooMany: number;
};

/** The same with the rows themselves: sealed, in base64. */
export type SealedToMend = KeptToMend & { readonly sealed: string };

export async function writeRowsToMend(
  db: CompanyDb,
  importId: string,
  files: readonly SealedToMend[],
): Promise<void> {
  for (const { place, file, kept, tooLong, tooMany, sealed } of files) {
    await db.rows(sql`
      INSERT INTO rows_to_mend (company_id, import_id, place, file, kept, too_long, too_many, sealed)
      VALUES (${db.companyId}, ${importId}, ${place}, ${file}, ${kept}, ${tooLong}, ${tooMany},
              decode(${sealed}, 'base64'))
    `);
  }
}

/** What is kept of an import's files to be mended, in their order. */
export function listRowsToMend(db: CompanyDb, importId: string): Promise<readonly KeptToMend[]> {
  return db.rows<KeptToMend>(sql`
    SELECT place, file, kept, too_long AS "tooLong", too_many AS "tooMany" FROM rows_to_mend
    WHERE  import_id = ${importId} ORDER BY place
  `);
}

/** The sealed rows of one file, in base64; null where none are kept. */
export async function findRowsToMend(db: CompanyDb, importId: string, place: number): Promise<string | null> {
  const [found] = await db.rows<{ sealed: string }>(sql`
    SELECT encode(sealed, 'base64') AS sealed FROM rows_to_mend
    WHERE  import_id = ${importId} AND place = ${place} AND kept > 0
  `);
  return found?.sealed ?? null;
}

/** Lets go of them: of an import that somebody gave up nothing is kept. */
export async function removeRowsToMend(db: CompanyDb, importId: string): Promise<void> {
  await db.rows(sql`DELETE FROM rows_to_mend WHERE import_id = ${importId}`);
}
