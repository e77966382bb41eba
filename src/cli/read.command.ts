import { AppError } from '../usecases/app-error.ts';
import { refusalSentence } from '../words/documents/refusal-sentence.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { type AnalyseOptions, analyseOptions, langAsked } from './analyse-options.ts';
import { outputThatIsRead, refuseUnwritable } from './check-outputs.ts';
import type { Command, Terminal } from './command.ts';
import { openFiles } from './open-files.ts';
import { saveFile } from './save-file.ts';

const READ_WHOLE = 0;
const LEFT_SOMETHING_OUT = 1;
const WRONG_USE = 2;

/** signaal read FILE... : what was understood of each file, and the whole as JSON. Nothing is reckoned and nothing kept. */
export const readCommand: Command = {
  usage: wordsIn('en').terminal.readUsage,

  async run(argv, terminal) {
    const options = analyseOptions(argv);
    if ('code' in options) {
      terminal.tell(wordsIn(langAsked(argv)).terminal.wrongUse[options.code](options.params));
      return WRONG_USE;
    }
    const words = wordsIn(options.lang);
    if (options.help) {
      terminal.out(words.terminal.readUsage);
      return READ_WHOLE;
    }
    try {
      const taken = await outputThatIsRead(options);
      if (taken !== null) {
        terminal.tell(words.terminal.wrongUse.output_taken({ file: taken }));
        return WRONG_USE;
      }
      await refuseUnwritable(options);
      return await read(options, words, terminal);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      terminal.progress('');
      terminal.tell(refusalSentence(error.refusal, words, words.terminal.howCompany));
      return WRONG_USE;
    }
  },
};

async function read(options: AnalyseOptions, words: Words, terminal: Terminal): Promise<number> {
  const started = performance.now();
  const { readFiles, tellReading } = await import('../usecases/read-files.ts');
  const { fieldMap } = await import('../usecases/field-map.ts');
  const { terminalReading } = await import('../words/documents/terminal-reading.ts');
  const files = await openFiles(options.files);
  const now = Math.floor(Date.now() / 1000);
  const reading = readFiles({ files, timezone: options.timezone, map: fieldMap(options.map), now });
  for (;;) {
    const next = reading.next();
    if (!next.done) {
      const { done, total } = next.value;
      terminal.progress(words.working.percent({ percent: Math.round((100 * done) / Math.max(1, total)) }));
      continue;
    }
    const told = tellReading(next.value, (performance.now() - started) / 1000, words);
    terminal.progress('');
    terminal.out(terminalReading(told, words));
    if (options.json !== null) await saveFile(options.json, `${JSON.stringify(told)}\n`, words, terminal);
    return told.files.every(({ leftOut }) => leftOut.length === 0) ? READ_WHOLE : LEFT_SOMETHING_OUT;
  }
}
