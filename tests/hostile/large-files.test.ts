import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readingSchema } from '../../src/contract/reading.schema.ts';
import type { Lang } from '../../src/words/format.ts';
import { assertReadable, assertRefusal } from './clear-sentence.ts';
import { type LARGE_FILES, writeLarge } from './large-files.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const TELLS_PEAK = pathToFileURL(fileURLToPath(new URL('tell-peak.ts', import.meta.url))).href;
/** As bin/signaal.mjs gives them. */
const FLAGS: readonly string[] = JSON.parse(
  readFileSync(new URL('../../bin/read-flags.json', import.meta.url), 'utf8'),
);
const PEAK_MOST = 256 * 1024 * 1024; // bytes of the whole process
const WORKED_MOST = 5; // seconds of work from start to end: what other programs take meanwhile does not count

type Case = {
  readonly extension: string;
  readonly lang: Lang;
  /** What is said where the file is refused. */
  readonly refused?: RegExp;
  /** What is taken where it is read, and what is left out. */
  readonly taken?: number;
  readonly leftOut?: readonly (readonly [code: string, line: number])[];
  /** How many columns are seen, where that might have gone wrong. */
  readonly columns?: number;
};

const CASES: Readonly<Record<keyof typeof LARGE_FILES, Case>> = {
  'a line of 100 MB': {
    extension: 'csv',
    lang: 'nl',
    taken: 40,
    leftOut: [['row.too_large', 22]],
    columns: 5,
  },
  'a line of 100 MB after a quote': {
    extension: 'csv',
    lang: 'fr',
    taken: 40,
    leftOut: [['row.too_large', 22]],
    columns: 5,
  },
  'a million columns': { extension: 'csv', lang: 'nl', refused: /1\.000\.000 kolommen/u },
  'a million keys in a record': {
    extension: 'json',
    lang: 'en',
    taken: 1,
    leftOut: [['row.record_too_large', 1]],
  },
  'a text of 30 MB in a record': {
    extension: 'json',
    lang: 'fr',
    taken: 1,
    leftOut: [['row.record_too_large', 1]],
  },
  'results of 60 MB in which a bracket is missing': {
    extension: 'json',
    lang: 'nl',
    taken: 29_999,
    leftOut: [['row.not_json', 3]],
  },
  'lists 20 million deep that never close': {
    extension: 'json',
    lang: 'fr',
    refused: /aucun ticket lisible/u,
  },
  'a gzip of 2 GB of zeros': { extension: 'gz', lang: 'nl', refused: /uitgepakt .* te groot/u },
  'a gzip bomb of 2 GB behind an honest start': {
    extension: 'gz',
    lang: 'fr',
    refused: /trop/u,
  },
  'a workbook that inflates to 1.5 GB': { extension: 'xlsx', lang: 'en', refused: /unpacked/iu },
  'a workbook that inflates to 1.5 GB and says 50 KB': {
    extension: 'xlsx',
    lang: 'nl',
    refused: /beschadigd/u,
  },
  'a workbook of 800 MB of spaces, within all sizes': {
    extension: 'xlsx',
    lang: 'fr',
    refused: /endommagé/u,
  },
  'a workbook of 20 million empty cells': {
    extension: 'xlsx',
    lang: 'nl',
    refused: /2 miljoen lege cellen/u,
  },
  'a workbook of 50,000 short rows under 1,900 headings': {
    extension: 'xlsx',
    lang: 'fr',
    refused: /10 millions de cellules/u,
  },
  'a workbook with a million styles': { extension: 'xlsx', lang: 'nl', taken: 1 },
};

const folder = mkdtempSync(join(tmpdir(), 'signaal-large-'));

after(() => rmSync(folder, { recursive: true, force: true }));

function read(path: string, lang: Lang) {
  const [peak, json] = [join(folder, 'peak.json'), join(folder, 'told.json')];
  const args = [...FLAGS, '--import', TELLS_PEAK, MAIN, 'read', path, '--lang', lang, '--json', json];
  const env = { ...process.env, TELL_PEAK: peak };
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  const { peakBytes, workedSeconds }: { peakBytes: number; workedSeconds: number } = JSON.parse(
    readFileSync(peak, 'utf8'),
  );
  const told = status === 2 ? null : readingSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  return { status, said: stderr.trimEnd(), told, peakBytes, workedSeconds };
}

describe('a large file that means harm', () => {
  for (const what of Object.keys(CASES) as (keyof typeof LARGE_FILES)[]) {
    const { extension, lang, refused, taken, leftOut = [], columns } = CASES[what];
    const comes = refused === undefined ? `${taken} taken, ${leftOut.length} left out` : 'refused';
    test(`${what}: ${comes} in plain words (${lang}), in 5 seconds of work and 256 MB`, () => {
      const name = `large.${extension}`;
      const path = join(folder, name);
      writeLarge(what, path);
      const { status, said, told, peakBytes, workedSeconds } = read(path, lang);
      rmSync(path);
      if (refused === undefined) {
        const [file] = told?.files ?? [];
        assert.ok(file !== undefined, said);
        assert.equal(file.rows, file.taken + file.leftOut.length);
        assert.deepEqual([file.taken, file.leftOut.map(({ code, line }) => [code, line])], [taken, leftOut]);
        if (columns !== undefined) assert.equal(file.columns.length, columns);
        for (const { message } of file.leftOut) assertReadable(message, lang, name);
      } else {
        assert.equal(status, 2, said);
        assertRefusal(said, lang, name);
        assert.match(said, refused);
      }
      assert.ok(peakBytes <= PEAK_MOST, `${Math.round(peakBytes / 1024 / 1024)} MB`);
      assert.ok(workedSeconds <= WORKED_MOST, `${workedSeconds} seconds of work`);
    });
  }
});
