import { AppError } from '../usecases/app-error.ts';
import { refusalSentence } from '../words/documents/refusal-sentence.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { type AnalyseOptions, analyseOptions, langAsked, type OptionName } from './analyse-options.ts';
import { outputThatIsRead, refuseUnwritable } from './check-outputs.ts';
import type { Command, Terminal } from './command.ts';

export const READ_WHOLE = 0;
export const LEFT_SOMETHING_OUT = 1;
const WRONG_USE = 2;

/** A verb that takes files: which options it knows, how it is used, and what it does with them. */
export type FilesVerb = {
  /** All of them, where nothing is said. */
  readonly knows?: readonly OptionName[];
  readonly usage: (terminal: Words['terminal']) => string;
  readonly run: (options: AnalyseOptions, words: Words, terminal: Terminal) => Promise<number>;
};

/** Wrong use and what cannot be read or written are one sentence each, in the reader's language, and exit status 2. */
export function filesCommand({ knows, usage, run }: FilesVerb): Command {
  return {
    usage: usage(wordsIn('en').terminal),

    async run(argv, terminal) {
      const options = analyseOptions(argv, knows);
      if ('code' in options) {
        terminal.tell(wordsIn(langAsked(argv)).terminal.wrongUse[options.code](options.params));
        return WRONG_USE;
      }
      const words = wordsIn(options.lang);
      if (options.help) {
        terminal.out(usage(words.terminal));
        return READ_WHOLE;
      }
      try {
        const taken = await outputThatIsRead(options);
        if (taken !== null) {
          terminal.tell(words.terminal.wrongUse.output_taken({ file: taken }));
          return WRONG_USE;
        }
        await refuseUnwritable(options);
        return await run(options, words, terminal);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        terminal.progress('');
        terminal.tell(refusalSentence(error.refusal, words, words.terminal.howCompany));
        return WRONG_USE;
      }
    },
  };
}
