import { cutSecrets } from '../engine/privacy/cut-secrets.ts';
import type { Field } from './field.ts';
import type { Columns } from './read-columns.ts';
import type { Row } from './table.ts';

/** What a source says of a ticket in its own words, beside what the engine thinks about. */
export const DETAIL_FIELDS = [
  'type',
  'state',
  'resolution',
  'solution',
  'urgency',
  'impact',
  'subcategory',
  'tags',
  'channel',
  'satisfaction',
  'problem',
  'change',
  'mergedInto',
] as const satisfies readonly Field[];

/** Kept with a ticket: only what its source says; nothing of a person, and no secret. */
export type TicketDetails = Readonly<Partial<Record<(typeof DETAIL_FIELDS)[number], string>>> & {
  /** Instants in whole seconds since 1970. */
  readonly respondedAt?: number;
  readonly updatedAt?: number;
  readonly startsAt?: number;
  /** Each time that it was opened again, where its source logs it. */
  readonly reopenedAt?: readonly number[];
  /** Columns whose meaning is not known, by their heading. */
  readonly custom?: Readonly<Record<string, string>>;
};

type DetailTimes = Readonly<Record<'respondedAt' | 'updatedAt' | 'startsAt', number | null>> & {
  readonly reopenedAt: readonly number[];
};

/**
 * Gathers what a row says besides.
 *
 * @param columns how the columns are read
 * @param row     the row
 * @param times   when it was answered, last changed, took effect, and was opened again
 * @returns       what it says; a key that it does not fill is not there
 * @cost          O(length of the cells)
 */
export function detailsOf(columns: Columns, row: Row, times: DetailTimes): TicketDetails {
  const words = DETAIL_FIELDS.flatMap((field) => {
    const cell = columns.word(row, field);
    return cell === null ? [] : [[field, cutSecrets(cell).text] as const];
  });
  const known = Object.entries(times).filter(([, time]) =>
    Array.isArray(time) ? time.length > 0 : time !== null,
  );
  const custom = new Map<string, string>();
  for (const [heading, cell] of columns.others(row)) {
    const { text } = cutSecrets(cell);
    const former = custom.get(heading);
    custom.set(heading, former === undefined || former === text ? text : `${former}, ${text}`);
  }
  return {
    ...Object.fromEntries([...words, ...known]),
    ...(custom.size > 0 && { custom: Object.fromEntries(custom) }),
  };
}
