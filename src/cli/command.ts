/** Where a command speaks: `out` is its answer, `tell` is progress and refusals. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly tell: (text: string) => void;
  /** Rewrites the last line of progress, where the terminal can. */
  readonly progress: (text: string) => void;
};

/** One verb of the command line. Answers the exit status. */
export type Command = {
  readonly usage: string;
  readonly run: (argv: readonly string[], terminal: Terminal) => Promise<number>;
};
