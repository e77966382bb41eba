/** The words of one helpdesk tool and of those who work with it. */
export type DeskWords = {
  /** Who handles tickets: the IT partner's people. The first is the desk as a whole. */
  readonly operators: readonly [string, ...string[]];
  /** Categories a ticket may be put in by mistake, and the one in which a third of all tickets end. */
  readonly categories: readonly string[];
  readonly categoryOfTheRest: string;
  readonly routineCategories: { readonly alert: string; readonly upkeep: string; readonly change: string };
  readonly kinds: {
    readonly incident: string;
    readonly request: string;
    readonly question: string;
    readonly alert: string;
    readonly upkeep: string;
    readonly change: string;
  };
  readonly priorities: readonly (readonly [word: string, weight: number])[];
  readonly priorityOfRoutine: string;
  readonly states: {
    readonly closed: string;
    readonly resolved: string;
    readonly merged: string;
    /** Not resolved when the export was made. */
    readonly open: readonly string[];
  };
  /** What stands before the description of a change that was made. */
  readonly changeMade: string;
  /** The number of a ticket: the year and the month in two digits, and its place in the month or in the file. */
  readonly numbered: (place: {
    readonly year: string;
    readonly month: string;
    readonly inMonth: number;
    readonly inAll: number;
  }) => string;
};
