import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The product as it is called in a terminal, and a folder to give it files from. */
export function commandLine(name: string) {
  const folder = mkdtempSync(join(tmpdir(), `signaal-${name}-`));
  return {
    folder,
    clear: (): void => rmSync(folder, { recursive: true, force: true }),
    given: (file: string, content: string | Uint8Array): string => {
      const path = join(folder, file);
      writeFileSync(path, content);
      return path;
    },
    signaal: (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
      return { status, stdout, stderr };
    },
  };
}

/** Characters in the longest line. */
export function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length));
}
