import type { SimilarSearch } from '../usecases/similar-tickets.ts';
import type { Words } from '../words/words.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { Terminal } from './command.ts';
import { filesCommand, LEFT_SOMETHING_OUT, READ_WHOLE } from './files-command.ts';
import { openFiles } from './open-files.ts';
import { READING_OPTIONS } from './reading-options.ts';
import { saveFile } from './save-file.ts';
import { tellStages } from './tell-stages.ts';

const PROGRESS_EVERY = 256;

/** signaal similar FILE... : the tickets most like a text, or like each ticket, and why. Nothing is kept. */
export const similarCommand = filesCommand({
  knows: ['to', 'each', 'top', 'company', 'lang', 'timezone', 'map', ...READING_OPTIONS, 'json', 'help'],
  refuses: ({ to, each }) =>
    (to !== null && to.trim() !== '') === each ? { code: 'to_or_each', params: {} } : null,
  usage: ({ lookups }) => lookups.similar.usage,
  run: similar,
});

async function similar(options: AnalyseOptions, words: Words, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { similarTickets } = await import('../usecases/similar-tickets.ts');
  const { fieldMap } = await import('../usecases/field-map.ts');
  const { company, timezone, told, top, to, json } = options;
  const files = await openFiles(options.files);
  const now = Math.floor(Date.now() / 1000);
  const map = fieldMap(options.map);
  const search = tellStages(
    similarTickets({ files, company, timezone, told, map, now, top }),
    words,
    terminal,
  );
  terminal.progress('');
  const seconds = (): number => (performance.now() - started) / 1000;
  if (to === null) await askEach(search, { json, seconds }, words, terminal);
  else await askOne(search, { to, json, seconds }, words, terminal);
  return search.leftOut === 0 ? READ_WHOLE : LEFT_SOMETHING_OUT;
}

type Asked = { readonly json: string | null; readonly seconds: () => number };

async function askOne(
  search: SimilarSearch,
  { to, json, seconds }: Asked & { readonly to: string },
  words: Words,
  terminal: Terminal,
): Promise<void> {
  const { terminalSimilar } = await import('../words/documents/terminal-similar.ts');
  const query = search.to(to);
  terminal.out(terminalSimilar(query, search.tickets, search.title, words));
  if (json === null) return;
  await saveFile(json, `${JSON.stringify({ queries: [query], seconds: seconds() })}\n`, words, terminal);
}

/** Each answer is written as it is found, and forgotten: memory does not grow with the number of answers. */
async function askEach(
  search: SimilarSearch,
  { json, seconds }: Asked,
  words: Words,
  terminal: Terminal,
): Promise<void> {
  if (json !== null) {
    await saveFile(json, eachAsJson(search, seconds, words, terminal), words, terminal);
    terminal.out(words.lookups.similar.written({ n: search.tickets }));
    return;
  }
  const { terminalSimilar } = await import('../words/documents/terminal-similar.ts');
  for (const query of search.each())
    terminal.out(`${terminalSimilar(query, search.tickets, search.title, words)}\n`);
}

function* eachAsJson(
  search: SimilarSearch,
  seconds: () => number,
  words: Words,
  terminal: Terminal,
): Generator<string, void, void> {
  let asked = 0;
  for (const query of search.each()) {
    yield `${asked === 0 ? '{"queries":[' : ',\n'}${JSON.stringify(query)}`;
    asked += 1;
    if (asked % PROGRESS_EVERY === 0)
      terminal.progress(words.working.percent({ percent: Math.round((100 * asked) / search.tickets) }));
  }
  terminal.progress('');
  yield `],"seconds":${seconds()}}\n`;
}
