import { type ToldReading, toldValue } from '../engine/signals/told-reading.ts';
import { zone } from '../engine/time/zone.ts';
import type { Clock } from './clock.ts';
import { type DecidedReading, type Readings, saidOfColumn } from './column-readings.ts';
import { decidedZones } from './column-zones.ts';
import { decideRows } from './events/decide-rows.ts';
import type { Field } from './field.ts';
import { genericConfidence } from './generic/map-generic.ts';
import { decideGroups, type GroupCells } from './group-cells.ts';
import type { ColumnGuess } from './guess.ts';
import { findColumn } from './guess-columns.ts';
import { withMailCoding } from './mail-coding.ts';
import { gatherRemarks, type NoteBook, noteBook, type Remarks } from './note-book.ts';
import { type Columns, readColumns } from './read-columns.ts';
import type { GatheredFor } from './read-times.ts';
import type { Source } from './source.ts';
import { chooseSource } from './sources.ts';
import type { Table } from './table.ts';
import type { SaidBefore } from './text-readings.ts';
import { weighClock } from './weigh-clock.ts';

/** From the headings of a table to what each of them meant before; empty for a table of another shape. */
export type Remembered = (headings: readonly string[]) => ReadonlyMap<string, Field>;

/** A column of people, by its heading, and what the user said it means. */
export type PeopleMapped = { readonly column: string; readonly field: Field };

/** What is told of all tables of a run, and what is gathered of what was told. */
export type Telling = {
  readonly map: ReadonlyMap<string, Field>;
  readonly remembered: Remembered;
  readonly clock: Clock;
  readonly timezone: string;
  /** How to read, as somebody said it now. */
  readonly told: readonly ToldReading[];
  readonly saidBefore: SaidBefore;
  /** The columns of the user's own mapping that were found. */
  readonly found: Set<string>;
  /** Columns of people that the user's own mapping gives another meaning. */
  readonly peopleMapped: PeopleMapped[];
};

/** How a table is understood, before its rows are read; what was noticed grows while they are. */
export type UnderstoodTable = {
  readonly source: Source;
  /** How sure it is that the table comes from there. */
  readonly confidence: number;
  /** What each column means, with all that its helpdesk is known to mean. */
  readonly guesses: readonly ColumnGuess[];
  readonly columns: Columns;
  /** How the empty cells of its columns of groups are read; who reads its rows fills them so (group-cells.ts). */
  readonly groups: GroupCells;
  /** IANA zone of its times that do not say theirs. */
  readonly timezone: string;
  /** What was said of how to read such a table. */
  readonly readings: Readings;
  /** What was decided about all of its cells. */
  readonly decided: readonly DecidedReading[];
  readonly book: NoteBook;
  readonly remarks: Remarks;
};

/** What is told before a run starts. */
export type Told = Pick<Telling, 'map' | 'timezone'> & {
  readonly now: number;
  readonly remembered?: Remembered;
  readonly told?: readonly ToldReading[];
  readonly saidBefore?: SaidBefore;
};

/** What is told of all tables of a run that starts; nothing is found in them yet. */
export function tellingOf({ map, remembered, timezone, now, told, saidBefore }: Told): Telling {
  return {
    map,
    remembered: remembered ?? (() => new Map()),
    clock: { zone: zone(timezone), now },
    timezone,
    told: told ?? [],
    saidBefore: saidBefore ?? (() => []),
    found: new Set(),
    peopleMapped: [],
  };
}

function overrideOf({ map, found, remembered }: Telling, { headings }: Table): ReadonlyMap<number, Field> {
  const override = new Map<number, Field>();
  for (const [heading, field] of remembered(headings)) {
    const column = findColumn(headings, heading);
    if (column !== undefined) override.set(column, field);
  }
  for (const [wanted, field] of map) {
    const column = findColumn(headings, wanted);
    if (column === undefined) continue;
    override.set(column, field);
    found.add(wanted);
  }
  return override;
}

/**
 * Decides what the columns of a table mean and how their cells are read.
 *
 * It answers "where does this table come from, and what does each column hold?".
 *
 * @param telling what the user said; what was found of it grows
 * @param table   the table
 * @param gathered how times and numbers are written, where all their cells were looked at already
 * @returns       how it is understood
 * @cost          O(sample); O(cells of times and numbers) where nothing is gathered
 */
export function understandTable(telling: Telling, table: Table, gathered?: GatheredFor): UnderstoodTable {
  const { source: origin, confidence } = chooseSource(table);
  const book = noteBook();
  const remarks = gatherRemarks();
  const readings = { told: telling.told, before: telling.saidBefore(table.headings, origin.kind) };
  const { source, decided: ofRows } = decideRows(table, origin, readings, telling.clock.zone);
  const ofTimes = zoneOf(telling, table, source.times(table) === 'utc', readings);
  const timezone = ofTimes.chosen;
  const clock = timezone === telling.timezone ? telling.clock : { ...telling.clock, zone: zone(timezone) };
  const guesses = withMailCoding(table, source.mapColumns(table, overrideOf(telling, table), clock.zone));
  for (const { heading, markup } of guesses) {
    if (markup === 'quoted-printable' || markup === 'mail-words') book.add('mail_coding', null, { heading });
  }
  for (const [wanted, field] of telling.map) {
    const guess = guesses[findColumn(table.headings, wanted) ?? -1];
    if (guess !== undefined && guess.reason === 'looks_like_people' && guess.field !== field)
      telling.peopleMapped.push({ column: guess.heading, field });
  }
  const groups = decideGroups(table, guesses, readings);
  for (const at of groups.filled) {
    const n = groups.counts.get(at) ?? 0;
    const params = { heading: guesses[at].heading };
    book.join([{ code: 'group_filled', n, line: null, params, lines: [] }], 0);
  }
  const columns = readColumns(table, guesses, clock, {
    groups: groups.filled,
    book,
    remarks,
    readings,
    ...(gathered && { gathered }),
  });
  const sure =
    confidence ?? (source.isOfEvents ? ofRows?.confidence : null) ?? genericConfidence(columns.guesses);
  const isDoubted = doubtsZone(telling, table, columns, { ...ofTimes, readings });
  const zones = decidedZones(columns.timed, columns.guesses, readings, { ...ofTimes, isDoubted });
  const decided = [...(ofRows === null ? [] : [ofRows]), ...columns.decided, ...zones, ...groups.decided];
  return { source, confidence: sure, guesses, columns, groups, timezone, readings, decided, book, remarks };
}

/** The zone of times that do not say theirs: as somebody said, as the file names it, as the helpdesk is known to write them, or the company's. */
function zoneOf(
  { timezone: company }: Telling,
  { timezone: named }: Table,
  isUtc: boolean,
  { told, before }: Readings,
) {
  const now = toldValue(told, 'timezone');
  const then = toldValue(before, 'timezone');
  if (now !== undefined) return { chosen: now, by: 'told', company } as const;
  if (named !== undefined) return { chosen: named, by: 'file', company } as const;
  if (then !== undefined) return { chosen: then, by: 'before', company } as const;
  return isUtc
    ? ({ chosen: 'UTC', by: 'helpdesk', company } as const)
    : ({ chosen: company, by: 'company', company } as const);
}

/** Whether the hours of tickets speak against the zone that was taken, where nobody said it. */
function doubtsZone(
  { clock, timezone: company }: Telling,
  { rows }: Table,
  { guesses, timed, tell, dateOrder }: Columns,
  { chosen, by, readings }: ReturnType<typeof zoneOf> & Pick<UnderstoodTable, 'readings'>,
): boolean {
  if (by === 'told' || by === 'before' || by === 'file') return false;
  const isOpening = ({ index }: Columns['timed'][number]): boolean => guesses[index].field === 'openedAt';
  const opened = timed.find((column) => isOpening(column) && column.local > 0);
  if (opened === undefined || saidOfColumn(readings, 'timezone', guesses[opened.index].heading)) return false;
  const order = dateOrder === null || dateOrder === 'mixed' ? 'dmy' : dateOrder;
  const seen = weighClock(
    rows.map((row) => tell(row, opened.index)),
    order,
    clock.zone,
  );
  return seen === (chosen === company ? 'no-summer' : 'keeps-summer');
}

/**
 * Notes what a table as a whole lacks.
 *
 * @param understood how it is understood; its notes grow
 * @param read       its records, whether taken or left out
 * @cost             O(1)
 */
export function noteLack({ book, columns }: UnderstoodTable, read: number): void {
  if (read === 0) book.add('no_rows', null);
  else if (!columns.has('title') && !columns.has('body')) book.add('no_text_column', null);
}
