import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLACES = '(?:src|tests|bench|docs|scripts|bin|\\.ci)';
const NAMED_PATH = new RegExp(`(?<![\\w./-])(${PLACES}/[\\w./@-]*[\\w/])`, 'gu');
const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)/gu;

/** Every path a document names: bare (`src/engine/…`) from the root, links from the document's folder. */
function namedPaths(document: string, text: string): readonly string[] {
  const bare = [...text.matchAll(NAMED_PATH)].map(([, path]) => path);
  const linked = [...text.matchAll(LINK)].map(([, path]) => join(dirname(document), path));
  return [...bare, ...linked];
}

function missingIn(document: string, text: string): readonly string[] {
  return namedPaths(document, text)
    .filter((path) => !/[*<{…]/u.test(path))
    .filter((path) => !existsSync(join(ROOT, path)))
    .map((path) => `${document} names ${path}`);
}

describe('the documents', () => {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const documents = listed.split('\n').filter((path) => path !== '' && existsSync(join(ROOT, path)));

  for (const document of documents) {
    test(`${document} names only paths that exist`, () => {
      assert.deepEqual(missingIn(document, readFileSync(join(ROOT, document), 'utf8')), []);
    });
  }

  test('a path that does not exist is seen, bare or linked', () => {
    assert.equal(missingIn('README.md', 'see src/engine/nowhere.ts').length, 1);
    assert.equal(missingIn('docs/methods/x.md', '[there](../nowhere.md)').length, 1);
    assert.equal(missingIn('README.md', 'see `src/engine/base/estimate.ts` and [this](docs)').length, 0);
  });
});
