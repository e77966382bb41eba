import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load, print } from './pattern-figures/cost.ts';
import { havePublicData } from './pattern-figures/public-data.ts';

// Promise: time grows hardly faster than the tickets up to a million, in bounded memory; a noisy copy of a ticket is found among
// its ten nearest, and a new ticket is looked up in milliseconds.
type Cost = { readonly tickets: number; readonly processorSeconds: number; readonly peakMegabytes: number };
type Found = Cost & {
  readonly foundACopy: number;
  readonly foundTheOriginal: number;
  readonly p50Milliseconds: number;
  readonly p95Milliseconds: number;
  readonly p99Milliseconds: number;
};

const { values: asked } = parseArgs({
  options: {
    sizes: { type: 'string', default: '47837,100000,250000,500000,1000000' },
    way: { type: 'string', multiple: true, default: ['group', 'search'] },
    'heap-megabytes': { type: 'string', default: '8000' },
  },
});
const sizes = asked.sizes.split(',');

if (havePublicData()) {
  if (asked.way.includes('group'))
    steps<Cost>(
      (size) => once('group-once.ts', ['--what', 'many', '--tickets', size]),
      () => '',
    );
  if (asked.way.includes('search'))
    steps<Found>(
      (size) => once('search-once.ts', ['--tickets', size]),
      ({ foundACopy, foundTheOriginal, p50Milliseconds, p95Milliseconds, p99Milliseconds }) =>
        `; a noisy copy finds one of the same ticket ${foundACopy.toFixed(3)}, the ticket itself ${foundTheOriginal.toFixed(3)}; ` +
        `a look-up p50 ${p50Milliseconds.toFixed(2)}, p95 ${p95Milliseconds.toFixed(2)}, p99 ${p99Milliseconds.toFixed(2)} ms of the processor`,
    );
}

/** Each size beside the first: how the time grew, as a power of the tickets. */
function steps<Kind extends Cost>(run: (size: string) => string, more: (cost: Kind) => string): void {
  let first: Kind | undefined;
  for (const size of sizes) {
    const cost: Kind = JSON.parse(run(size));
    first ??= cost;
    const exponent =
      Math.log(cost.processorSeconds / first.processorSeconds) / Math.log(cost.tickets / first.tickets);
    const grew = first === cost ? '' : `, exponent ${exponent.toFixed(2)}`;
    print(
      `${cost.tickets} tickets: ${cost.processorSeconds.toFixed(1)} s of the processor${grew}, ${cost.peakMegabytes} MB` +
        `${more(cost)}; load ${load()}`,
    );
  }
}

function once(script: string, more: readonly string[]): string {
  const path = fileURLToPath(new URL(`pattern-figures/${script}`, import.meta.url));
  const node = [`--max-old-space-size=${asked['heap-megabytes']}`, path, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} ${more.join(' ')}: ${stderr.slice(-2000)}`);
  return stdout;
}
