import { type Zone, zone } from '../engine/time/zone.ts';
import {
  type DecidedReading,
  type Readings,
  type Said,
  saidOfColumn,
  type TimeColumn,
} from './column-readings.ts';
import { EVEN, type GuessBy } from './file-guess.ts';
import type { ColumnGuess } from './guess.ts';

/** The zone that is taken, by whom, that of the company, and whether the hours of tickets speak for another. */
export type ChosenZone = {
  readonly chosen: string;
  readonly by: Exclude<GuessBy, 'others'>;
  readonly company: string;
  readonly isDoubted: boolean;
};

type Timed = Pick<TimeColumn, 'index' | 'local'>;

const SURE: Readonly<Record<Exclude<GuessBy, 'others'>, number>> = {
  told: 1,
  before: 1,
  helpdesk: 0.97,
  company: 0.8,
  file: 0.97,
};

/** The zone that somebody gave one column, now or before, which beats that of its file. */
const saidOf = (readings: Readings, { heading }: ColumnGuess): Said | undefined =>
  saidOfColumn(readings, 'timezone', heading);

/**
 * Gives the zone of times that do not say theirs, column by column.
 *
 * @param readings what was said
 * @param ofFile   the zone of the file
 * @returns        the zone of a column: as somebody said of it, else that of the file
 * @cost           O(1) a column
 */
export function columnZones(readings: Readings, ofFile: Zone): (column: ColumnGuess) => Zone {
  const known = new Map([[ofFile.name, ofFile]]);
  return (column) => {
    const name = saidOf(readings, column)?.value ?? ofFile.name;
    const own = known.get(name) ?? zone(name);
    known.set(name, own);
    return own;
  };
}

/**
 * The zone of times that do not say theirs, as a decision about the file and one about each of its columns, where it has several
 * or something was said of one.
 *
 * @param columns  the columns of times
 * @param guesses  what each column means
 * @param readings what was said
 * @param ofFile   the zone that is taken for the file
 * @returns        the decisions; none where every time says its own zone
 * @cost           O(columns)
 */
export function decidedZones(
  columns: readonly Timed[],
  guesses: readonly ColumnGuess[],
  readings: Readings,
  { chosen, by, company, isDoubted }: ChosenZone,
): readonly DecidedReading[] {
  const local = columns.filter(({ local }) => local > 0).map(({ index }) => index);
  const others = (value: string): readonly string[] =>
    [...new Set([company, chosen, 'UTC'])].filter((each) => each !== value);
  const decision = (rest: Pick<DecidedReading, 'column' | 'chosen' | 'confidence' | 'by' | 'from'>) =>
    ({ kind: 'timezone', asked: false, alternatives: others(rest.chosen), ...rest }) as const;
  const isSaid = (at: number): boolean => saidOf(readings, guesses[at]) !== undefined;
  const from = local.filter((at) => !isSaid(at));
  const ofFile =
    from.length === 0 ? [] : [decision({ column: null, chosen, confidence: SURE[by], by, from })];
  const asked = isDoubted && ofFile.some(({ alternatives }) => alternatives.length > 0);
  const headings = [...new Set(local.map((at) => guesses[at].heading))];
  const isEach = headings.length > 1 || local.some(isSaid);
  const ofColumns = headings.map((heading) => {
    const own = local.filter((at) => guesses[at].heading === heading);
    const said = saidOf(readings, guesses[own[0]]);
    const taken = said ?? { value: chosen, by: 'others' };
    const confidence = said === undefined ? SURE[by] : SURE[said.by];
    return decision({ column: heading, chosen: taken.value, confidence, by: taken.by, from: own });
  });
  return [
    ...ofFile.map((each) => (asked ? { ...each, asked, confidence: EVEN } : each)),
    ...(isEach ? ofColumns : []),
  ];
}
