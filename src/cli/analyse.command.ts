import type { Priors } from '../engine/ledger/priors.data.ts';
import type { Analysed } from '../usecases/analyse-files.ts';
import type { Words } from '../words/words.ts';
import type { AnalyseOptions } from './analyse-options.ts';
import { CALENDAR_OPTIONS } from './calendar-options.ts';
import type { Terminal } from './command.ts';
import { filesCommand, LEFT_SOMETHING_OUT, READ_WHOLE } from './files-command.ts';
import { type OpenFile, openFiles } from './open-files.ts';
import { READING_OPTIONS } from './reading-options.ts';
import { saveFile } from './save-file.ts';
import { tellStages } from './tell-stages.ts';

/** signaal analyse FILE... : the answer and the ten costliest patterns, and the whole as JSON or HTML. */
export const analyseCommand = filesCommand({
  knows: [
    'company',
    'people',
    'lang',
    'timezone',
    'labour-cost',
    ...CALENDAR_OPTIONS,
    'map',
    ...READING_OPTIONS,
    'seed',
    'priors',
    'json',
    'html',
    'help',
  ],
  usage: ({ terminal }) => terminal.usage,
  run: analyse,
});

async function analyse(options: AnalyseOptions, words: Words, terminal: Terminal): Promise<number> {
  const started = performance.now();
  // The engine is loaded when there is something to think about: wrong use is answered at once.
  const { terminalReport } = await import('../words/documents/terminal-report.ts');
  const { sayDoubt } = await import('../words/documents/say-guess.ts');
  const files = await openFiles(options.files);
  const analysed = await watch(options, files, words, terminal);
  const seconds = (performance.now() - started) / 1000;
  terminal.progress('');
  for (const doubt of analysed.doubts) terminal.tell(sayDoubt(doubt, words));
  terminal.out(terminalReport(analysed.reckoning, analysed.reading, words));
  await write(options, analysed, seconds, { words, terminal });
  return analysed.reading.leftOut.length === 0 ? READ_WHOLE : LEFT_SOMETHING_OUT;
}

async function ownPriors({ priors }: AnalyseOptions): Promise<Priors | undefined> {
  if (priors === null) return undefined;
  const { readPriors } = await import('../usecases/read-priors.ts');
  const [{ file, bytes }] = await openFiles([priors]);
  return readPriors(file, new TextDecoder().decode(bytes));
}

type Speaking = { readonly words: Words; readonly terminal: Terminal };

/** Writes what was asked for as a file; drawing is loaded only then. */
async function write(
  { json, html }: AnalyseOptions,
  analysed: Analysed,
  seconds: number,
  { words, terminal }: Speaking,
): Promise<void> {
  if (json === null && html === null) return;
  const { writeAnalysis, writeReport } = await import('../usecases/write-analysis.ts');
  if (json !== null) {
    const text = `${JSON.stringify(writeAnalysis(analysed, seconds, words))}\n`;
    await saveFile(json, text, words, terminal);
  }
  if (html !== null) await saveFile(html, await writeReport(analysed, words), words, terminal);
}

async function watch(
  options: AnalyseOptions,
  files: readonly OpenFile[],
  words: Words,
  terminal: Terminal,
): Promise<Analysed> {
  const { analyseFiles } = await import('../usecases/analyse-files.ts');
  const { fieldMap } = await import('../usecases/field-map.ts');
  const { company, lang, people, timezone, labourCostCents, calendar, seed, told } = options;
  const settings = { lang, people, timezone, labourCostCents, calendar, seed };
  const now = Math.floor(Date.now() / 1000);
  const priors = await ownPriors(options);
  const thinking = analyseFiles({ files, settings, company, map: fieldMap(options.map), told, priors, now });
  return tellStages(thinking, words, terminal);
}
