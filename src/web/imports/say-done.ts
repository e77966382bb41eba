import type { Import } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
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

/** Where every row of an import went, in one sentence. */
export function sayDone(done: Done, { importing, reports, lang }: Words): string {
  const { done: say } = importing;
  const { counts } = done;
  if (isOfReports(done)) return reports.kept({ n: counts?.created ?? 0 });
  if (counts === null) return say.sentence({ n: 0 });
  const { read, unchanged, quarantined } = counts;
  const aside = count(quarantined, lang);
  const isSame = changedNothing(counts);
  if (quarantined === 0) return isSame ? say.same.sentence({ n: read }) : say.sentence({ n: read });
  return isSame
    ? say.same.sentenceAside({ n: read, unchanged: count(unchanged, lang), aside })
    : say.sentenceAside({ n: read, taken: count(read - quarantined, lang), aside });
}
