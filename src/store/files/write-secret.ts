import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

const OWNER_ONLY = 0o600;

/** Writes a new file that its owner alone can read; what is written is on the disk. */
export function writeSecret(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx', OWNER_ONLY);
  try {
    writeSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
