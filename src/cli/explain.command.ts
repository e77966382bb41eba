import type { Words } from '../words/words.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { Terminal } from './command.ts';
import { filesCommand, LEFT_SOMETHING_OUT, READ_WHOLE } from './files-command.ts';
import { openFiles } from './open-files.ts';
import { READING_OPTIONS } from './reading-options.ts';
import { saveFile } from './save-file.ts';
import { tellStages } from './tell-stages.ts';

/** signaal explain FILE... --ticket N : what was heard in one ticket, and why it stands where it stands. Nothing is kept. */
export const explainCommand = filesCommand({
  knows: ['ticket', 'company', 'lang', 'timezone', 'map', ...READING_OPTIONS, 'json', 'help'],
  refuses: ({ ticket }) => (ticket.trim() === '' ? { code: 'no_ticket', params: {} } : null),
  usage: ({ lookups }) => lookups.explain.usage,
  run: explain,
});

async function explain(options: AnalyseOptions, words: Words, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { explainFiles, tellExplained } = await import('../usecases/explain-ticket.ts');
  const { fieldMap } = await import('../usecases/field-map.ts');
  const { terminalExplained } = await import('../words/documents/terminal-explained.ts');
  const { company, timezone, told, ticket, lang, json } = options;
  const files = await openFiles(options.files);
  const now = Math.floor(Date.now() / 1000);
  const thinking = explainFiles({
    files,
    company,
    timezone,
    told,
    map: fieldMap(options.map),
    now,
    ticket,
    lang,
  });
  const found = tellStages(thinking, words, terminal);
  const said = tellExplained(found, (performance.now() - started) / 1000, words);
  terminal.progress('');
  terminal.out(terminalExplained(said, words));
  if (json !== null) await saveFile(json, `${JSON.stringify(said)}\n`, words, terminal);
  return found.leftOut === 0 ? READ_WHOLE : LEFT_SOMETHING_OUT;
}
