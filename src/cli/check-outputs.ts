import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AppError } from '../usecases/app-error.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import { systemError } from './system-error.ts';

type Outputs = Pick<AnalyseOptions, 'files' | 'priors' | 'json' | 'html'>;

/** The output that would overwrite what is read, or the other output; null when each has its own place. */
export async function outputThatIsRead({ files, priors, json, html }: Outputs): Promise<string | null> {
  const taken = new Set(await Promise.all([...files, ...(priors === null ? [] : [priors])].map(placeOf)));
  for (const output of [json, html]) {
    if (output === null) continue;
    const place = await placeOf(output);
    if (taken.has(place)) return output;
    taken.add(place);
  }
  return null;
}

/**
 * Looks whether what was asked for can be written, before anything is read or said.
 *
 * @throws AppError `cannot_write`
 */
export async function refuseUnwritable({ json, html }: Outputs): Promise<void> {
  for (const file of [json, html]) {
    if (file === null) continue;
    try {
      const found = await stat(file).catch(nullWhereMissing);
      if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
      await access(found === null ? dirname(resolve(file)) : file, constants.W_OK);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw new AppError({ code: 'cannot_write', file, why: systemError(error.code) });
    }
  }
}

/** Where a file really is; of one that is not there yet, where it would come. */
async function placeOf(file: string): Promise<string> {
  return (await realpath(file).catch(nullWhereMissing)) ?? resolve(file);
}

/** A file that is not there yet is no failure; anything else is. */
function nullWhereMissing(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return null; // ENOTDIR: its folder is a file
  throw error;
}
