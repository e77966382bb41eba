#!/usr/bin/env node
// `npx signaal`: works right after a clone. Runs on any Node, makes the clone ready, then hands over to Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [22, 18]; // the first Node that runs TypeScript as it is

const ready = spawnSync(process.execPath, [join(ROOT, 'scripts', 'ensure.mjs')], { stdio: 'inherit' });
if (ready.status !== 0) process.exit(ready.status ?? 1);

const shipped = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [major, minor] = process.versions.node.split('.').map(Number);
const hostIsNew = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
if (!existsSync(shipped) && !hostIsNew) {
  process.stderr.write(
    `signaal: needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(2);
}

const node = existsSync(shipped) ? shipped : process.execPath;
const [verb] = process.argv.slice(2);
// Reading keeps nothing: much room for what is young would only be memory that nobody needs (docs/operations.md), and rows
// that V8 takes for long-lived, since the first few thousand are, would be let go of late: a half more at the peak. The
// cells of a workbook live just long enough to be taken for that too, and are tidied away before they fill 100 MB.
const room = verb === 'read' ? JSON.parse(readFileSync(join(ROOT, 'bin', 'read-flags.json'), 'utf8')) : [];
// Each thread would take memory from a store of its own, and leave much of it unused.
const env = verb === 'read' ? { MALLOC_ARENA_MAX: '1', ...process.env } : process.env;
const child = spawn(node, [...room, join(ROOT, 'src', 'main.ts'), ...process.argv.slice(2)], {
  env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
