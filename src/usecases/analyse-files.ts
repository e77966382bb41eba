import { reckonCompany } from '../engine/answer/reckon-company.ts';
import type { Reckoning } from '../engine/answer/reckoning.ts';
import type { StageProgress } from '../engine/answer/staged.ts';
import type { CompanySettings } from '../engine/companies/settings.ts';
import type { Priors } from '../engine/ledger/priors.data.ts';
import type { Reading } from '../engine/signals/reading.ts';
import type { ToldReading } from '../engine/signals/told-reading.ts';
import type { Field } from '../sources/field.ts';
import type { FileGuess } from '../sources/file-guess.ts';
import { readCompany } from './read-company.ts';

/** What is analysed: files, what is known of the company, and which column means what where it was told. */
export type AnalyseFiles = {
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly settings: Omit<CompanySettings, 'name'>;
  /** The company to look at, when the files hold more than one; null when nobody said. */
  readonly company: string | null;
  /** Heading (or column number from 1) → what it means, where somebody told. */
  readonly map: ReadonlyMap<string, Field>;
  /** How the files are to be read, where somebody told. */
  readonly told?: readonly ToldReading[];
  /** The company's own assumptions about lost time, where it has some. */
  readonly priors?: Priors | undefined;
  /** Seconds since 1970: what lies after it cannot have happened. */
  readonly now: number;
};

export type Analysed = {
  readonly reckoning: Reckoning;
  readonly reading: Reading;
  readonly companyFrom: 'option' | 'column';
  /** Where another reading of a file is as good, and nobody said which. */
  readonly doubts: readonly (FileGuess & { readonly file: string })[];
};

/**
 * From files to everything that is shown: read, choose the company, reckon. Nothing is kept.
 *
 * @throws AppError when a file cannot be read, or when the files hold several companies and none was chosen
 */
export function* analyseFiles(asked: AnalyseFiles): Generator<StageProgress, Analysed, void> {
  const { timezone } = asked.settings;
  const { signals, peopleWords, name, from, reading, guesses } = yield* readCompany({ ...asked, timezone });
  const settings = { ...asked.settings, name };
  const reckoning = yield* reckonCompany({
    signals,
    settings,
    peopleWords,
    ...(asked.priors === undefined ? {} : { priors: asked.priors }),
  });
  const doubts = guesses.filter((guess) => guess.asked);
  return { reckoning, reading, companyFrom: from, doubts };
}
