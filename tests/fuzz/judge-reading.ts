import assert from 'node:assert/strict';
import { finish } from '../../src/engine/base/progress.ts';
import { type ReadReport, readTickets } from '../../src/sources/read-tickets.ts';
import { sayFailure, sayLeftOut, sayNote } from '../../src/words/documents/say-reading.ts';
import { LANGS } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words.ts';

export const READ_WITH = {
  timezone: 'Europe/Brussels',
  map: new Map(),
  now: Date.UTC(2026, 10, 24) / 1000,
} as const;

/** What stands in a sentence when it was not filled in, or when a code stands for itself. */
const UNSAID = /undefined|NaN|\[object|^(?:file|row)\.\w+$/u;

/** A code of the reader is a sentence in each language. */
function assertSaid(said: string): void {
  assert.ok(said !== '' && !UNSAID.test(said), said);
}

/**
 * Reads bytes as a file that was dropped in, and holds the reading to the laws of every reading: it ends, read = taken +
 * left out, for each file and in all, never nothing without a word, and every word is one in three languages.
 *
 * @throws AssertionError where a law is broken, and whatever the reading throws
 */
export function judgeReading(file: string, bytes: Uint8Array): ReadReport {
  const report = finish(readTickets([{ file, bytes }], READ_WITH));
  assert.equal(report.read, report.taken + report.leftOut.length, 'read = taken + left out');
  assert.equal(report.records.length, report.taken, 'a record for each that is taken');
  assert.ok(report.files.length > 0, 'what came of no file');
  for (const { file: name, read, taken, failure, failureParams, notes } of report.files) {
    const leftOut = report.leftOut.filter((each) => each.file === name);
    assert.equal(read, taken + leftOut.length, `read = taken + left out in ${name}`);
    const hasWord = failure !== null || read > 0 || notes.some(({ code }) => code === 'no_rows');
    assert.ok(hasWord, 'nothing read, and not a word');
    assert.ok(failure === null || read === 0, 'a file that is refused is not read');
    for (const words of LANGS.map(wordsIn)) {
      if (failure !== null) assertSaid(sayFailure(failure, failureParams, words));
      for (const note of notes) assertSaid(sayNote(note, words));
      for (const record of leftOut.slice(0, 10)) assertSaid(sayLeftOut(record, words));
    }
  }
  return report;
}
