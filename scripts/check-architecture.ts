// Cruises every module and holds it against .dependency-cruiser.mjs. Fails when it saw fewer modules than git
// lists: a cruiser that cannot read TypeScript sees nothing and is content.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOMS = ['src', 'tests', 'bench', 'scripts'];

export type Broken = { readonly rule: string; readonly from: string; readonly to: string };

/** The modules below `root` and the import rules they break. */
export async function cruiseTree(
  root: string,
): Promise<{ modules: readonly string[]; broken: readonly Broken[] }> {
  const rooms = ROOMS.filter((room) => existsSync(join(root, room)));
  const { forbidden, options } = rules;
  const { output } = await cruise(rooms, {
    ...options,
    baseDir: root,
    ruleSet: { forbidden },
    validate: true,
  });
  // Safe cast: without an outputType the cruiser answers with its result object, never with text.
  const result = output as ICruiseResult;
  const broken = result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { modules: result.modules.map(({ source }) => source), broken };
}

/** The TypeScript modules that git lists. */
export function listedModules(root: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...ROOMS], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts') && existsSync(join(root, path)));
}

/** Modules that git lists and the cruiser did not see. */
export function unseenModules(listed: readonly string[], cruised: readonly string[]): readonly string[] {
  const seen = new Set(cruised);
  return listed.filter((path) => !seen.has(path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules, broken } = await cruiseTree(ROOT);
  const unseen = unseenModules(listedModules(ROOT), modules);
  for (const { rule, from, to } of broken) process.stdout.write(`${rule}: ${from} imports ${to}\n`);
  for (const path of unseen) process.stdout.write(`not cruised: ${path}\n`);
  process.stdout.write(
    `${modules.length} modules cruised, ${broken.length} rules broken, ${unseen.length} unseen\n`,
  );
  process.exitCode = broken.length + unseen.length > 0 ? 1 : 0;
}
