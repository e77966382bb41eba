import { holdsPerson } from '../privacy/mask-people.ts';
import { isFromPerson, type Signal } from '../signals/signal.ts';

/** A ticket's own columns, by heading: what its helpdesk says besides, of no meaning that we know. */
export type OwnCells = Readonly<Record<string, string>>;

/** A column that tickets may be grouped by, with each ticket's value; null where it has none. */
export type GroupableColumn = { readonly column: string; readonly groups: readonly (string | null)[] };

const VALUES_LEAST = 2;
const VALUES_MOST = 50; // more is a list of things, not a division
const COVERED_LEAST = 0.5; // of the tickets: a column about a few says little of the rest
const TICKETS_A_VALUE = 3; // fewer on average: each ticket has its own, as numbers and moments do
const LENGTH_MOST = 60; // characters of a value, and of a heading: longer is a sentence somebody wrote
const WORDS_MOST = 7;
const PEOPLE_MOST = 0.1; // of the values: more and it is a column of people, whatever it is called
const COLUMNS_MOST = 6; // each costs a reckoning of its own
const MASKED = '…';
const MOMENT = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:\D|$)|^\d{1,2}:\d{2}(?::\d{2})?$/u;
const NUMBERED = /^(?:\d{5,}|[\da-f]{8}-[\da-f-]{27})$/iu;

/**
 * Finds the columns of an organisation's own that its tickets may be grouped by.
 *
 * It answers "which of these columns divides the tickets?". A column about people, free text, numbers of things and moments
 * divide nothing; a value in which somebody is named counts as none.
 *
 * @param signals     the tickets of one company
 * @param cells       the own columns of each, in the same order; null or absent where it has none
 * @param peopleWords folded words that are somebody's name; may be empty
 * @returns           at most six, those that cover most tickets first
 * @cost              O(filled cells)
 */
export function groupableColumns(
  signals: readonly Signal[],
  cells: readonly (OwnCells | null)[],
  peopleWords: ReadonlySet<string>,
): readonly GroupableColumn[] {
  const people = [...signals.keys()].filter((at) => isFromPerson(signals[at]));
  const counts = new Map<string, Map<string, number>>();
  for (const at of people) {
    for (const [heading, cell] of Object.entries(cells[at] ?? {})) {
      const values = counts.get(heading) ?? new Map<string, number>();
      counts.set(heading, values);
      values.set(cell, (values.get(cell) ?? 0) + 1);
    }
  }
  const found = [...counts].flatMap(([column, values]) => {
    const named = new Set([...values.keys()].filter((value) => namesSomebody(value, peopleWords)));
    const filled = [...values.values()].reduce((sum, n) => sum + n, 0);
    return filled >= people.length * COVERED_LEAST && divides(column, values, named, filled)
      ? [{ column, named, filled }]
      : [];
  });
  return found
    .sort((a, b) => b.filled - a.filled || (a.column < b.column ? -1 : 1))
    .slice(0, COLUMNS_MOST)
    .map(({ column, named }) => ({
      column,
      groups: signals.map((_, at) => {
        const value = cells[at]?.[column];
        return value === undefined || named.has(value) ? null : value;
      }),
    }));
}

const namesSomebody = (value: string, peopleWords: ReadonlySet<string>): boolean =>
  value.includes(MASKED) || holdsPerson(value, peopleWords);

function divides(
  column: string,
  values: ReadonlyMap<string, number>,
  named: ReadonlySet<string>,
  filled: number,
): boolean {
  const said = [...values.keys()];
  const share = (is: (value: string) => boolean): number => said.filter(is).length / said.length;
  const isText = (value: string): boolean =>
    value.length > LENGTH_MOST || value.includes('\n') || value.split(/\s+/u).length > WORDS_MOST;
  return (
    column.length <= LENGTH_MOST &&
    said.length - named.size >= VALUES_LEAST &&
    said.length <= VALUES_MOST &&
    filled >= TICKETS_A_VALUE * said.length &&
    named.size <= PEOPLE_MOST * said.length &&
    !said.some(isText) &&
    share((value) => MOMENT.test(value)) < 0.5 &&
    share((value) => NUMBERED.test(value)) < 0.5
  );
}
