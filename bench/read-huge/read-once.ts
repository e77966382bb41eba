// Reads one file one way, in a process of its own, and prints what it took: node read-once.ts WAY FILE
import { closeSync, createReadStream, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { parse } from 'csv-parse';
import Papa from 'papaparse';
import { finish } from '../../src/engine/base/progress.ts';
import type { ByteSource } from '../../src/sources/flow/byte-source.ts';
import { surveyTable } from '../../src/sources/read-table.ts';
import { skimTickets } from '../../src/sources/skim-tickets.ts';
import { type LookingThread, lookBeside } from '../../src/usecases/workers/look-beside.ts';

const [way, file] = process.argv.slice(2);

function fromDisk<T>(read: (source: ByteSource) => T): T {
  const descriptor = openSync(file, 'r');
  const { size } = fstatSync(descriptor);
  const found = read({
    size,
    isAnywhere: true,
    descriptor,
    read: (at, into) => readSync(descriptor, into, 0, into.length, at),
  });
  closeSync(descriptor);
  return found;
}

/** Splits and checks: every row counted, or left out with its line. */
function checked(): number {
  const table = fromDisk((source) => finish(surveyTable(source)));
  if (!table.ok) throw new Error(table.failure.code);
  return table.count + table.leftOut.length;
}

/** All that `signaal read` does. */
function understood(beside?: LookingThread): number {
  const now = Math.floor(Date.now() / 1000);
  const settings = { timezone: 'Europe/Brussels', map: new Map(), now };
  const [report] = fromDisk((bytes) =>
    finish(skimTickets([{ file: 'export.csv', bytes }], settings, beside)),
  ).files;
  beside?.end();
  if (report.taken + report.leftOut.length !== report.read) throw new Error('a row is not accounted for');
  return report.read;
}

function byPapaparse(): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0;
    Papa.parse<string[]>(createReadStream(file), {
      delimiter: ',',
      newline: '\n',
      skipEmptyLines: true,
      chunk: ({ data }) => {
        rows += data.length;
      },
      complete: () => resolve(rows - 1),
      error: reject,
    });
  });
}

async function byCsvParse(): Promise<number> {
  let rows = 0;
  for await (const _ of createReadStream(file).pipe(parse({ delimiter: ',', bom: true }))) rows += 1;
  return rows - 1;
}

const WAYS: Readonly<Record<string, () => number | Promise<number>>> = {
  check: checked,
  'read-alone': () => understood(),
  read: () => understood(lookBeside()),
  papaparse: byPapaparse,
  'csv-parse': byCsvParse,
};

/** The most memory this process had, in MB, as the kernel counts it since it started; `maxRSS` may be its parent's. */
function peakMegabytes(): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  if (kilobytes === undefined) throw new Error('/proc/self/status: no VmHWM');
  return Number(kilobytes) / 1024;
}

// As `signaal` does: the second start compiles nothing again, nor does the thread.
process.env.NODE_COMPILE_CACHE ??= enableCompileCache().directory ?? '';
const rows = await WAYS[way]();
const { userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    way,
    rows,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: peakMegabytes(),
  }),
);
