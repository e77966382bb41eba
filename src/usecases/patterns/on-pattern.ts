/** Who changes what: every change of a pattern says which version was read, and its own key, so that it happens once. */
export type OnPattern = {
  readonly companyId: string;
  readonly patternId: string;
  readonly version: number;
  readonly key: string;
};

/** What came of a change: the change itself, so that it can be taken back, and the pattern to show next. */
export type Changed = {
  readonly change: {
    readonly id: string;
    readonly verb: ChangeVerb;
    readonly pattern: string;
    readonly other: string | null;
    readonly at: string;
    readonly undone: boolean;
  };
  readonly show: string;
};

export type ChangeVerb =
  | 'rename'
  | 'dismiss'
  | 'restore'
  | 'take'
  | 'fix'
  | 'merge'
  | 'split'
  | 'not-same'
  | 'also'
  | 'not-this'
  | 'gather'
  | 'reported';
