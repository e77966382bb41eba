/** What came of one file: what it is, how each column was understood, and what was noticed. */
export type FileReading = {
  readonly file: string;
  /** What it was packed in: `zip`, `gzip`; null where it lay open. */
  readonly container: string | null;
  readonly format: string;
  readonly encoding: string;
  readonly source: { readonly kind: string; readonly confidence: number };
  readonly columns: readonly {
    readonly heading: string;
    readonly field: string;
    readonly confidence: number;
    readonly reason: string;
  }[];
  /** Records in the file: taken and left out together. */
  readonly read: number;
  readonly taken: number;
  readonly notes: readonly { readonly code: string; readonly n: number; readonly params: SayParams }[];
};

/** What a sentence about the reading is filled with. */
export type SayParams = Readonly<Record<string, string | number>>;

/** A record that could not be used: where it stands, why, never what it said. */
export type LeftOutRecord = {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly code: string;
  readonly params: SayParams;
};

/** How the files were read. Read = taken + left out, always. */
export type Reading = {
  readonly files: readonly FileReading[];
  readonly read: number;
  readonly taken: number;
  readonly leftOut: readonly LeftOutRecord[];
  readonly cut: { readonly passwords: number; readonly ibans: number; readonly nationalNumbers: number };
};

const SAYS_WHO = new Set(['requester', 'requesterEmail', 'operator', 'otherPerson']);

/**
 * Whether every file has a column that says who somebody is: only then are people's names known, and can be kept out.
 *
 * @param reading   how the files were read
 * @returns         false when a file without such a column gave tickets
 */
export function namesAreKnown({ files }: Pick<Reading, 'files'>): boolean {
  return files.every(({ taken, columns }) => taken === 0 || columns.some(({ field }) => SAYS_WHO.has(field)));
}
