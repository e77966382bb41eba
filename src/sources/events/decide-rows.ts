import { toldValue } from '../../engine/signals/told-reading.ts';
import { fold } from '../../engine/text/fold.ts';
import type { Zone } from '../../engine/time/zone.ts';
import type { DecidedReading, Readings } from '../column-readings.ts';
import type { Field } from '../field.ts';
import { EVEN } from '../file-guess.ts';
import { guessColumns } from '../guess-columns.ts';
import { isEmptyCell } from '../read-dates.ts';
import { plainHeading } from '../read-heading.ts';
import type { Source } from '../source.ts';
import type { Table } from '../table.ts';
import { DEVICE, EVENT, EVENTS, OF_LOG, RECOVERED, SEVERITY, TEXT, TIME, TOLD } from './map-events.ts';

/** What the rows of a table are, and by which columns that was told. */
export type DecidedRows = {
  readonly source: Source;
  /** Null where nothing makes one think of devices. */
  readonly decided: DecidedReading | null;
};

const SURE = 0.9;
const DEVICE_FILLED = 0.8; // of the rows
const REPEATED_MOST = 0.5; // different texts a row: people seldom say the same twice
const REPEATED_FROM = 10; // rows
const LOG_LEAST = 2; // headings that only an event log has
const SAMPLE = 500; // rows
const LEVELS_LEAST = 0.8; // of the rows that say how bad it is
/** How bad it is in the words of tools: people's lists say high, low or a number under such headings. */
const LEVEL =
  /^(?:crit|critical|kritiek|critique|err|error|fout|erreur|warn|warning|waarschuwing|avertissement|info|information|informational|notice|debug|alert|alerte|emerg|emergency|fatal|disaster|average|not classified|ok|down|up)$/u;
const OF_DESK =
  /\b(?:ticket\w*|incident\w*|request\w*|caller|requester|aanvrager|aanmelder|melder|demandeur|appelant|behandelaar|technicus|technicien|assignee|assigned|toegewezen|solution|oplossing|resolution)\b/u;
const OF_PEOPLE: ReadonlySet<Field> = new Set<Field>(['requester', 'requesterEmail', 'operator']);

const headingsIn = (written: string): ReadonlySet<string> => new Set(written.split('|').map(plainHeading));
const [AT, ON, WHAT, MORE, HOW_BAD, LOG, ENDED] = [
  TIME,
  DEVICE,
  EVENT,
  TEXT,
  SEVERITY,
  OF_LOG,
  RECOVERED,
].map(headingsIn);
const TEXTS = new Set([...WHAT, ...MORE, ...headingsIn(TOLD)]);

/**
 * Tells a list of what devices measured from the tickets of a helpdesk that we do not know.
 *
 * It answers "did somebody report this, or did a machine notice it?" for all rows at once. It takes a time, a device in nearly
 * each row, and a text; nobody who reported or handled it; and a heading that only such lists have, texts that keep coming
 * back, or both; without such a heading, how bad it is in the words of a tool, or when it was over. Else somebody is asked.
 *
 * @param table     the table
 * @param source    where it comes from; one that is known by name is believed
 * @param readings  what was said of it, now and before: that wins
 * @param zone      the company's
 * @returns         how its rows are read
 * @cost            O(600 rows × columns), where time, device and text are there
 */
export function decideRows(
  table: Table,
  source: Source,
  { told, before }: Readings,
  zone: Zone,
): DecidedRows {
  if (source.kind !== 'generic') return { source, decided: null };
  const [now, then] = [toldValue(told, 'rows'), toldValue(before, 'rows')];
  const seen = looksLikeEvents(table, zone);
  const said = now ?? then;
  if (said === undefined && seen === null) return { source, decided: null };
  const chosen = said ?? seen?.chosen ?? 'tickets';
  const asked = said === undefined && seen?.isSure === false;
  const decided: DecidedReading = {
    kind: 'rows',
    column: null,
    chosen,
    confidence: said === undefined ? (asked ? EVEN : SURE) : 1,
    by: now !== undefined ? 'told' : then !== undefined ? 'before' : 'file',
    asked,
    alternatives: [chosen === 'events' ? 'tickets' : 'events'],
    from: textsOf(table),
  };
  return { source: chosen === 'events' ? EVENTS : source, decided };
}

/** Where its texts stand. */
const textsOf = ({ headings }: Table): readonly number[] =>
  headings.flatMap((heading, at) => (TEXTS.has(plainHeading(heading)) ? [at] : []));

/** What the table itself says; null where it has no time, no device or no text, or names who reported or handled it. */
function looksLikeEvents(
  table: Table,
  zone: Zone,
): { readonly chosen: 'events' | 'tickets'; readonly isSure: boolean } | null {
  const plain = table.headings.map(plainHeading);
  const placeOf = (known: ReadonlySet<string>): number => plain.findIndex((heading) => known.has(heading));
  const [time, device] = [placeOf(AT), placeOf(ON)];
  if (time < 0 || device < 0 || textsOf(table).length === 0) return null;
  if (plain.some((heading) => OF_DESK.test(heading)) || namesPeople(table, zone)) return null;
  const rows = table.rows.slice(0, SAMPLE);
  const named = rows.filter(({ cells }) => !isEmptyCell(cells[device] ?? '')).length;
  if (rows.length === 0 || named < DEVICE_FILLED * rows.length) return null;
  const isOfLog = plain.filter((heading) => LOG.has(heading)).length >= LOG_LEAST;
  const isHeaded = placeOf(WHAT) >= 0 || isOfLog;
  const isWeighed = placeOf(HOW_BAD) >= 0;
  const areRepeated = rows.length >= REPEATED_FROM && shareOfDifferent(table, device) <= REPEATED_MOST;
  if (isHeaded && (areRepeated || isWeighed)) return { chosen: 'events', isSure: areRepeated };
  if (isHeaded) return { chosen: 'events', isSure: false };
  if (!areRepeated) return null;
  const isOfTool = isWeighed && (placeOf(ENDED) >= 0 || saysLevels(rows, placeOf(HOW_BAD)));
  return { chosen: isOfTool ? 'events' : 'tickets', isSure: isOfTool };
}

/** Whether a column says how bad it is as tools do. */
function saysLevels(rows: Table['rows'], place: number): boolean {
  const said = rows.flatMap(({ cells }) => {
    const word = fold(cells[place] ?? '').trim();
    return word === '' ? [] : [word];
  });
  return said.length > 0 && said.filter((word) => LEVEL.test(word)).length >= LEVELS_LEAST * said.length;
}

/** Whether a column says who reported or handled it, other than who was signed in. */
function namesPeople(table: Table, zone: Zone): boolean {
  const guesses = guessColumns(table, new Map(), zone);
  const own = EVENTS.mapColumns(table, new Map(), zone);
  return guesses.some(({ field }, at) => OF_PEOPLE.has(field) && OF_PEOPLE.has(own[at].field));
}

/** Different texts a row, the device and numbers aside. */
function shareOfDifferent(table: Table, device: number): number {
  const places = textsOf(table);
  const rows = table.rows.slice(0, SAMPLE);
  const texts = rows.map(({ cells }) => {
    const name = (cells[device] ?? '').trim();
    const said = places.map((at) => cells[at] ?? '').join('\n');
    return fold(name === '' ? said : said.replaceAll(name, '')).replace(/\d+/gu, '#');
  });
  return new Set(texts).size / rows.length;
}
