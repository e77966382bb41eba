import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLOCK_OR_CHANCE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\bglobalThis\b/u;

function pureFiles(): readonly string[] {
  const rooms = ['src/engine', 'src/sample', 'src/words', 'src/contract'];
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...rooms], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'));
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/\/\/.*$/gmu, '');
}

describe('the pure rooms', () => {
  test('read no clock and take no chance', () => {
    const files = pureFiles();
    assert.ok(files.length > 10, 'git lists the pure rooms');
    const guilty = files.filter((path) =>
      CLOCK_OR_CHANCE.test(withoutComments(readFileSync(join(ROOT, path), 'utf8'))),
    );
    assert.deepEqual(guilty, []);
  });

  for (const line of ['const now = Date.now();', 'const now = new Date();', 'const luck = Math.random();']) {
    test(`the ban sees "${line}"`, () => assert.match(withoutComments(line), CLOCK_OR_CHANCE));
  }
});
