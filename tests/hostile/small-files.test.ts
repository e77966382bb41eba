import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readCommand } from '../../src/cli/read.command.ts';
import { type ReadingTold, readingSchema } from '../../src/contract/reading.schema.ts';
import { LANGS, type Lang } from '../../src/words/format.ts';
import { assertReadable, assertRefusal } from './clear-sentence.ts';
import { type Outcome, SMALL_FILES } from './small-files.data.ts';

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'signaal-hostile-'));

after(() => rmSync(folder, { recursive: true, force: true }));

type Came = { readonly status: number; readonly said: string; readonly told: ReadingTold | null };

async function read(path: string, lang: Lang): Promise<Came> {
  const out = join(folder, 'told.json');
  const said: string[] = [];
  const status = await readCommand.run([path, '--lang', lang, '--json', out], {
    out: () => undefined,
    tell: (text) => said.push(text),
    progress: () => undefined,
  });
  const told = status === 2 ? null : readingSchema.parse(JSON.parse(readFileSync(out, 'utf8')));
  return { status, said: said.at(-1) ?? '', told };
}

function judge({ status, said, told }: Came, comes: Outcome, named: string, lang: Lang): void {
  if ('refused' in comes) {
    assert.equal(status, 2, JSON.stringify(told));
    assertRefusal(said, lang, named);
    if (lang === 'nl') assert.match(said, comes.refused);
    return;
  }
  const [file] = told?.files ?? [];
  assert.ok(file !== undefined, said);
  const { rows, taken, leftOut, notes, columns } = file;
  assert.equal(rows, taken + leftOut.length);
  assert.deepEqual(
    [taken, leftOut.map(({ code, line }) => [code, line])],
    [comes.taken, comes.leftOut ?? []],
  );
  assert.equal(status, leftOut.length === 0 ? 0 : 1);
  const noted = notes.map(({ code }) => code);
  for (const code of comes.notes ?? []) assert.ok(noted.includes(code), `${code} is not in ${noted}`);
  const shown = columns.flatMap(({ heading, samples }) => [heading, ...samples]);
  for (const value of comes.shows ?? []) assert.ok(shown.includes(value), `${value} is not in ${shown}`);
  for (const { message } of [...leftOut, ...notes]) {
    // What a heading is called is the file's own word.
    const own = columns.reduce((text, { heading }) => text.replaceAll(`“${heading}”`, ''), message);
    assertReadable(own, lang, named);
  }
}

const isUnix = existsSync('/dev/zero');
const SECONDS_MOST = 5; // of work: the tests beside this one have theirs

/** A pipe with a name, into which this command writes while it is read, if any. */
async function readPipe(name: string, writes: string | null, lang: Lang): Promise<Came> {
  const path = join(folder, name);
  execFileSync('sh', ['-c', 'exec mkfifo "$0"', path]);
  const writer = writes === null ? undefined : spawn('sh', ['-c', `exec ${writes} > "$0"`, path]);
  try {
    return await read(path, lang);
  } finally {
    writer?.kill();
  }
}

describe('what is no file on a disk', {
  skip: isUnix ? false : 'this system has no devices with names',
}, () => {
  const few = join(folder, 'few.csv');
  writeFileSync(few, 'Ticketnummer;Onderwerp;Aangemaakt op\nT1;muis stuk;05/01/2026 10:00\n');

  for (const lang of LANGS) {
    for (const [what, reads, comes] of [
      ['a device without an end', () => read('/dev/zero', lang), { refused: /apparaat/u }],
      ['a device of chance', () => read('/dev/urandom', lang), { refused: /apparaat/u }],
      [
        'a pipe of which nobody writes',
        () => readPipe(`idle-${lang}`, null, lang),
        { refused: /komt niets/u },
      ],
      [
        'a pipe without an end',
        () => readPipe(`endless-${lang}`, 'cat /dev/zero', lang),
        { refused: /meer dan 64 MB/u },
      ],
      ['a pipe with an export', () => readPipe(`pipe-${lang}`, `cat ${few}`, lang), { taken: 1 }],
    ] as const) {
      test(`${what}: ${'refused' in comes ? 'refused' : 'read'} at once, in plain words (${lang})`, async () => {
        const from = process.cpuUsage();
        const came = await reads();
        const { user, system } = process.cpuUsage(from);
        assert.ok(user + system < SECONDS_MOST * 1e6);
        judge(came, comes, what.includes('device') ? '/dev/' : folder, lang);
      });
    }
  }
});

describe('a small file that means harm', () => {
  for (const { what, file, made, comes } of SMALL_FILES) {
    for (const lang of LANGS) {
      test(`${what}: ${'refused' in comes ? 'refused' : `${comes.taken} taken`} in plain words (${lang})`, async () => {
        const path = join(made === undefined ? FIXTURES : folder, file);
        if (made !== undefined) writeFileSync(path, made());
        judge(await read(path, lang), comes, file, lang);
        assert.equal(Reflect.get({}, 'polluted'), undefined);
      });
    }
  }

  for (const lang of LANGS) {
    test(`a folder is refused in plain words (${lang})`, async () => {
      judge(await read(folder, lang), { refused: /dit is een map/u }, folder, lang);
    });

    test(`a file that grows while it is read is refused in plain words (${lang})`, async () => {
      const path = join(folder, `grows-${lang}.csv`);
      const rows = (from: number, n: number): string =>
        Array.from({ length: n }, (_, at) => `T${from + at};muis stuk ${from + at};05/01/2026 10:00\n`).join(
          '',
        );
      writeFileSync(path, `Ticketnummer;Onderwerp;Aangemaakt op\n${rows(1, 50_000)}`);
      let isDone = false;
      const reading = read(path, lang).finally(() => {
        isDone = true;
      });
      for (let at = 50_001; !isDone; at += 1) {
        appendFileSync(path, rows(at, 1));
        await nextTurn();
      }
      judge(await reading, { refused: /veranderde terwijl het gelezen werd/u }, path, lang);
      assert.match(basename(path), /grows/u);
    });
  }
});
