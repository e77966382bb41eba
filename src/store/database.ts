import type { Sql } from './sql.ts';

/** One row, as both engines give it: instants are Date, whole numbers number, days ISO text, json what it holds. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement inside a transaction. */
export type Run = (statement: Sql) => Promise<readonly Row[]>;

export type TransactionOptions = {
  /** The longest one statement may take, in milliseconds; then the caller gets `timed_out` and nothing was written. */
  readonly limitMs?: number;
};

/** One database engine: the embedded one, or a PostgreSQL server. The only thing the rest of the store knows of it. */
export type Database = {
  readonly engine: 'embedded' | 'postgres';
  /** Runs `work` in one transaction: all of it is written, or nothing. What is answered is on the disk. */
  readonly transaction: <T>(work: (run: Run) => Promise<T>, options?: TransactionOptions) => Promise<T>;
  /** Runs one statement outside a transaction, for the upkeep that allows none (VACUUM, CHECKPOINT). */
  readonly alone: (statement: Sql, options?: TransactionOptions) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

/** The longest a statement may take when nobody says otherwise: a person waits no longer. */
export const LIMIT_MS = 30_000;

/** Why the store could not do what was asked. */
export type StoreFailure =
  /** A statement took too long and was ended; nothing of its transaction was written. */
  | 'timed_out'
  /** The folder is in use by another Signaal. */
  | 'folder_in_use'
  /** The database does not put what it acknowledges on the disk. */
  | 'not_durable'
  /** The data was written by a newer Signaal. */
  | 'newer_data'
  /** The database stopped, or cannot be reached. */
  | 'unavailable';

/** Thrown by the store where no answer is possible. `detail` is for the log and for who keeps the machine. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreFailure;
  readonly detail: Readonly<Record<string, string | number>>;

  constructor(
    code: StoreFailure,
    detail: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.code = code;
    this.detail = detail;
  }
}

/** The database said no to one statement: its SQLSTATE, such as 23505 for a key that is there already. */
export class StatementError extends Error {
  override readonly name = 'StatementError';
  readonly state: string;

  constructor(message: string, state: string) {
    super(message);
    this.state = state;
  }
}
