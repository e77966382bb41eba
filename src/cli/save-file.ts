import { writeFile } from 'node:fs/promises';
import { AppError } from '../usecases/app-error.ts';
import type { Words } from '../words/words.ts';
import type { Terminal } from './command.ts';
import { systemError } from './system-error.ts';

/**
 * Writes what was asked for as a file, whole or part by part, and says so.
 *
 * @throws AppError `cannot_write`
 */
export async function saveFile(
  file: string,
  text: string | Iterable<string>,
  words: Words,
  terminal: Terminal,
): Promise<void> {
  try {
    await writeFile(file, text);
    terminal.tell(words.terminal.saved({ file }));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new AppError({ code: 'cannot_write', file, why: systemError(error.code) });
  }
}
