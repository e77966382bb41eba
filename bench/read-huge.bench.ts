// A huge export beside csv-parse and papaparse: seconds, seconds of the processor and peak memory of each, in a process of
// its own. `--megabytes 1000` and `--rounds 3` unless told otherwise; of the rounds the one with the least processor counts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeExport } from './read-huge/write-export.ts';

type Took = {
  readonly way: string;
  readonly rows: number;
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
};

const WAYS = ['papaparse', 'check', 'read-alone', 'read', 'csv-parse'];
/** As bin/signaal.mjs gives them. */
const ROOM: readonly string[] = JSON.parse(
  readFileSync(new URL('../bin/read-flags.json', import.meta.url), 'utf8'),
);

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'signaal-read-huge-'));
const file = join(folder, 'export.csv');

/** All ways once, one after another, so that other work on the machine falls on each alike. */
function round(rows: number): readonly Took[] {
  return WAYS.map((way) => {
    const script = join(import.meta.dirname, 'read-huge', 'read-once.ts');
    const said = execFileSync(process.execPath, [...ROOM, script, way, file], {
      encoding: 'utf8',
      env: { MALLOC_ARENA_MAX: '1', ...process.env },
    });
    const took: Took = JSON.parse(said);
    if (took.rows !== rows) throw new Error(`${way}: ${took.rows} rows of ${rows}`);
    return took;
  });
}

try {
  const rows = writeExport(file, Number(values.megabytes) * 1e6);
  const rounds = Array.from({ length: Number(values.rounds) }, () => round(rows));
  const least = WAYS.map((_, at) =>
    rounds.map((took) => took[at]).reduce((best, took) => (took.processor < best.processor ? took : best)),
  );
  const [peer] = least;
  const rounded = (n: number): number => Math.round(n * 100) / 100;
  const table = least.map(({ way, seconds, processor }, at) => ({
    way,
    seconds: rounded(seconds),
    'seconds of the processor': rounded(processor),
    'times papaparse': rounded(processor / peer.processor),
    'peak MB, most of the rounds': Math.round(Math.max(...rounds.map((took) => took[at].megabytes))),
  }));
  process.stdout.write(`${JSON.stringify({ rows, table }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
