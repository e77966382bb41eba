import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import rules from '../../.dependency-cruiser.mjs';
import { cruiseTree, listedModules, unseenModules } from '../../scripts/check-architecture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One planted violation a rule: the file that breaks it, and what it imports. */
const PLANTED: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'no-cycles': ['src/engine/base/one.ts', 'src/engine/base/two.ts'],
  resolvable: ['src/engine/base/lost.ts', './nowhere.ts'],
  'room-engine': ['src/engine/base/peeks.ts', 'src/words/nl.ts'],
  'room-sample': ['src/sample/peeks.ts', 'src/sources/read.ts'],
  'room-words': ['src/words/peeks.ts', 'src/contract/schema.ts'],
  'room-contract': ['src/contract/peeks.ts', 'src/words/nl.ts'],
  'room-sources': ['src/sources/peeks.ts', 'src/usecases/verb.ts'],
  'room-store': ['src/store/peeks.ts', 'src/usecases/verb.ts'],
  'room-usecases': ['src/usecases/peeks.ts', 'src/server/route.ts'],
  'room-server': ['src/server/peeks.ts', 'src/sources/read.ts'],
  'room-cli': ['src/cli/peeks.ts', 'src/sources/read.ts'],
  'room-web': ['src/web/peeks.tsx', 'src/usecases/verb.ts'],
  'packages-engine': ['src/engine/base/buys.ts', 'zod'],
  'packages-sample': ['src/sample/buys.ts', 'zod'],
  'packages-words': ['src/words/buys.ts', 'zod'],
  'packages-contract': ['src/contract/buys.ts', 'fastify'],
  'packages-sources': ['src/sources/buys.ts', 'papaparse'],
  'drivers-stay-in-the-store': ['src/usecases/queries.ts', 'pg'],
  'pure-engine': ['src/engine/text/reads.ts', 'node:fs'],
  'pure-sample': ['src/sample/reads.ts', 'node:fs'],
  'pure-words': ['src/words/reads.ts', 'node:fs'],
  'pure-contract': ['src/contract/reads.ts', 'node:fs'],
  'base-knows-nothing': ['src/engine/base/knows.ts', 'src/engine/text/fold.ts'],
  'tool-time': ['src/engine/time/knows.ts', 'src/engine/signals/signal.ts'],
  'tool-stats': ['src/engine/stats/knows.ts', 'src/engine/signals/signal.ts'],
  'tool-text': ['src/engine/text/knows.ts', 'src/engine/signals/signal.ts'],
  'slice-companies': ['src/engine/companies/knows.ts', 'src/engine/signals/signal.ts'],
  'slice-privacy': ['src/engine/privacy/knows.ts', 'src/engine/signals/signal.ts'],
  'slice-signals': ['src/engine/signals/knows.ts', 'src/engine/patterns/pattern.ts'],
  'slice-patterns': ['src/engine/patterns/knows.ts', 'src/engine/explanations/why.ts'],
  'slice-explanations': ['src/engine/explanations/knows.ts', 'src/engine/ledger/leak.ts'],
  'slice-ledger': ['src/engine/ledger/knows.ts', 'src/engine/answer/answer.ts'],
  'slice-answer': ['src/engine/answer/knows.ts', 'src/engine/shadow/service.ts'],
  'sample-and-catalogue-are-strangers': ['src/sample/copies.ts', 'src/engine/patterns/catalogue/cards.ts'],
  'threads-start-in-workers': ['src/server/starts.ts', 'node:worker_threads'],
};

/** A small tree with the violation in it, and every file it needs. */
function plant(from: string, to: string): string {
  const tree = mkdtempSync(join(tmpdir(), 'signaal-architecture-'));
  cpSync(join(ROOT, 'package.json'), join(tree, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'dir');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  const isFile = to.startsWith('src/');
  const near = isFile ? relative(dirname(from), to) : to;
  const specifier = isFile && !near.startsWith('.') ? `./${near}` : near;
  write(from, `import * as other from '${specifier}';\nexport const seen = other;\n`);
  if (isFile) {
    const back = `./${relative(dirname(to), from)}`;
    const isCycle = dirname(from) === dirname(to) && from.endsWith('one.ts');
    write(
      to,
      isCycle ? `import * as back from '${back}';\nexport const seen = back;\n` : 'export const seen = 1;\n',
    );
  }
  return tree;
}

describe('the import rules', () => {
  const trees: string[] = [];
  after(() => {
    for (const tree of trees) rmSync(tree, { recursive: true, force: true });
  });

  test('each rule has a planted violation, and each planted violation a rule', () => {
    assert.deepEqual(Object.keys(PLANTED).sort(), rules.forbidden.map(({ name }) => name).sort());
  });

  for (const [rule, [from, to]] of Object.entries(PLANTED)) {
    test(`${rule} stops ${from} from importing ${to}`, async () => {
      const tree = plant(from, to);
      trees.push(tree);
      const { broken } = await cruiseTree(tree);
      assert.ok(
        broken.some((each) => each.rule === rule && each.from === from),
        `broken: ${JSON.stringify(broken)}`,
      );
    });
  }

  test('the house itself breaks none, and no module that git lists goes unseen', async () => {
    const { modules, broken } = await cruiseTree(ROOT);
    assert.deepEqual(broken, []);
    assert.deepEqual(unseenModules(listedModules(ROOT), modules), []);
  });

  test('a cruiser that sees nothing is not believed', () => {
    const listed = listedModules(ROOT);
    assert.ok(listed.length > 100);
    assert.deepEqual(unseenModules(listed, []), listed);
    assert.deepEqual(unseenModules(listed, listed.slice(1)), [listed[0]]);
  });
});
