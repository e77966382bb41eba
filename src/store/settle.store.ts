import type { Store } from './open-store.ts';

const WRITTEN = {
  import: ['signals', 'import_signals', 'import_rows', 'imports'],
  reckoning: ['reckoned_signals', 'reckoned_patterns', 'patterns'],
} as const;

/**
 * After much was written: the engine learns what is there now, so that it finds the short ways to it. Nobody else looks after
 * the embedded one, so there the room of removed rows is given back too; a server does that by itself.
 */
export async function settle(store: Store, after: keyof typeof WRITTEN): Promise<void> {
  const verb = store.engine === 'embedded' ? 'VACUUM (ANALYZE)' : 'ANALYZE';
  for (const table of WRITTEN[after]) await store.upkeep({ text: `${verb} ${table}`, values: [] });
}
