import { firstLines, type Note, type NoteCode, type Params } from './codes.ts';

/** Counts what is noticed while reading, one line at a time. */
export type NoteBook = {
  /** Counts one; `line` null where the place says nothing. `params` must be the same for the same code and heading. */
  readonly add: (code: NoteCode, line: number | null, params?: Params) => void;
  readonly notes: () => readonly Note[];
};

/**
 * Opens a book of notes.
 *
 * It answers "what was odd in this file, how often, and where first?".
 *
 * @returns the book; its notes stand in the order of their first appearance
 * @cost    O(1) a note
 */
export function noteBook(): NoteBook {
  const entries = new Map<
    string,
    { code: NoteCode; n: number; params: Params; lines: number[]; placed: boolean }
  >();
  return {
    add: (code, line, params = {}) => {
      const key = `${code}\n${params['heading'] ?? ''}`;
      const entry = entries.get(key) ?? { code, n: 0, params, lines: [], placed: line !== null };
      entry.n += 1;
      if (line !== null && entry.lines.length < 5) entry.lines.push(line);
      entries.set(key, entry);
    },
    notes: () =>
      [...entries.values()].map(({ code, n, params, lines, placed }) => ({
        code,
        n,
        params: placed ? { ...params, lines: firstLines(lines) } : params,
      })),
  };
}
