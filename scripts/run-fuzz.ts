// npm run test:fuzz: looks for bytes that break a reader, guided by which lines they reach; FUZZ_SECONDS a family (600).
// Names of families choose among them. What breaks a law is written to tests/fuzz/findings, and fails. With --keep, inputs
// that reached something new are added to tests/fuzz/corpus, as few as reach it all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { mendFuzzer } from './mend-fuzzer.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FUZZ = join(ROOT, 'tests', 'fuzz');
const OUT = join(ROOT, 'out', 'fuzz');
const BUILT = join(OUT, 'built');
const FINDINGS = join(FUZZ, 'findings');
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 600);
const TARGET = /^(\w+)\.fuzz\.ts$/u;
/** Of one input bytes and seconds, and megabytes of the whole process. */
const LIMITS = ['-max_len=4096', '-timeout=5', '-rss_limit_mb=1500'];
/** Adds to the first corpus what the others reach beyond it: as few inputs as reach each branch. */
const AS_FEW = ['-merge=1', '-set_cover_merge=1', '-use_counters=0'];
const JAZZER = dirname(fileURLToPath(import.meta.resolve('@jazzer.js/core')));

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

function whyNotLoaded(): string | null {
  const code = "require('@jazzer.js/fuzzer')";
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], { cwd: JAZZER, encoding: 'utf8' });
  return status === 0 ? null : (/^Error: .*$/mu.exec(stderr)?.[0] ?? stderr);
}

/** Loads the fuzzer, on an older C library after it was mended; why it cannot be, else null. */
function loadFuzzer(): string | null {
  const why = whyNotLoaded();
  if (why === null || process.platform !== 'linux' || !/version `GLIBC/u.test(why)) return why;
  const folder = dirname(createRequire(join(JAZZER, 'core.js')).resolve('@jazzer.js/fuzzer/package.json'));
  mendFuzzer(join(folder, 'prebuilds', `fuzzer-linux-${process.arch}.node`));
  return whyNotLoaded();
}

const familiesAsked = (asked: readonly string[]): readonly string[] => {
  const families = readdirSync(FUZZ).flatMap((file) => TARGET.exec(file)?.slice(1) ?? []);
  return families.filter((family) => asked.length === 0 || asked.includes(family)).sort();
};

/** The target and all it reads with as one module: the fuzzer marks every branch of it, but does not read TypeScript. */
async function buildTarget(family: string): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(FUZZ, `${family}.fuzz.ts`),
      outDir: BUILT,
      emptyOutDir: false,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: `${family}.mjs`, codeSplitting: false } },
    },
  });
  return join(BUILT, `${family}.mjs`);
}

function runJazzer(target: string, corpora: readonly string[], options: readonly string[]): number {
  const args = [
    join(JAZZER, 'cli.js'),
    target,
    ...corpora,
    '--sync',
    '-i',
    'fuzz/built',
    '--',
    ...LIMITS,
    ...options,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  return status ?? 1;
}

async function fuzzFamily(family: string, keeps: boolean): Promise<boolean> {
  const [found, corpus] = [join(OUT, family), join(FUZZ, 'corpus', family)];
  for (const folder of [found, corpus, FINDINGS]) mkdirSync(folder, { recursive: true });
  const target = await buildTarget(family);
  const artifacts = `-artifact_prefix=${join(FINDINGS, `${family}-`)}`;
  say(`fuzzing ${family} for ${SECONDS} seconds`);
  const status = runJazzer(
    target,
    [found, corpus],
    [`-max_total_time=${SECONDS}`, '-print_final_stats=1', artifacts],
  );
  if (keeps) runJazzer(target, [corpus, found], [...AS_FEW, artifacts]);
  return status === 0;
}

const asked = process.argv.slice(2);
const keeps = asked.includes('--keep');
const why = loadFuzzer();
if (why !== null) {
  say(`NOT FUZZED: the fuzzer cannot be loaded on this computer. ${why}`);
  process.exit(1);
}
const results: (readonly [family: string, isSound: boolean])[] = [];
for (const family of familiesAsked(asked.filter((each) => each !== '--keep'))) {
  results.push([family, await fuzzFamily(family, keeps)]);
}
for (const [family, isSound] of results) {
  say(`${isSound ? 'ok     ' : 'FINDING'} ${family}${isSound ? '' : ': see tests/fuzz/findings'}`);
}
process.exitCode = results.length > 0 && results.every(([, isSound]) => isSound) ? 0 : 1;
