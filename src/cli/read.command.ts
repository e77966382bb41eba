import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Words } from '../words/words.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import type { Terminal } from './command.ts';
import { filesCommand, LEFT_SOMETHING_OUT, READ_WHOLE } from './files-command.ts';
import { openSources } from './open-sources.ts';
import { READING_OPTIONS } from './reading-options.ts';
import { saveFile } from './save-file.ts';

/** signaal read FILE... : what was understood of each file, and the whole as JSON. Nothing is reckoned and nothing kept. */
export const readCommand = filesCommand({
  knows: ['lang', 'timezone', 'map', ...READING_OPTIONS, 'json', 'help'],
  usage: ({ terminal }) => terminal.readUsage,
  run: read,
});

async function read(options: AnalyseOptions, words: Words, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { readFiles, tellReading } = await import('../usecases/read-files.ts');
  const { fieldMap } = await import('../usecases/field-map.ts');
  const { terminalReading } = await import('../words/documents/terminal-reading.ts');
  const { files, refuseChanged, close } = openSources(options.files);
  const { besideFor } = await import('../usecases/workers/look-beside.ts');
  const beside = besideFor(files);
  try {
    const now = Math.floor(Date.now() / 1000);
    const { timezone, told: toldReadings } = options;
    const map = fieldMap(options.map);
    const reading = readFiles({ files, timezone, map, told: toldReadings, now, beside });
    for (;;) {
      const next = reading.next();
      if (!next.done) {
        const { done, total } = next.value;
        terminal.progress(words.working.percent({ percent: Math.round((100 * done) / Math.max(1, total)) }));
        await nextTurn(); // so that what else happens, such as a stop, is heard
        continue;
      }
      refuseChanged();
      const { told, json } = tellReading(next.value, (performance.now() - started) / 1000, words);
      terminal.progress('');
      terminal.out(terminalReading(told, words));
      if (options.json !== null) await saveFile(options.json, json(), words, terminal);
      return told.files.every(({ leftOut }) => leftOut.length === 0) ? READ_WHOLE : LEFT_SOMETHING_OUT;
    }
  } catch (error) {
    refuseChanged(); // says so by its path, whatever came of it
    throw error;
  } finally {
    beside?.end();
    close();
  }
}
