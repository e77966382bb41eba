// A huge export beside csv-parse and papaparse: seconds, seconds of the processor and peak memory of each, in a process of
// its own. `--megabytes 1000`, `--rounds 3` and all `--ways` unless told otherwise; papaparse comes first, the others beside it.
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

const WAYS = 'papaparse,check,read-alone,read,csv-parse';
/** As bin/signaal.mjs gives them. */
const ROOM: readonly string[] = JSON.parse(
  readFileSync(new URL('../bin/read-flags.json', import.meta.url), 'utf8'),
);

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    ways: { type: 'string', default: WAYS },
  },
});
const ways = values.ways.split(',');
const folder = mkdtempSync(join(tmpdir(), 'signaal-read-huge-'));
const file = join(folder, 'export.csv');

/** All ways once, one after another, so that other work on the machine falls on each alike. */
function round(rows: number): readonly Took[] {
  return ways.map((way) => {
    const script = join(import.meta.dirname, 'read-huge', 'read-once.ts');
    const start = performance.now();
    const said = execFileSync(process.execPath, [...ROOM, script, way, file], {
      encoding: 'utf8',
      env: { MALLOC_ARENA_MAX: '1', ...process.env },
    });
    const took: Took = { ...JSON.parse(said), seconds: (performance.now() - start) / 1000 };
    if (took.rows !== rows) throw new Error(`${way}: ${took.rows} rows of ${rows}`);
    return took;
  });
}

try {
  const rows = writeExport(file, Number(values.megabytes) * 1e6);
  const rounds = Array.from({ length: Number(values.rounds) }, () => round(rows));
  const rounded = (n: number): number => Math.round(n * 100) / 100;
  /** What one way took in each round, beside what papaparse took in the same. */
  const figures = (at: number, figure: 'seconds' | 'processor') => {
    const took = rounds.map((round) => round[at][figure]);
    const times = rounds.map((round) => rounded(round[at][figure] / round[0][figure]));
    return { least: rounded(Math.min(...took)), most: rounded(Math.max(...took)), 'times papaparse': times };
  };
  const table = ways.map((way, at) => ({
    way,
    'seconds by the clock': figures(at, 'seconds'),
    'seconds of the processor': figures(at, 'processor'),
    'peak MB, most of the rounds': Math.round(Math.max(...rounds.map((took) => took[at].megabytes))),
  }));
  process.stdout.write(`${JSON.stringify({ rows, table }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
