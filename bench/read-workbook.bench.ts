// How fast a workbook becomes a table beside its CSV, and what memory that takes, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { readTable } from '../src/sources/read-table.ts';
import { type MadeCell, workbook } from '../tests/made/workbook.ts';

const ROWS = 100_000;
const ROUNDS = 3;
const WORDS = 'printer vpn scherm mail traag zwart weer niet kan de het in op login imprimante account'.split(
  ' ',
);
const HEADS =
  'Nummer;Onderwerp;Omschrijving;Status;Aangemaakt op;Opgelost op;Aanvrager;Team;Bestede tijd;Prioriteit;Categorie;Toestel';
const DAY_0 = 45_292; // 1 January 2024

/** Twelve columns a ticket: numbers, texts of two lengths, two moments, hours worked. */
function ticket(row: number, random: ReturnType<typeof seededRandom>): readonly MadeCell[] {
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[random.below(WORDS.length)]).join(' ');
  const opened = DAY_0 + row / 137;
  const [moment, elapsed] = [1, 2];
  return [
    20_240_000 + row,
    words(4),
    words(12),
    ['Open', 'Gesloten', 'Opgelost'][row % 3],
    { number: opened, format: moment },
    { number: opened + 0.2, format: moment },
    `Persoon ${row % 300}`,
    ['Netwerk', 'Werkplek'][row % 2],
    { number: (15 + (row % 50)) / 1440, format: elapsed },
    ['Hoog', 'Laag'][row % 2],
    'Hardware',
    `PC-${row % 500}`,
  ];
}

function measure(file: string): void {
  const bytes = readFileSync(file);
  let seconds = Number.POSITIVE_INFINITY;
  let peak = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    const table = readTable(bytes);
    if (!table.ok || table.count !== ROWS) throw new Error(`not ${ROWS} rows`);
    const { user, system } = process.cpuUsage(before);
    seconds = Math.min(seconds, (user + system) / 1e6);
    if (round === 0) peak = process.resourceUsage().maxRSS / 1000;
  }
  const found = {
    megabytes: Math.round(bytes.length / 1e5) / 10,
    'rows a processor second': Math.round(ROWS / seconds),
    'processor seconds': Math.round(seconds * 100) / 100,
    'peak megabytes': Math.round(peak),
  };
  process.stdout.write(JSON.stringify(found));
}

const [, self, given] = process.argv;
if (given === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'signaal-workbook-'));
  const random = seededRandom(7);
  const rows = [HEADS.split(';'), ...Array.from({ length: ROWS }, (_, row) => ticket(row, random))];
  const formats = ['dd/mm/yyyy hh:mm', '[h]:mm'];
  const shared = workbook({ sheets: [{ name: 'Tickets', rows }], formats });
  const table = readTable(shared);
  if (!table.ok) throw new Error(table.failure.code);
  const made = {
    'workbook, texts shared': shared,
    'workbook, texts in the cells': workbook({ sheets: [{ name: 'Tickets', rows, inline: true }], formats }),
    'the same as CSV': [table.headings, ...Array.from(table.all(), ({ cells }) => cells)]
      .map((cells) => cells.join(';'))
      .join('\n'),
  };
  const results = Object.entries(made).map(([what, bytes], index) => {
    const file = join(folder, String(index));
    writeFileSync(file, bytes);
    const { stdout, stderr } = spawnSync(process.execPath, [self, file], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return { what, ...JSON.parse(stdout) };
  });
  rmSync(folder, { recursive: true });
  process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
} else measure(given);
