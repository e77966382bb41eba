import type { Pattern } from '../../contract/api/patterns.schema.ts';
import { fold } from '../../engine/text/fold.ts';
import { readPatterns } from '../../store/patterns.store.ts';
import { findReckoning } from '../../store/reckonings.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import type { ReckonedAnswer } from '../reckonings/reckoned-rows.ts';
import { type Reckoned, showReckoned } from '../reckonings/show-reckoned.ts';
import { showPattern } from './show-pattern.ts';

type Show = 'open' | 'owned' | 'dismissed' | 'all';

export type PatternList = {
  readonly patterns: readonly Pattern[];
  readonly counts: Readonly<Record<Show, number>>;
  readonly period: ReckonedAnswer['period'];
  readonly reckoned: Reckoned;
};

const BELONGS: Readonly<Record<Show, (pattern: Pattern) => boolean>> = {
  open: ({ dismissed }) => dismissed === null,
  owned: ({ dismissed, owner }) => dismissed === null && owner !== null,
  dismissed: ({ dismissed }) => dismissed !== null,
  all: () => true,
};

/** The problems that keep coming back, costliest first; `q` looks in their names and words, whatever the language. */
export function listPatterns(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
  { show, q }: { readonly show: Show; readonly q: string },
): Promise<PatternList> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const { reckoningId } = company;
    const reckoned = await showReckoned(context, db, company);
    const none = { open: 0, owned: 0, dismissed: 0, all: 0 };
    if (reckoningId === null) return { patterns: [], counts: none, period: null, reckoned };
    const all = (await readPatterns(db, reckoningId)).map(showPattern);
    const count = (which: Show): number => all.filter(BELONGS[which]).length;
    const reckoning = await findReckoning(db, reckoningId);
    // Safe cast: reckonings.answer is written in this shape only.
    const answer = reckoning?.answer as ReckonedAnswer | null;
    return {
      patterns: all.filter(BELONGS[show]).filter((pattern) => speaksOf(pattern, q)),
      counts: { open: count('open'), owned: count('owned'), dismissed: count('dismissed'), all: all.length },
      period: answer?.period ?? null,
      reckoned,
    };
  });
}

function speaksOf({ name, words }: Pattern, q: string): boolean {
  if (q === '') return true; // folding every word of every pattern is most of the page's work
  const said = fold([name.given ?? '', name.nl, name.fr, name.en, ...words].join(' '));
  return fold(q)
    .split(/\s+/u)
    .every((word) => said.includes(word));
}
