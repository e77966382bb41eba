import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** The keys that requesters are sealed with: one a company, outside the database, so that the database alone tells nobody. */
export type CompanyKeys = {
  /** The company's key, made the first time. */
  readonly keyOf: (companyId: string) => Buffer;
  readonly forget: (companyId: string) => void;
};

const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;

export function companyKeys(folder: string): CompanyKeys {
  const keys = join(folder, 'keys');
  const pathOf = (companyId: string): string => join(keys, `${companyId}.key`);
  return {
    keyOf: (companyId) => {
      const path = pathOf(companyId);
      if (!existsSync(path)) {
        mkdirSync(keys, { recursive: true });
        writeDurably(path, randomBytes(KEY_BYTES));
      }
      return readFileSync(path);
    },
    forget: (companyId) => rmSync(pathOf(companyId), { force: true }),
  };
}

function writeDurably(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx', OWNER_ONLY);
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
