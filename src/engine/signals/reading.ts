/** What came of one file: what it is, how each column was understood, and what was noticed. */
export type FileReading = {
  readonly file: string;
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
