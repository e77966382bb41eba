import type { Words } from '../words/words.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { Terminal } from './command.ts';
import { filesCommand, LEFT_SOMETHING_OUT, READ_WHOLE } from './files-command.ts';
import { openFiles } from './open-files.ts';
import { READING_OPTIONS } from './reading-options.ts';
import { saveFile } from './save-file.ts';
import { tellStages } from './tell-stages.ts';

/** signaal backtest FILE... --group COLUMN : how well it would have been said what comes back. Nothing is kept. */
export const backtestCommand = filesCommand({
  knows: ['group', 'horizon', 'id', 'time', 'lang', 'timezone', 'map', ...READING_OPTIONS, 'json', 'help'],
  refuses: ({ group }) => (group === '' ? { code: 'no_group', params: {} } : null),
  usage: ({ lookups }) => lookups.backtest.usage,
  run: backtest,
});

async function backtest(options: AnalyseOptions, words: Words, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { backtestLog, tellBacktest } = await import('../usecases/backtest-log.ts');
  const { fieldMap } = await import('../usecases/field-map.ts');
  const { terminalBacktest } = await import('../words/documents/terminal-backtest.ts');
  const { timezone, told, group, id, time, horizonDays, json } = options;
  const files = await openFiles(options.files);
  const now = Math.floor(Date.now() / 1000);
  const columns = { group, id, time };
  const thinking = backtestLog({
    files,
    timezone,
    told,
    map: fieldMap(options.map),
    now,
    columns,
    horizonDays,
  });
  const found = tellStages(thinking, words, terminal);
  const said = tellBacktest(found, (performance.now() - started) / 1000);
  terminal.progress('');
  const { leftOut, numbered } = found;
  terminal.out(terminalBacktest(said, { horizonDays, leftOut, numbered }, words));
  if (json !== null) await saveFile(json, `${JSON.stringify(said)}\n`, words, terminal);
  return leftOut === 0 ? READ_WHOLE : LEFT_SOMETHING_OUT;
}
