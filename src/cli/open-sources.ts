import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { AppError } from '../usecases/app-error.ts';
import { fileNameOf } from './open-files.ts';
import { readNoFile } from './read-no-file.ts';
import { systemError } from './system-error.ts';

/** A file that is read from where it lies, a piece at a time. */
export type FileSource = {
  readonly size: number;
  readonly read: (at: number, into: Uint8Array) => number;
  readonly isAnywhere: true;
  readonly descriptor: number;
};

/** Files that are open. */
export type OpenSources = {
  readonly files: readonly { readonly file: string; readonly bytes: FileSource | Uint8Array }[];
  /** Refuses those that were written to since they were opened: of such a file the last rows are not there yet. */
  readonly refuseChanged: () => void;
  readonly close: () => void;
};

/**
 * Opens files to be read a piece at a time, so that how large they are does not matter. What is no file on a disk, such as
 * a pipe, can only be read once: it is read whole, here.
 *
 * @throws AppError `file_unreadable`, here and while they are read
 */
export function openSources(paths: readonly string[]): OpenSources {
  const open: { readonly path: string; readonly descriptor: number; readonly before: Stats }[] = [];
  const close = (): void => {
    for (const { descriptor } of open.splice(0)) closeSync(descriptor);
  };
  const refuseChanged = (): void => {
    for (const { path, descriptor, before } of open) {
      const { mtimeMs, size } = fstatSync(descriptor);
      if (mtimeMs !== before.mtimeMs || size !== before.size) {
        throw new AppError({ code: 'file_unreadable', file: path, why: systemError('changed') });
      }
    }
  };
  try {
    const files = paths.map((path) => {
      const bytes = refusing(path, () => {
        const status = statSync(path);
        if (!status.isFile()) return readNoFile(path, status);
        const descriptor = openSync(path, 'r');
        const before = fstatSync(descriptor);
        open.push({ path, descriptor, before });
        return sourceOf(path, descriptor, before.size);
      });
      return { file: fileNameOf(path, paths), bytes };
    });
    return { files, refuseChanged, close };
  } catch (error) {
    close();
    throw error;
  }
}

const sourceOf = (path: string, descriptor: number, size: number): FileSource => ({
  size,
  isAnywhere: true,
  descriptor,
  read: (at, into) => refusing(path, () => readSync(descriptor, into, 0, into.length, at)),
});

/** A refusal names the path as it was typed: that is where to look. */
function refusing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new AppError({ code: 'file_unreadable', file: path, why: systemError(error.code) });
  }
}
