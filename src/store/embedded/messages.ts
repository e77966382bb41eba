import type { Row } from '../database.ts';
import type { SqlValue } from '../sql.ts';

/** What the server asks of the database's thread, and what comes back. */
export type Ask = { readonly id: number; readonly text: string; readonly values: readonly SqlValue[] };
export type Opened = { readonly kind: 'opened' };
/** `syncs` is how often the host was asked to sync since the thread started. */
export type Answer =
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly Row[]; readonly syncs: number }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly message: string;
      readonly state: string;
      readonly syncs: number;
    };
