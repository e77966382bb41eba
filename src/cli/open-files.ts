import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../usecases/app-error.ts';
import { readNoFile } from './read-no-file.ts';
import { systemError } from './system-error.ts';

export type OpenFile = { readonly file: string; readonly bytes: Uint8Array };

/**
 * Reads files. Each is called by its last part, so that no report tells where on whose computer it lay.
 *
 * @throws AppError `file_unreadable`
 */
export function openFiles(paths: readonly string[]): Promise<readonly OpenFile[]> {
  return Promise.all(paths.map((path) => openFile(path, paths)));
}

/** The last part of a path, unless another file is called so too. */
export function fileNameOf(path: string, all: readonly string[]): string {
  const isAlone = all.filter((each) => basename(each) === basename(path)).length === 1;
  return isAlone ? basename(path) : path;
}

async function openFile(path: string, all: readonly string[]): Promise<OpenFile> {
  const file = fileNameOf(path, all);
  try {
    const before = await stat(path);
    if (!before.isFile()) return { file, bytes: readNoFile(path, before) };
    const bytes = await readFile(path);
    const after = await stat(path);
    // Of a file that is still being written the last rows are not there yet.
    const isSteady = before.mtimeMs === after.mtimeMs && bytes.length === after.size;
    if (!isSteady) throw Object.assign(new Error('it changes'), { code: 'changed' });
    return { file, bytes };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // A refusal names the path as it was typed: that is where to look.
    throw new AppError({ code: 'file_unreadable', file: path, why: systemError(error.code) });
  }
}
