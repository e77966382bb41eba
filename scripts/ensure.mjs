// Makes a fresh clone ready: installs what is missing and, with --web, builds the pages. Plain JavaScript
// without dependencies, since it runs on whatever Node the host has, before anything is installed.
// It never starts the product itself: only the next `npm run` finds the Node that was just installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALL_STAMP = join(ROOT, 'node_modules', '.signaal-install');
const BUILD_STAMP = join(ROOT, 'dist', '.signaal-build');
const WEB_SOURCES = [
  'src/web',
  'src/words',
  'src/contract',
  'src/engine',
  'vite.config.ts',
  'package-lock.json',
];

function filesBelow(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(join(path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const below = join(path, entry.name);
    return entry.isDirectory() ? filesBelow(below) : [below];
  });
}

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return hash.digest('hex');
}

function stampIs(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

function run(args, saying) {
  process.stderr.write(`signaal: ${saying}\n`);
  // Standard output stays free for the command that comes after.
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    process.stderr.write(
      `signaal: "npm ${args.join(' ')}" failed; mend what it says above, then try again.\n`,
    );
    process.exit(status ?? 1);
  }
}

const lockHash = hashOf([join(ROOT, 'package-lock.json')]);
if (!stampIs(INSTALL_STAMP, lockHash)) {
  run(['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'installing what is missing (once)');
  writeFileSync(INSTALL_STAMP, lockHash);
}

if (process.argv.includes('--web')) {
  const sources = WEB_SOURCES.flatMap((name) => {
    const path = join(ROOT, name);
    return name.includes('.') ? [path] : filesBelow(path);
  }).filter((path) => !path.includes('.test.'));
  const webHash = hashOf(sources.filter((path) => existsSync(path)).sort());
  if (!stampIs(BUILD_STAMP, webHash)) {
    run(['run', '-s', 'build'], 'building the pages (once)');
    mkdirSync(dirname(BUILD_STAMP), { recursive: true });
    writeFileSync(BUILD_STAMP, webHash);
  }
}
