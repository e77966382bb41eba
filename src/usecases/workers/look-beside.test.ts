import assert from 'node:assert/strict';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Beside } from '../../sources/blocks/beside.ts';
import type { ByteSource } from '../../sources/flow/byte-source.ts';
import { wordsIn } from '../../words/words.ts';
import { readFiles, tellReading } from '../read-files.ts';
import { besideFor, lookBeside } from './look-beside.ts';

const folder = mkdtempSync(join(tmpdir(), 'signaal-look-beside-'));
const path = join(folder, 'export.csv');
const text = 'het scherm blijft zwart sinds de réunion van gisteren '.repeat(12);
const tickets = Array.from({ length: 18_000 }, (_, at) => {
  const opened = new Date(Date.UTC(2019, 0, 3, 8, 9 * at)).toISOString().slice(0, 16).replace('T', ' ');
  return `T${at};printer ${at % 900} drukt niet;"${text}\n""twee"" ${at}";Open;${opened};An Peeters;Netwerk`;
});
writeFileSync(path, `Nummer;Titel;Omschrijving;Status;Gemeld op;Aanvrager;Team\n${tickets.join('\n')}\n`);
const descriptor = openSync(path, 'r');
after(() => {
  closeSync(descriptor);
  rmSync(folder, { recursive: true });
});

const bytes: ByteSource = {
  size: statSync(path).size,
  isAnywhere: true,
  descriptor,
  read: (at, into) => readSync(descriptor, into, 0, into.length, at),
};

/** All that is said of the file; `meanwhile` is done at each report of progress. */
function saidOf(beside?: Beside, meanwhile: (share: number) => void = () => undefined): string {
  const now = Date.UTC(2026, 10, 24) / 1000;
  const files = [{ file: 'export.csv', bytes }];
  const reading = readFiles({ files, timezone: 'Europe/Brussels', map: new Map(), told: [], now, beside });
  for (;;) {
    const next = reading.next();
    if (next.done) return [...tellReading(next.value, 0, wordsIn('nl')).json()].join('');
    meanwhile(next.value.done / next.value.total);
  }
}

const TRIES_MOST = 3_000;
const turn = new Int32Array(new SharedArrayBuffer(4));

/** Waits until something is so, up to half a minute; whether it is. */
function waitFor(isSo: () => boolean): boolean {
  for (let tries = 0; tries < TRIES_MOST; tries += 1) {
    if (isSo()) return true;
    Atomics.wait(turn, 0, 0, 10);
  }
  return false;
}

describe('a thread beside who reads', () => {
  const alone = saidOf();

  test('changes nothing of what is said', () => {
    const thread = lookBeside(0);
    let asked = 0;
    let answers = 0;
    // Waited for, as it need not be: so that it does its part of a file that is soon read.
    const patient: Beside = {
      ...thread,
      isReady: () => waitFor(thread.isReady),
      ask: (block) => {
        asked += 1;
        thread.ask(block);
      },
      answers: () => {
        let seen = thread.answers();
        waitFor(() => {
          if (seen.length === 0) seen = thread.answers();
          return seen.length > 0 || asked === answers;
        });
        answers += seen.length;
        return seen;
      },
    };
    assert.equal(saidOf(patient), alone);
    assert.ok(answers > 0);
  });

  test('may be ended at any time', () => {
    for (const share of [0, 0.5]) {
      const thread = lookBeside(0);
      let isEnded = false;
      const said = saidOf(thread, (done) => {
        if (done < share || isEnded) return;
        thread.end();
        isEnded = true;
      });
      assert.equal(said, alone);
    }
  });

  test('is only started for a file that is long enough', () => {
    assert.equal(besideFor([{ file: 'export.csv', bytes }]), undefined);
  });
});
