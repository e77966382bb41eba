import { StoreError } from '../store/database.ts';
import type { Words } from '../words/words.ts';

/** Why the store cannot be opened, for who keeps the machine; null when it is something else. */
export function storeSentence(
  error: unknown,
  folder: string,
): ((terminal: Words['terminal']) => string) | null {
  return error instanceof StoreError ? (terminal) => sentence(error, folder, terminal) : null;
}

function sentence({ code, detail }: StoreError, folder: string, terminal: Words['terminal']): string {
  switch (code) {
    case 'folder_in_use':
      return terminal.folderInUse({ folder, pid: detail.pid ?? '?' });
    case 'not_durable':
      return terminal.notDurable({ setting: detail.setting ?? '?' });
    case 'newer_data':
      return terminal.newerData({ migration: detail.migration ?? '?' });
    case 'timed_out':
    case 'unavailable':
      return terminal.storeUnavailable({ why: detail.why ?? code });
  }
}
