import type { SaysReading } from '../contract/to-analysis.ts';
import type { FileFailureCode, LeftOutCode, NoteCode } from '../sources/codes.ts';
import type { CoverageGap } from '../sources/coverage.ts';
import type { Field } from '../sources/field.ts';
import type { Suspicion, SuspicionCode } from '../sources/suspicions.ts';
import { sayLeftOut, sayNote } from '../words/documents/say-reading.ts';
import type { Say } from '../words/say.ts';
import type { Words } from '../words/words.ts';

/** Every code of the reader has its sentence in every language: a missing one does not compile. */
type Speaks = {
  readonly note: Readonly<Record<NoteCode, Say>>;
  readonly leftOutBecause: Readonly<Record<LeftOutCode, Say>>;
  readonly fileRefused: Readonly<Record<FileFailureCode, Say>>;
  readonly field: Readonly<Record<Field, string>>;
  readonly suspicion: Readonly<Record<SuspicionCode, Say>>;
  readonly coverage: Readonly<Record<CoverageGap, string>>;
};

/** How the reader's codes are said in one language. */
export function saysReading(words: Words): SaysReading & {
  readonly suspicion: (suspicion: Pick<Suspicion, 'code' | 'n' | 'params'>) => string;
  readonly coverage: (gap: CoverageGap) => string;
} {
  const complete: Words & { readonly reading: Speaks } = words;
  return {
    leftOut: (record) => sayLeftOut(record, complete),
    note: (note) => sayNote(note, complete),
    theme: (theme) => complete.lookups.theme[theme],
    suspicion: ({ code, n, params }) => complete.reading.suspicion[code]({ ...params, n }),
    coverage: (gap) => complete.reading.coverage[gap],
  };
}
