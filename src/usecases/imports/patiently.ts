import { setTimeout as pause } from 'node:timers/promises';
import { storeFailureOf } from '../app-error.ts';

const FIRST_PAUSE_MS = 500;
/** Half a minute in all: by then a database that was busy or away is back, or stays away. */
export const TRIES = 6;

/**
 * Tries a piece of work again when the store could not do it in time or could not be reached, each time after a longer pause;
 * whatever else goes wrong, and the last failure, is the caller's.
 */
export async function patiently<T>(work: () => Promise<T>, tries: number): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (storeFailureOf(error) === null || tried >= tries) throw error;
      await pause(FIRST_PAUSE_MS * 2 ** tried);
    }
  }
}
