import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecret } from './write-secret.ts';

type Place = { readonly folder: string; readonly url: string | null };

const FILE = 'identity';
const SECRET_BYTES = 32;

/**
 * A mark of the data in a place: the same for whoever serves the same data, another one elsewhere. It is sealed with a secret
 * of the folder, so that it tells nothing of where the data are.
 */
export function dataMark(place: Place): string {
  const path = join(place.folder, FILE);
  if (!existsSync(path)) {
    mkdirSync(place.folder, { recursive: true });
    writeSecret(path, randomBytes(SECRET_BYTES));
  }
  return markOf(place, path);
}

/** The same, without making anything; null where no Signaal ever kept something. */
export function findDataMark(place: Place): string | null {
  const path = join(place.folder, FILE);
  return existsSync(path) ? markOf(place, path) : null;
}

function markOf({ url }: Place, path: string): string {
  const { dev, ino } = statSync(path, { bigint: true }); // a copy of the folder is another folder
  return createHmac('sha256', readFileSync(path))
    .update(`${dev}:${ino} ${url ?? ''}`)
    .digest('base64url');
}
