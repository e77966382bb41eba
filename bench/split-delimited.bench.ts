// How fast our splitter is beside papaparse, on the same text, both to full rows of cells. Ours accounts for
// every line; papaparse is the fastest well-known parser that a broken file does not silence.
import Papa from 'papaparse';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import type { Dialect } from '../src/sources/cut-record.ts';
import { detectDialect } from '../src/sources/detect-dialect.ts';
import { splitDelimited } from '../src/sources/split-delimited.ts';

const ROWS = 60_000;
const ROUNDS = 5;
const WORDS =
  'printer vpn scherm mail traag zwart weer niet kan de het in op login réseau imprimante account'.split(' ');

/** A ticket export: some cells quoted, some over lines. `quoted` is the share of rows with a quoted text. */
function exportText(quoted: number): string {
  const random = seededRandom(7);
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[random.below(WORDS.length)]).join(' ');
  const lines = ['id;title;body;state;opened;resolved;team;category'];
  for (let row = 1; row <= ROWS; row += 1) {
    const text = words(25);
    const body = random.next() < quoted ? `"${text}; ""zei hij""\n${words(8)}"` : text;
    lines.push(`T${row};${words(5)};${body};Open;2026-01-25 09:00;;Netwerk;Printers`);
  }
  return `${lines.join('\n')}\n`;
}

function fastest(work: () => number): { readonly milliseconds: number; readonly rows: number } {
  let milliseconds = Number.POSITIVE_INFINITY;
  let rows = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    rows = work();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { milliseconds, rows };
}

function splitAll(text: string, dialect: Dialect): number {
  const rows: (readonly string[])[] = [];
  for (const { kind, cells } of splitDelimited(text, dialect)) if (kind === 'record') rows.push(cells);
  return rows.length;
}

const results = [0, 0.3, 1].map((quoted) => {
  const text = exportText(quoted);
  const megabytes = text.length / 1e6;
  const { dialect } = detectDialect(text);
  const ours = fastest(() => splitAll(text, dialect));
  const theirs = fastest(
    () => Papa.parse<string[]>(text, { delimiter: ';', newline: '\n', skipEmptyLines: true }).data.length,
  );
  if (ours.rows !== theirs.rows) throw new Error(`${ours.rows} rows against ${theirs.rows}`);
  const speed = ({ milliseconds }: { readonly milliseconds: number }): number =>
    Math.round((megabytes * 1000) / milliseconds);
  return {
    'rows with a quoted text': quoted,
    megabytes: Math.round(megabytes * 10) / 10,
    'ours MB/s': speed(ours),
    'papaparse MB/s': speed(theirs),
    ratio: Math.round((theirs.milliseconds / ours.milliseconds) * 100) / 100,
  };
});
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
