import { AppError } from '../usecases/app-error.ts';
import { refusalSentence } from '../words/documents/refusal-sentence.ts';
import { type Words, wordsIn } from '../words/words.ts';
import {
  type AnalyseOptions,
  analyseOptions,
  langAsked,
  type OptionName,
  type WrongUse,
} from './analyse-options.ts';
import { outputThatIsRead, refuseUnwritable } from './check-outputs.ts';
import type { Command, Terminal } from './command.ts';

export const READ_WHOLE = 0;
export const LEFT_SOMETHING_OUT = 1;
const WRONG_USE = 2;

/** A verb that takes files: which options it knows, how it is used, and what it does with them. */
export type FilesVerb = {
  readonly knows: readonly OptionName[];
  /** Wrong use that only this verb can tell. */
  readonly refuses?: (options: AnalyseOptions) => WrongUse | null;
  readonly usage: (words: Words) => string;
  readonly run: (options: AnalyseOptions, words: Words, terminal: Terminal) => Promise<number>;
};

/** Wrong use and what cannot be read or written are one sentence each, in the reader's language, and exit status 2. */
export function filesCommand({ knows, refuses, usage, run }: FilesVerb): Command {
  return {
    usage: usage(wordsIn('en')),

    async run(argv, terminal) {
      const options = analyseOptions(argv, knows);
      if ('code' in options) return refuseUse(options, wordsIn(langAsked(argv)), terminal);
      const words = wordsIn(options.lang);
      if (options.help) {
        terminal.out(usage(words));
        return READ_WHOLE;
      }
      const wrong = refuses?.(options) ?? null;
      if (wrong !== null) return refuseUse(wrong, words, terminal);
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

function refuseUse({ code, params }: WrongUse, words: Words, terminal: Terminal): number {
  terminal.tell(words.terminal.wrongUse[code](params));
  return WRONG_USE;
}
