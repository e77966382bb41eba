import type { Words } from '../words/words.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { Terminal } from './command.ts';
import { filesCommand, LEFT_SOMETHING_OUT, READ_WHOLE } from './files-command.ts';
import { openFiles } from './open-files.ts';
import { READING_OPTIONS } from './reading-options.ts';
import { saveFile } from './save-file.ts';
import { tellStages } from './tell-stages.ts';

/** signaal coverage FILE... : the words of tickets that the catalogue does not take up, commonest first. Nothing is kept. */
export const coverageCommand = filesCommand({
  knows: ['company', 'lang', 'timezone', 'map', ...READING_OPTIONS, 'json', 'help'],
  usage: ({ lookups }) => lookups.coverage.usage,
  run: cover,
});

async function cover(options: AnalyseOptions, words: Words, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { coverFiles, tellCoverage } = await import('../usecases/cover-tickets.ts');
  const { fieldMap } = await import('../usecases/field-map.ts');
  const { terminalCoverage } = await import('../words/documents/terminal-coverage.ts');
  const { company, timezone, told, json } = options;
  const files = await openFiles(options.files);
  const now = Math.floor(Date.now() / 1000);
  const thinking = coverFiles({ files, company, timezone, told, map: fieldMap(options.map), now });
  const found = tellStages(thinking, words, terminal);
  const said = tellCoverage(found, (performance.now() - started) / 1000);
  terminal.progress('');
  terminal.out(terminalCoverage(said, words));
  if (json !== null) await saveFile(json, `${JSON.stringify(said)}\n`, words, terminal);
  return found.leftOut === 0 ? READ_WHOLE : LEFT_SOMETHING_OUT;
}
