import { KEYS_MOST, NESTED_MOST, type NoRecord, RECORD_MOST, readRecord } from '../flatten-record.ts';
import type { FlowingText } from '../flow/text-flow.ts';
import type { LeftRow } from '../table.ts';
import type { RecordsPlace } from './find-records.ts';
import { BROKEN, countMembers, endOfString, endOfValue, OPEN, skipSpace } from './json-extent.ts';
import { codeAt, passComma, passSpace } from './pass-value.ts';
import { type Cells, passBroken, passLong, type Search } from './resume-records.ts';
import { TextWindow } from './text-window.ts';

/** What stands in one place of a list: a record, or why it is none. */
export type Cut = {
  /** Where reading stands behind it, in characters. */
  readonly end: number;
} & (
  | { readonly kind: 'record'; readonly line: number; readonly cells: Cells; readonly hasKeyTwice: boolean }
  | { readonly kind: 'left-out'; readonly row: LeftRow }
);

const PATIENCE_TIMES = 20; // how often a broken text may be read again, in its own lengths,
const PATIENCE_LEAST = 2_000_000; // and at least this many characters
const OBJECT = 123;
const OBJECT_END = 125;
const LIST_END = 93;
const COLON = 58;
const FEED = '\n';

/** Why a stretch is no record, as a code with what fills its sentence. */
function becauseOf(why: Exclude<NoRecord, 'not-json'>, characters: number): Pick<LeftRow, 'code' | 'params'> {
  switch (why) {
    case 'not-a-record':
      return { code: 'row.not_a_record', params: {} };
    case 'too-large':
      return { code: 'row.record_too_large', params: { characters, most: RECORD_MOST } };
    case 'too-deep':
      return { code: 'row.too_deep', params: { most: NESTED_MOST } };
    case 'too-wide':
      return { code: 'row.record_too_wide', params: { most: KEYS_MOST } };
  }
}

const leftOut = (line: number, because: Pick<LeftRow, 'code' | 'params'>, end: number): Cut => ({
  kind: 'left-out',
  row: { line, column: null, ...because },
  end,
});

const notJson = (lines: number) => ({ code: 'row.not_json', params: { lines } }) as const;

/** What a stretch holds that is not broken, or is a line of its own. */
function cutOf(stretch: string, line: number, end: number, record = readRecord(stretch)): Cut {
  if (record === 'not-json') return leftOut(line, notJson(stretch.trimEnd().split(FEED).length), end);
  if (typeof record === 'string') return leftOut(line, becauseOf(record, stretch.length), end);
  const { cells, keys } = record;
  // Of a key that stands twice only the last value is read.
  return { kind: 'record', line, cells, hasKeyTwice: countMembers(stretch) > keys, end };
}

/** Where the value that stands here ends in what is held; negative where it does not, or is longer than any record. */
function holdValue(window: TextWindow): number {
  for (;;) {
    const end = endOfValue(window.text, window.at);
    const isSure = end < window.text.length && end !== OPEN;
    if (isSure || window.ahead > RECORD_MOST || !window.extend()) {
      return end - window.at > RECORD_MOST ? OPEN : end;
    }
  }
}

/** Moves behind the key that stands here and its colon, where a sound one does. */
function passKey(window: TextWindow): void {
  for (;;) {
    const { text, at } = window;
    if (text[at] !== '"') return;
    const end = endOfString(text, at);
    if (end === BROKEN) return;
    const colon = end < 0 ? text.length : skipSpace(text, end);
    const value = skipSpace(text, colon + 1);
    if (value < text.length || window.isLast) {
      if (text.charCodeAt(colon) === COLON) window.at = value;
      return;
    }
    if (window.ahead > RECORD_MOST) return;
    window.extend();
  }
}

/** Whether anything but white space comes behind the character that stands here; what is too far away is something. */
function isFollowed(window: TextWindow): boolean {
  for (;;) {
    if (skipSpace(window.text, window.at + 1) < window.text.length) return true;
    if (window.ahead > RECORD_MOST) return true;
    if (!window.extend()) return false;
  }
}

type Listed = Extract<RecordsPlace, { kind: 'list' | 'sequence' }>;

/** Cuts the elements of each list, or the records under their keys in an object; in a sequence, all from its place on. */
function* cutLists(text: FlowingText, records: Listed): Generator<Cut, void, void> {
  const at = { window: new TextWindow(text.open()) };
  const patience = Math.max(PATIENCE_LEAST, text.lengthMost * PATIENCE_TIMES);
  const { place, pages = [] } = records.kind === 'list' ? records : { place: records.place };
  for (const each of [place, ...pages]) {
    at.window.passTo(each);
    yield* cutList(text, records, at, patience);
  }
  at.window.passAll();
}

/** Cuts the list on which reading stands. */
function* cutList(
  text: FlowingText,
  records: Listed,
  at: { window: TextWindow },
  patience: number,
): Generator<Cut, void, void> {
  let { window } = at;
  const isSequence = records.kind === 'sequence';
  const isInside = isSequence || records.isInside;
  const isKeyed = !isSequence && codeAt(window) === OBJECT;
  const closer = isSequence ? Number.NaN : isKeyed ? OBJECT_END : LIST_END;
  const search: Search = { isKeyed, model: undefined, patience };
  if (!isSequence) window.at += 1;
  // A bracket with more behind it does not end a list that is the whole file.
  while (passSpace(window) && (codeAt(window) !== closer || !(isInside || !isFollowed(window)))) {
    if (isKeyed) passKey(window);
    const { line, place: start } = window;
    const end = holdValue(window);
    if (end >= 0) {
      const stretch = window.text.slice(window.at, end);
      const record = readRecord(stretch);
      if (codeAt(window) !== OBJECT || record !== 'not-json') {
        window.at = end;
        passComma(window);
        if (typeof record !== 'string') search.model ??= record.cells;
        yield cutOf(stretch, line, window.place, record);
        continue;
      }
    }
    const isLong = end === OPEN && window.ahead > RECORD_MOST;
    let passed = isLong ? passLong(window, search) : passBroken(window, search);
    if (passed === undefined) {
      window = new TextWindow(text.open());
      at.window = window;
      window.passTo(start);
      passed = passBroken(window, search);
    }
    if (passed.kind === 'ended') passComma(window);
    const because =
      passed.kind === 'ended' ? becauseOf('too-large', passed.characters) : notJson(passed.lines);
    yield leftOut(line, because, window.place);
  }
}

/** Cuts a record on each line. */
function* cutLines(text: FlowingText): Generator<Cut, void, void> {
  const window = new TextWindow(text.open());
  while (!Number.isNaN(codeAt(window))) {
    const { line, place } = window;
    let feed = window.text.indexOf(FEED, window.at);
    while (feed < 0 && window.ahead <= RECORD_MOST && window.extend())
      feed = window.text.indexOf(FEED, window.at);
    if (feed >= 0 || window.isLast) {
      const stretch = window.text.slice(window.at, feed < 0 ? window.text.length : feed);
      window.at = feed < 0 ? window.text.length : feed + 1;
      if (stretch.trim() !== '') yield cutOf(stretch, line, window.place);
      continue;
    }
    while (feed < 0) {
      window.at = window.text.length;
      if (!window.extend()) break;
      feed = window.text.indexOf(FEED, window.at);
    }
    window.at = feed < 0 ? window.text.length : feed;
    yield leftOut(line, becauseOf('too-large', window.place - place), window.place);
  }
}

/**
 * Cuts a JSON text into its records, and holds no more of it than one of them.
 *
 * It answers "what are the records, and what is none?". A record that is broken is left out alone: reading goes on at the
 * next that looks like the others.
 *
 * @param text    the text
 * @param records where its records stand
 * @returns       what stands there, in order; everything between the brackets is in one of them
 * @cost          O(length); at most 20 times that on broken text; memory of two records
 */
export function cutRecords(text: FlowingText, records: RecordsPlace): Generator<Cut, void, void> {
  return records.kind === 'list' || records.kind === 'sequence' ? cutLists(text, records) : cutLines(text);
}
