import type { FileFailure, FileFailureCode, Params } from './codes.ts';

/** Stops the reading of one file from deep inside it; caught where the file was opened, never beyond this room. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly failure: FileFailure;
  constructor(code: FileFailureCode, params: Params = {}) {
    super(code);
    this.failure = { code, params };
  }
}

/**
 * Runs a reading that may find its file unreadable.
 *
 * It answers "what came of it?" as a value: the world's input never throws beyond here.
 *
 * @param read    the reading
 * @returns       what it gave, or why there is nothing
 * @throws        whatever is no fault of the file
 * @cost          that of the reading
 */
export function readable<T>(read: () => T): T | { readonly ok: false; readonly failure: FileFailure } {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, failure: error.failure };
  }
}
