import { StoreError } from '../store/database.ts';
import { LANGS } from '../words/format.ts';
import { type Words, wordsIn } from '../words/words.ts';

/** Why the store cannot be opened, in each of our languages since nobody said which; null when it is something else. */
export function storeSentence(error: unknown, folder: string): string | null {
  if (!(error instanceof StoreError)) return null;
  return LANGS.map((lang) => sentence(error, folder, wordsIn(lang))).join('\n');
}

function sentence({ code, detail }: StoreError, folder: string, { terminal }: Words): string {
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
