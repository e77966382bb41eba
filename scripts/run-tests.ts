// Runs every test, or those whose path holds one of the given words, and ends with the plain line
// "N passed, N failed, N skipped". Tests share one process: they are pure or clean up after themselves.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import fc from 'fast-check';

// The same properties on the same values each run; FC_SEED=any whole number looks elsewhere.
const SEED = 20_261_124;
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? SEED) });

const only = process.argv.slice(2);
const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.test.ts'], {
  encoding: 'utf8',
});
const files = listed
  .split('\n')
  .filter((path) => path !== '' && existsSync(path))
  .filter((path) => only.length === 0 || only.some((word) => path.includes(word)))
  .sort();

const counts = { passed: 0, failed: 0, skipped: 0 };
const skippedWhy: string[] = [];
const stream = run({ files: files.map((path) => resolve(path)), isolation: 'none' });
stream.on('test:pass', (event) => {
  if (event.details.type === 'suite') return;
  if (event.skip !== undefined) {
    counts.skipped += 1;
    skippedWhy.push(`${event.name}: ${String(event.skip)}`);
  } else counts.passed += 1;
});
stream.on('test:fail', () => {
  counts.failed += 1;
});
stream.compose(spec).pipe(process.stdout);
stream.on('end', () => {
  // After the reporter has written its last line.
  setImmediate(() => {
    for (const why of skippedWhy) process.stdout.write(`SKIPPED ${why}\n`);
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
    const nothingRan = counts.passed + counts.failed === 0;
    process.exit(counts.failed > 0 || nothingRan ? 1 : 0);
  });
});
