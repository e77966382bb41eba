import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Document } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import Papa from 'papaparse';
import { cleanTicket } from '../src/engine/answer/understand-tickets.ts';
import { finish } from '../src/engine/base/progress.ts';
import { seededRandom } from '../src/engine/base/seeded-random.ts';
import { searchableTickets } from '../src/engine/patterns/similar/searchable-tickets.ts';
import { createSimilarIndex } from '../src/engine/patterns/similar/similar-index.ts';

// Promise: the ticket that reports the same is found more often than by minisearch and lunr, and a look-up among 48,000
// tickets takes a tenth of the time of flexsearch.
type Row = { readonly title: string; readonly body: string };
/** The positions of the nearest texts, the text itself left out. */
type Search = (position: number, most: number) => readonly number[];
type Engine = { readonly name: string; readonly make: (rows: readonly Row[]) => Search };

const DATA = new URL('../../shared/data/', import.meta.url);
const TEN = 10;
const QUERIES = 100;
const DRAWS = 2_000;

const ENGINES: readonly Engine[] = [
  { name: 'signaal', make: ours },
  { name: 'minisearch', make: miniSearch },
  { name: 'lunr', make: lunrSearch },
  { name: 'flexsearch', make: flexSearch },
];

const { values: asked } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const chosen = ENGINES.filter(({ name }) => asked.only?.includes(name) ?? true);

if (existsSync(DATA)) {
  for (const name of ['hadoop', 'SeaMonkey']) duplicates(name);
  lookUps();
} else process.stdout.write('the public data are not on this machine\n');

function duplicates(name: string): void {
  const reports = table(readFileSync(new URL(`duplicates-gitbugs/${name}_bugs.csv`, DATA), 'utf8'));
  const pairs = table(readFileSync(new URL(`duplicates-gitbugs/${name}_bugs-combined.csv`, DATA), 'utf8'));
  const at = new Map(reports.map((row, position) => [row['Issue id'], position]));
  const truth = pairs.flatMap((pair) => {
    const query = at.get(pair['Issue id']);
    const same = pair['Duplicate id'].split(',').map((id) => at.get(id.trim()));
    const known = new Set(same.filter((position) => position !== undefined));
    return query === undefined || known.size === 0 ? [] : [{ query, known }];
  });
  const rows = reports.map(({ Summary, Description = '' }) => ({ title: Summary, body: Description }));
  process.stdout.write(`\n${name}: ${rows.length} reports, ${truth.length} with a duplicate among them\n`);
  for (const { name: engine, make } of chosen) {
    const search = make(rows);
    const ranks = truth.map(({ query, known }) => search(query, TEN).findIndex((found) => known.has(found)));
    const first = ranks.map((rank) => (rank === 0 ? 1 : 0));
    const reciprocal = ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)));
    process.stdout.write(`${engine.padEnd(12)} P@1 ${interval(first)}  MRR10 ${interval(reciprocal)}\n`);
  }
}

/** Tickets without known duplicates: only the time of a look-up, and how often the nearest is of the same topic. */
function lookUps(): void {
  const packed = readFileSync(new URL('tickets-endava/all_tickets_processed_improved_v3.csv.gz', DATA));
  const tickets = table(gunzipSync(packed).toString());
  const rows = tickets.map(({ Document: text }) => ({ title: '', body: text }));
  const step = Math.floor(rows.length / QUERIES);
  process.stdout.write(`\ntickets-endava: ${rows.length} tickets, ${QUERIES} look-ups\n`);
  for (const { name, make } of chosen) {
    const began = processor();
    const search = make(rows);
    const made = processor() - began;
    const times: number[] = [];
    let alike = 0;
    for (let query = 0; query < QUERIES; query += 1) search(query * step + 1, TEN); // the first look-ups compile
    for (let query = 0; query < QUERIES; query += 1) {
      const before = processor();
      const [nearest] = search(query * step, TEN);
      times.push(processor() - before);
      if (tickets[nearest]?.Topic_group === tickets[query * step].Topic_group) alike += 1;
    }
    times.sort((a, b) => a - b);
    const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
    const [p50, p95] = [times[times.length >> 1], times[Math.floor(times.length * 0.95)]];
    process.stdout.write(
      `${name.padEnd(12)} ms of processor: mean ${mean.toFixed(2)}, p50 ${p50.toFixed(2)}, p95 ${p95.toFixed(2)}; ` +
        `made in ${(made / 1000).toFixed(1)} s; nearest of the same topic ${(alike / QUERIES).toFixed(3)}\n`,
    );
  }
}

function ours(rows: readonly Row[]): Search {
  const texts = rows.map((row) => ({ ...cleanTicket(row), language: 'en' as const }));
  const { words, wordsOf } = finish(searchableTickets(texts));
  const index = finish(createSimilarIndex(words, 1));
  return (position, most) =>
    without(
      position,
      index.find(wordsOf(texts[position]), most + 1).map(({ text }) => text),
      most,
    );
}

function miniSearch(rows: readonly Row[]): Search {
  const index = new MiniSearch({ fields: ['title', 'body'] });
  index.addAll(rows.map((row, id) => ({ id, ...row })));
  return (position, most) => {
    const found = index.search(textOf(rows[position]));
    return without(
      position,
      found.map(({ id }) => Number(id)),
      most,
    );
  };
}

function lunrSearch(rows: readonly Row[]): Search {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('title');
    builder.field('body');
    for (const [id, row] of rows.entries()) builder.add({ id: String(id), ...row });
  });
  return (position, most) => {
    // Only letters and digits: to lunr a star in a question means anything.
    const words = new Set(textOf(rows[position]).toLowerCase().match(/\w+/gu) ?? []);
    const found = index.query((query) => {
      for (const word of words) query.term(word, {});
    });
    return without(
      position,
      found.map(({ ref }) => Number(ref)),
      most,
    );
  };
}

function flexSearch(rows: readonly Row[]): Search {
  const index = new Document({ document: { id: 'id', index: ['text'] }, tokenize: 'strict' });
  for (const [id, row] of rows.entries()) index.add({ id, text: textOf(row) });
  return (position, most) => {
    const [found] = index.search(textOf(rows[position]), { limit: most + 1, suggest: true });
    return without(position, (found?.result ?? []).map(Number), most);
  };
}

function without(position: number, found: readonly number[], most: number): readonly number[] {
  return found.filter((each) => each !== position).slice(0, most);
}

function textOf({ title, body }: Row): string {
  return `${title} ${body}`;
}

function table(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Milliseconds of processor used: others work on this machine too. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The mean, and where nine of ten means of redrawn queries lie. */
function interval(values: readonly number[]): string {
  const random = seededRandom(1);
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const means = Array.from({ length: DRAWS }, () =>
    mean(values.map(() => values[random.below(values.length)])),
  );
  means.sort((a, b) => a - b);
  const [low, high] = [means[DRAWS * 0.05], means[DRAWS * 0.95]];
  return `${mean(values).toFixed(3)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
