import type { Note, NoteCode, Params } from './codes.ts';
import { firstLines, LINES_KEPT } from './first-lines.ts';

/** Counts what is noticed while reading, one line at a time. */
export type NoteBook = {
  /** Counts one; `line` null where the place says nothing. `params` must be the same for the same code and heading. */
  readonly add: (code: NoteCode, line: number | null, params?: Params) => void;
  readonly notes: () => readonly Note[];
  /** What is in it, to be joined to another book. */
  readonly seen: () => readonly NotesSeen[];
  /** Adds what was noticed in a later stretch of the file, which starts after so many lines. */
  readonly join: (seen: readonly NotesSeen[], lines: number) => void;
};

/** What was noticed of one kind: how often, and on which lines first. */
export type NotesSeen = Remark & { readonly n: number; readonly lines: readonly number[] };

/** One odd thing in one row. */
export type Remark = { readonly code: NoteCode; readonly line: number | null; readonly params: Params };

/** What is odd in the row that is being read. */
export type Remarks = {
  readonly add: NoteBook['add'];
  /** Hands over the remarks since the last time. */
  readonly take: () => readonly Remark[];
};

const NO_REMARKS: readonly Remark[] = [];

/**
 * Gathers remarks on one row at a time, since only those on tickets that are taken count.
 *
 * @returns an empty gathering
 * @cost    O(1) a remark
 */
export function gatherRemarks(): Remarks {
  let gathered: Remark[] = [];
  return {
    add: (code, line, params = {}) => gathered.push({ code, line, params }),
    take: () => {
      if (gathered.length === 0) return NO_REMARKS;
      const taken = gathered;
      gathered = [];
      return taken;
    },
  };
}

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
  const join = ({ code, line, params, n, lines }: NotesSeen, after: number): void => {
    const key = `${code}\n${params.heading ?? ''}`;
    const entry = entries.get(key) ?? { code, n: 0, params, lines: [], placed: line !== null };
    entry.n += n;
    for (const each of lines) if (entry.lines.length < LINES_KEPT) entry.lines.push(each + after);
    entries.set(key, entry);
  };
  return {
    add: (code, line, params = {}) => {
      const key = `${code}\n${params.heading ?? ''}`;
      const entry = entries.get(key) ?? { code, n: 0, params, lines: [], placed: line !== null };
      entry.n += 1;
      if (line !== null && entry.lines.length < LINES_KEPT) entry.lines.push(line);
      entries.set(key, entry);
    },
    seen: () =>
      [...entries.values()].map(({ placed, lines, ...entry }) => ({
        ...entry,
        lines,
        line: placed ? (lines[0] ?? 0) : null,
      })),
    join: (seen, lines) => {
      for (const each of seen) join(each, lines);
    },
    notes: () =>
      [...entries.values()].map(({ code, n, params, lines, placed }) => ({
        code,
        n,
        params: placed ? { ...params, lines: firstLines(lines) } : params,
      })),
  };
}
