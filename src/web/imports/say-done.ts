import type { Import } from '../../contract/api/imports.schema.ts';
import type { Say } from '../../words/say.ts';
import type { Words } from '../../words/words.ts';
import { isOfReports } from './is-of-reports.ts';

type Done = Pick<Import, 'counts'> & Partial<Pick<Import, 'state' | 'understood'>>;

/** Whether every ticket of the file was here already, just as it stands there. */
const changedNothing = (counts: NonNullable<Done['counts']>): boolean =>
  counts.unchanged > 0 && counts.created + counts.updated + counts.missing + counts.joined === 0;

/** What an import comes to, in a few words: it is all in, or nothing has changed. */
export function titleOfDone(done: Done, { importing, reports }: Words): string {
  if (isOfReports(done)) return reports.file;
  const { counts } = done;
  const { title, same } = importing.done;
  return counts !== null && changedNothing(counts) ? same.title : title;
}

/** A sentence, and the numbers that it is filled with. */
export type ToldDone = { readonly said: Say; readonly numbers: Readonly<Record<string, number>> };

/** Where every row of an import went: `n` were read or, of what was reported here, kept; `taken`, `unchanged`, `aside` of them. */
export function sayDone(done: Done, { importing, reports }: Words): ToldDone {
  const { done: say } = importing;
  const { counts } = done;
  if (isOfReports(done)) return { said: reports.kept, numbers: { n: counts?.created ?? 0 } };
  if (counts === null) return { said: say.sentence, numbers: { n: 0 } };
  const { read, unchanged, quarantined: aside } = counts;
  const isSame = changedNothing(counts);
  if (aside === 0) return { said: isSame ? say.same.sentence : say.sentence, numbers: { n: read } };
  return isSame
    ? { said: say.same.sentenceAside, numbers: { n: read, unchanged, aside } }
    : { said: say.sentenceAside, numbers: { n: read, taken: read - aside, aside } };
}
