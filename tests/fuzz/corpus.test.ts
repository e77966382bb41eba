import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { fuzz as delimited } from './delimited.fuzz.ts';
import { fuzz as json } from './json.fuzz.ts';
import { fuzz as markup } from './markup.fuzz.ts';
import { fuzz as packed } from './packed.fuzz.ts';
import { fuzz as texts } from './texts.fuzz.ts';
import { fuzz as workbook } from './workbook.fuzz.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CORPUS = join(HERE, 'corpus');
const FAMILIES: Readonly<Record<string, (data: Uint8Array) => void>> = {
  delimited,
  json,
  markup,
  packed,
  texts,
  workbook,
};
const WORKED_MOST = 5_000; // milliseconds of work on one input: the same bound as the fuzzer's

/** What it reads of a family's corpus. */
const seedsOf = (family: string): readonly Uint8Array[] =>
  readdirSync(join(CORPUS, family)).map((name) => readFileSync(join(CORPUS, family, name)));

function judge(family: string, data: Uint8Array): void {
  const before = process.cpuUsage();
  FAMILIES[family]?.(data);
  const { user, system } = process.cpuUsage(before);
  assert.ok((user + system) / 1_000 <= WORKED_MOST, `${family}: ${(user + system) / 1_000} ms`);
}

describe('what the fuzzer reads', () => {
  test('has a target for each family that it has a corpus for, and the other way round', () => {
    const targets = readdirSync(HERE).flatMap((file) => /^(\w+)\.fuzz\.ts$/u.exec(file)?.slice(1) ?? []);
    assert.deepEqual(targets.sort(), Object.keys(FAMILIES).sort());
    assert.deepEqual(readdirSync(CORPUS).sort(), Object.keys(FAMILIES).sort());
  });

  test('no finding is open', () => {
    const findings = join(HERE, 'findings');
    assert.deepEqual(existsSync(findings) ? readdirSync(findings) : [], []);
  });

  for (const family of Object.keys(FAMILIES)) {
    test(`the corpus of ${family} breaks no law`, () => {
      const seeds = seedsOf(family);
      assert.ok(seeds.length > 0);
      for (const seed of seeds) judge(family, seed);
    });

    test(`any bytes, and any wound to what is in the corpus of ${family}, break no law`, () => {
      const seeds = seedsOf(family);
      const wounds = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 });
      const wounded = fc
        .tuple(fc.constantFrom(...seeds), wounds, fc.nat(), fc.nat())
        .map(([seed, hits, from, to]) => {
          const bytes = Buffer.from(seed);
          for (const [at, byte] of hits) bytes[at % Math.max(1, bytes.length)] = byte;
          const [start, end] = [from % (bytes.length + 1), to % (bytes.length + 1)];
          // A piece of it once more somewhere else: what is cut and pasted.
          return Buffer.concat([bytes, bytes.subarray(Math.min(start, end), Math.max(start, end))]);
        });
      const bytes = fc.uint8Array({ maxLength: 400 });
      fc.assert(
        fc.property(fc.oneof({ weight: 3, arbitrary: wounded }, bytes), (data) => judge(family, data)),
        { numRuns: 150 },
      );
    });
  }
});
