import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecret } from './write-secret.ts';

/** The keys that requesters are sealed with: one a company, outside the database, so that the database alone tells nobody. */
export type CompanyKeys = {
  /** The company's key, made the first time. */
  readonly keyOf: (companyId: string) => Buffer;
  readonly forget: (companyId: string) => void;
};

const KEY_BYTES = 32;

export function companyKeys(folder: string): CompanyKeys {
  const keys = join(folder, 'keys');
  const pathOf = (companyId: string): string => join(keys, `${companyId}.key`);
  return {
    keyOf: (companyId) => {
      const path = pathOf(companyId);
      if (!existsSync(path)) {
        mkdirSync(keys, { recursive: true });
        writeSecret(path, randomBytes(KEY_BYTES));
      }
      return readFileSync(path);
    },
    forget: (companyId) => rmSync(pathOf(companyId), { force: true }),
  };
}
