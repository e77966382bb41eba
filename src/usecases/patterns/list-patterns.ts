import type { Pattern, PatternsQuery } from '../../contract/api/patterns.schema.ts';
import { LEAST_TICKETS } from '../../engine/patterns/group-signals.ts';
import { fold } from '../../engine/text/fold.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import {
  type PatternMark,
  readPatternMarks,
  readPatterns,
  readPatternWords,
} from '../../store/patterns.store.ts';
import { findReckoning } from '../../store/reckonings.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import type { PatternNames, ReckonedAnswer } from '../reckonings/reckoned-rows.ts';
import { type Reckoned, showReckoned } from '../reckonings/show-reckoned.ts';
import { isDismissed } from './dismiss-pattern.ts';
import { isOfTheme } from './is-of-theme.ts';
import { showPattern } from './show-pattern.ts';

const PAGE_SIZE = 25;

type Show = PatternsQuery['show'];
type Sign = NonNullable<PatternsQuery['sign']>;

export type PatternList = {
  readonly patterns: readonly Pattern[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly counts: Readonly<Record<Show, number>>;
  readonly signs: Readonly<Record<Sign, number>>;
  readonly going: { readonly open: number; readonly owned: number };
  readonly tooFewTickets: boolean;
  readonly mostSeconds: number;
  readonly closures: ReckonedAnswer['closures'] | null;
  readonly period: ReckonedAnswer['period'];
  readonly reckoned: Reckoned;
};

const NOTHING: Omit<PatternList, 'reckoned'> = {
  patterns: [],
  total: 0,
  page: 1,
  pageSize: PAGE_SIZE,
  counts: { open: 0, owned: 0, dismissed: 0, all: 0 },
  signs: { precursor: 0, rhythmic: 0, worsening: 0, quiet: 0, going: 0, unowned: 0 },
  going: { open: 0, owned: 0 },
  tooFewTickets: false,
  mostSeconds: 0,
  closures: null,
  period: null,
};

const BELONGS: Readonly<Record<Show, (mark: PatternMark) => boolean>> = {
  open: (mark) => !isDismissed(mark),
  owned: (mark) => !isDismissed(mark) && mark.owner !== null,
  dismissed: isDismissed,
  all: () => true,
};

const BEARS: Readonly<Record<Sign, (mark: PatternMark) => boolean>> = {
  precursor: ({ recurrence }) => recurrence === 'precursor',
  rhythmic: ({ rhythm }) => rhythm === 'periodic',
  worsening: ({ trend }) => trend === 'worsening',
  quiet: ({ isQuiet }) => isQuiet,
  going: ({ isQuiet }) => !isQuiet,
  unowned: ({ isQuiet, owner }) => !isQuiet && owner === null,
};

/**
 * The problems that keep coming back, costliest first, a page at a time; `q` looks in their names and words, whatever
 * the language. A page past the last is the last.
 */
export function listPatterns(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
  { show, sign, theme, q, page }: PatternsQuery,
): Promise<PatternList> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const { reckoningId } = company;
    const reckoned = await showReckoned(context, db, company);
    if (reckoningId === null) return { ...NOTHING, reckoned };
    const all = await readPatternMarks(db, reckoningId);
    const shownOf = all.filter(BELONGS[show]);
    const listed = theme === undefined ? shownOf : shownOf.filter(isOfTheme(theme));
    const going = all.filter(BEARS.going);
    const borne = sign === undefined ? listed : listed.filter(BEARS[sign]);
    const found = q.trim() === '' ? borne : await speakingOf(db, reckoningId, borne, q);
    const last = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
    const shown = Math.min(page, last);
    const ids = found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE).map(({ id }) => id);
    const count = (marks: readonly PatternMark[], is: (mark: PatternMark) => boolean): number =>
      marks.filter(is).length;
    return {
      patterns: (await readPatterns(db, reckoningId, ids)).map(showPattern),
      total: found.length,
      page: shown,
      pageSize: PAGE_SIZE,
      counts: {
        open: count(all, BELONGS.open),
        owned: count(all, BELONGS.owned),
        dismissed: count(all, BELONGS.dismissed),
        all: all.length,
      },
      signs: {
        precursor: count(listed, BEARS.precursor),
        rhythmic: count(listed, BEARS.rhythmic),
        worsening: count(listed, BEARS.worsening),
        quiet: count(listed, BEARS.quiet),
        going: count(listed, BEARS.going),
        unowned: count(listed, BEARS.unowned),
      },
      going: { open: count(going, BELONGS.open), owned: count(going, BELONGS.owned) },
      tooFewTickets: company.tickets < LEAST_TICKETS,
      mostSeconds: found.reduce((most, mark) => Math.max(most, mark.mostSeconds ?? 0), 0),
      ...(await ofAnswer(db, reckoningId)),
      reckoned,
    };
  });
}

async function ofAnswer(
  db: CompanyDb,
  reckoningId: string,
): Promise<Pick<PatternList, 'closures' | 'period'>> {
  const reckoning = await findReckoning(db, reckoningId);
  // Safe cast: reckonings.answer is written in this shape only.
  const answer = reckoning?.answer as ReckonedAnswer | null | undefined;
  return { closures: answer?.closures ?? null, period: answer?.period ?? null };
}

async function speakingOf(
  db: CompanyDb,
  reckoningId: string,
  marks: readonly PatternMark[],
  q: string,
): Promise<readonly PatternMark[]> {
  const asked = fold(q).split(/\s+/u);
  const words = await readPatternWords(db, reckoningId);
  return marks.filter(({ id, givenName }) => {
    const own = words.get(id);
    if (own === undefined) return false;
    // Safe casts: both columns are written in these shapes only (reckoned-rows.ts).
    const { nl, fr, en } = own.name as PatternNames;
    const said = fold([givenName ?? '', nl, fr, en, ...(own.words as readonly string[])].join(' '));
    return asked.every((word) => said.includes(word));
  });
}
