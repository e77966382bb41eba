// Runs every test, or those whose path holds one of the given words, and ends with the plain line
// "N passed, N failed, N skipped". Tests of one lane share one process: they are pure or clean up after themselves.
// What mostly waits, for a browser, a command, a kill or the server, runs beside the rest in lanes of its own.
// A test that does not end (TEST_LIMIT_MS for another limit) ends its lane, by name: nothing is waited for without end.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import fc from 'fast-check';

// The same properties on the same values each run; FC_SEED=any whole number looks elsewhere, FC_RUNS looks at more.
const SEED = 20_261_124;
const RUNS = 60; // of a property that asks for no other number
/** Where the paths of a lane begin; a file is in the first that fits, and else in the lane of what thinks. */
const WAITING_LANES = [
  ['tests/crash/', 'tests/journeys/in-', 'tests/journeys/no', 'tests/journeys/started'],
  ['tests/journeys/pages-'],
  ['tests/journeys/the-'],
  ['tests/kept/a', 'tests/kept/c', 'tests/kept/e', 'tests/kept/f'],
  ['tests/journeys/'],
  ['tests/kept/'],
];
const LANES_AT_ONCE = 4; // more would only wait for two processors, and tests for each other
const LANE = '--lane';
const TEST_LIMIT_MS = Number(process.env.TEST_LIMIT_MS ?? 1_200_000);
const LANE_LIMIT_MS = 2 * TEST_LIMIT_MS; // for a test that lets nothing else run, its own clock neither
/** Calibrations that take minutes run when they are asked for by this name: npm run test:long. */
const LONG = '.long.test.ts';

// What is compiled once is not compiled again by each thread and command that a test starts.
process.env.NODE_COMPILE_CACHE ??= enableCompileCache().directory ?? '';

type Counts = { passed: number; failed: number; skipped: number };

const summed = (all: readonly Counts[]): Counts => {
  const sum = (of: keyof Counts): number => all.reduce((before, counts) => before + counts[of], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
};

const lineOf = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** How a lane tells its counts to the process that adds them up. */
const laneLineOf = ({ passed, failed, skipped }: Counts): string =>
  `lane: passed=${passed} failed=${failed} skipped=${skipped}`;
const LANE_LINE = /^lane: passed=(\d+) failed=(\d+) skipped=(\d+)$/gmu;

/** Runs these files in this process and ends it with a line of its counts. */
function runHere(files: readonly string[], lastLine: (counts: Counts) => string): void {
  fc.configureGlobal({
    seed: Number(process.env.FC_SEED ?? SEED),
    numRuns: Number(process.env.FC_RUNS ?? RUNS),
  });
  const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
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
  endWhatHangs(stream, () => lastLine({ ...counts, failed: counts.failed + 1 }));
  stream.compose(spec).pipe(process.stdout);
  stream.on('end', () => {
    // After the reporter has written its last line.
    setImmediate(() => {
      for (const why of skippedWhy) process.stdout.write(`SKIPPED ${why}\n`);
      process.stdout.write(`\n${lastLine(counts)}\n`);
      const nothingRan = counts.passed + counts.failed === 0;
      process.exit(counts.failed > 0 || nothingRan ? 1 : 0);
    });
  });
}

/** Ends this process where no test begins or ends for too long, and says which ones were under way. */
function endWhatHangs(stream: ReturnType<typeof run>, lastLine: () => string): void {
  const underWay = new Set<string>();
  let clock: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(clock);
    clock = setTimeout(() => {
      process.stdout.write(`\nNothing ended in ${TEST_LIMIT_MS / 1_000} s: ${[...underWay].join(' › ')}\n`);
      process.stdout.write(`\n${lastLine()}\n`);
      process.exit(1);
    }, TEST_LIMIT_MS).unref();
  };
  wait();
  stream.on('test:dequeue', ({ name }) => {
    underWay.add(name);
    wait();
  });
  stream.on('test:complete', ({ name }) => {
    underWay.delete(name);
    wait();
  });
}

type Ended = { readonly counts: Counts; readonly code: number; readonly said: string };

/** Runs files in a process of their own; what it says is shown as it comes, or kept until it ends. */
function runBeside(files: readonly string[], shown: boolean): Promise<Ended> {
  return new Promise((end) => {
    const child = spawn(process.execPath, [process.argv[1], LANE, ...files], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const clock = setTimeout(() => child.kill('SIGKILL'), LANE_LIMIT_MS);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (shown) process.stdout.write(text);
    });
    child.on('close', (code) => {
      clearTimeout(clock);
      const last = [...said.matchAll(LANE_LINE)].at(-1);
      const [passed, failed, skipped] = (last?.slice(1) ?? []).map(Number);
      const died = last === undefined;
      if (died) {
        const word = `\nA lane ended without a word: ${files.join(', ')}\n`;
        if (shown) process.stdout.write(word);
        else said += word;
      }
      const counts = died ? { passed: 0, failed: 1, skipped: 0 } : { passed, failed, skipped };
      end({ counts, code: code ?? 1, said });
    });
  });
}

function listFiles(words: readonly string[]): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.test.ts'], {
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => path !== '' && existsSync(path))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .filter((path) => !path.endsWith(LONG) || words.some((word) => word.includes('.long')))
    .sort();
}

function laneOf(path: string): number {
  return WAITING_LANES.findIndex((starts) => starts.some((start) => path.startsWith(start)));
}

/** The files of each lane that has any, those that think first. */
function inLanes(files: readonly string[]): readonly (readonly string[])[] {
  return [-1, ...WAITING_LANES.keys()]
    .map((lane) => files.filter((path) => laneOf(path) === lane))
    .filter((lane) => lane.length > 0);
}

async function runInLanes(lanes: readonly (readonly string[])[]): Promise<void> {
  const ended: Ended[] = [];
  const waiting = [...lanes.entries()];
  const takeNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      ended[next[0]] = await runBeside(next[1], next[0] === 0);
  };
  await Promise.all(Array.from({ length: LANES_AT_ONCE }, takeNext));
  for (const { said } of ended.slice(1)) process.stdout.write(said);
  process.stdout.write(`\n${lineOf(summed(ended.map(({ counts }) => counts)))}\n`);
  process.exit(ended.every(({ code }) => code === 0) ? 0 : 1);
}

const FEW = 10; // so few that lanes would cost more than they save

const [first, ...rest] = process.argv.slice(2);
if (first === LANE) runHere(rest, laneLineOf);
else {
  const files = listFiles(first === undefined ? [] : [first, ...rest]);
  const lanes = inLanes(files);
  if (lanes.length > 1 && files.length > FEW) await runInLanes(lanes);
  else runHere(files, lineOf);
}
