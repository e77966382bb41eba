import type { SecretCounts } from '../../engine/privacy/cut-secrets.ts';
import type { ToldReading } from '../../engine/signals/told-reading.ts';
import type { CoverageGap } from '../../sources/coverage.ts';
import type { FileGuess } from '../../sources/file-guess.ts';
import type { Suspicion } from '../../sources/suspicions.ts';
import type { QuarantinedRow, StagedRow } from '../../store/imports.store.ts';
import type { SealedToMend } from '../../store/rows-to-mend.store.ts';
import type { StoredSource } from '../../store/sources.store.ts';
import type { Refusal } from '../app-error.ts';
import type { KnownSource } from '../imports/known-headings.ts';

/** What the reading thread is given. The bytes live in memory only: of the file itself nothing reaches the disk but rows to mend, sealed. */
export type ReadingOrder = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly timezone: string;
  /** Heading → field, as the user said it. */
  readonly map: readonly (readonly [string, string])[];
  /** How the file is to be read, as the user said it. */
  readonly told: readonly ToldReading[];
  /** Which company's tickets, where the file holds several. */
  readonly of: string | null;
  readonly known: readonly KnownSource[];
  readonly key: Uint8Array;
};

/** To the thread: what to read, and that a batch is kept. */
export type ReadingPart =
  | { readonly kind: 'order'; readonly order: ReadingOrder }
  | { readonly kind: 'next' };

/** What was understood of a file, as codes: the page says it in its reader's language. */
export type FileUnderstood = {
  readonly file: string;
  /** What it was packed in. Absent, as the two after it, in what was kept before these were. */
  readonly container?: string | null;
  /** Rows of this file alone: one import may hold several. */
  readonly read?: number;
  readonly taken?: number;
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly source: { readonly kind: string; readonly confidence: number };
  readonly columns: readonly {
    readonly heading: string;
    readonly field: string;
    readonly confidence: number;
    readonly reason: string;
    readonly samples: readonly string[];
    /** What each sample comes to. Absent in what was kept before it was. */
    readonly reads?: readonly (string | null)[];
    readonly remembered: boolean;
  }[];
  readonly notes: readonly Noticed[];
  /** What was decided about the whole file. Absent in what was kept before it was. */
  readonly guesses?: readonly FileGuess[];
  /** What looks odd, and what the export cannot tell. Absent in what was kept before they were looked for. */
  readonly suspicions?: readonly Suspicion[];
  readonly coverage?: readonly CoverageGap[];
};

type Noticed = {
  readonly code: string;
  readonly n: number;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Whose tickets a file holds, as the file itself names it, and whether it was chosen among several. */
export type NamedCompany = {
  readonly name: string;
  readonly chosen: boolean;
  /** Chosen for an earlier export, and so for this one without being asked. Absent in what was kept before that was done. */
  readonly remembered?: boolean;
};

export type UnderstoodFile = {
  readonly files: readonly FileUnderstood[];
  /** Null where the file names no company. */
  readonly company: NamedCompany | null;
  readonly read: number;
  readonly taken: number;
  readonly population: Readonly<Record<string, number>>;
  readonly period: { readonly from: string; readonly to: string; readonly days: number } | null;
  readonly languages: readonly { readonly lang: string; readonly n: number }[];
  readonly cut: SecretCounts;
  readonly preview: readonly {
    readonly ticket: string;
    readonly title: string;
    readonly excerpt: string;
    readonly opened: string | null;
    readonly kind: string;
    readonly state: string;
  }[];
};

/** From the thread. After each `rows` and `quarantine` it waits for the word, so that nothing piles up. */
export type ReadingMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'rows'; readonly rows: readonly StagedRow[]; readonly total: number }
  | { readonly kind: 'quarantine'; readonly rows: readonly QuarantinedRow[] }
  | {
      readonly kind: 'understood';
      readonly understood: UnderstoodFile;
      readonly sourceId: string | null;
      readonly sourceKind: string;
      readonly headings: string;
      readonly namesKnown: boolean;
      /** Desks that our own export tells of and the company does not have yet. */
      readonly desks: readonly StoredSource[];
      /** The rows that could not be used, for each file of which they are kept. */
      readonly toMend: readonly SealedToMend[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
