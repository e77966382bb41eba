// npm run check: format and lint, types of each kind of room, architecture, unused code. All at once, in seconds.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

type Check = { readonly name: string; readonly command: string; readonly args: readonly string[] };

const bin = (name: string): string => join('node_modules', '.bin', name);
const CHECKS: readonly Check[] = [
  {
    name: 'format and lint',
    command: bin('biome'),
    args: ['ci', '--colors=off', '--error-on-warnings', '.'],
  },
  { name: 'types of the pure rooms', command: bin('tsc'), args: ['-p', 'tsconfig.pure.json'] },
  { name: 'types of the other rooms', command: bin('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'types of the pages', command: bin('tsc'), args: ['-p', 'tsconfig.web.json'] },
  { name: 'architecture', command: process.execPath, args: ['scripts/check-architecture.ts'] },
  { name: 'unused code', command: bin('knip'), args: [] },
];

function run({ name, command, args }: Check): Promise<{ name: string; ok: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', (error) => resolve({ name, ok: false, said: error.message }));
    child.on('close', (code) => resolve({ name, ok: code === 0, said: Buffer.concat(said).toString() }));
  });
}

const results = await Promise.all(CHECKS.map(run));
for (const { name, ok, said } of results) {
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name}\n`);
  if (!ok) process.stdout.write(`${said.trimEnd()}\n`);
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
