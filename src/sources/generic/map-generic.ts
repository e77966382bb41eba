import type { ColumnGuess } from '../guess.ts';
import type { Source } from '../source.ts';
import { guessWithClocks } from './join-clocks.ts';

const MOST = 0.75; // guessed, however well: only a helpdesk we know by its name is surer
const NEEDED = ['title', 'body', 'openedAt', 'state', 'id'] as const;

/**
 * How sure a guessed mapping is.
 *
 * It answers "can this reading be trusted?": the mean confidence of the columns every ticket export has, a
 * missing one counting as zero, text in one column counting for title and body.
 *
 * @param columns the guesses
 * @returns       in [0, .75]
 * @cost          O(columns)
 */
export function genericConfidence(columns: readonly ColumnGuess[]): number {
  const sure = (field: string): number =>
    Math.max(0, ...columns.filter((column) => column.field === field).map(({ confidence }) => confidence));
  const text = Math.max(sure('title'), sure('body'));
  const sum = NEEDED.reduce(
    (all, field) => all + (field === 'title' || field === 'body' ? text : sure(field)),
    0,
  );
  return Math.round((MOST * sum * 100) / NEEDED.length) / 100;
}

/** Any export: each column is guessed from its heading and its values. */
export const GENERIC: Source = {
  kind: 'generic',
  recognise: () => 0,
  mapColumns: guessWithClocks,
  states: new Map(),
  types: new Map(),
  asideStates: new Set(),
  asideFlags: new Set(),
  mergedTags: new Set(),
  times: () => 'local',
  endsAreKept: false,
};
