import type { Store } from './open-store.ts';

const WRITTEN = {
  import: ['signals', 'import_signals'],
  reckoning: ['reckoned_signals', 'reckoned_patterns', 'patterns'],
} as const;
const LEFT = {
  import: ['import_rows', 'imports', 'signals'],
  reckoning: ['reckoned_signals', 'reckoned_patterns', 'reckonings'],
} as const;

type After = keyof typeof WRITTEN;

const each = async (store: Store, verb: string, tables: readonly string[]): Promise<void> => {
  for (const table of tables) await store.upkeep({ text: `${verb} ${table}`, values: [] });
};

/** Lets the engine learn what was just written: without it pages take the long way until it finds out by itself. */
export function learn(store: Store, after: After): Promise<void> {
  return each(store, 'ANALYZE', WRITTEN[after]);
}

/** Gives the room of removed rows back on the embedded engine, which nobody else looks after; a server does so itself. */
export async function tidy(store: Store, after: After): Promise<void> {
  if (store.engine === 'embedded') await each(store, 'VACUUM', LEFT[after]);
}
