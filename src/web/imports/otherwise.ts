import type { Understood } from '../../contract/api/imports.schema.ts';
import type { ToldReading } from '../../engine/signals/told-reading.ts';

/** What is to be read otherwise: what columns mean, and how the file as a whole is written. */
export type Otherwise = {
  readonly map: Readonly<Record<string, string>>;
  readonly told: readonly ToldReading[];
};

/** What was said of this file up to now. What is remembered is so again without being said. */
export function saidOf({ files }: Pick<Understood, 'files'>): Otherwise {
  const chosen = files.flatMap(({ columns }) =>
    columns.filter(({ reason, remembered }) => reason === 'map' && !remembered),
  );
  const told = files.flatMap(({ guesses }) => guesses.filter(({ by }) => by === 'told'));
  return {
    map: Object.fromEntries(chosen.map(({ heading, field }) => [heading, field])),
    told: told.map(({ kind, column, chosen: value }) => ({ kind, column, value })),
  };
}

/** The later word on each reading. */
export function together(one: Otherwise, other: Partial<Otherwise>): Otherwise {
  const keyOf = ({ kind, column }: ToldReading): string => `${kind}\n${column ?? ''}`;
  const told = new Map([...one.told, ...(other.told ?? [])].map((each) => [keyOf(each), each]));
  return { map: { ...one.map, ...other.map }, told: [...told.values()] };
}

/** Whether every file is read just so already: to read it again would change nothing. */
export function isAsRead({ files }: Pick<Understood, 'files'>, { map, told }: Otherwise): boolean {
  const columns = files.flatMap((file) => file.columns);
  const guesses = files.flatMap((file) => file.guesses);
  const means = ([heading, field]: readonly [string, string]): boolean =>
    columns.every((each) => each.heading !== heading || each.field === field);
  const isRead = ({ kind, column, value }: ToldReading): boolean =>
    guesses.every((each) => each.kind !== kind || each.column !== column || each.chosen === value);
  return Object.entries(map).every(means) && told.every(isRead);
}

/** Whether this is the answer to a question about the file that is still open. */
export function isAnswer({ files }: Pick<Understood, 'files'>, { told = [] }: Partial<Otherwise>): boolean {
  const open = files.flatMap(({ guesses }) => guesses.filter(({ asked }) => asked));
  return told.some(({ kind, column }) => open.some((each) => each.kind === kind && each.column === column));
}
