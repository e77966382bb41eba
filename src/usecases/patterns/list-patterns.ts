import type { Closures } from '../../contract/api/fixes.schema.ts';
import type { Pattern, PatternsQuery } from '../../contract/api/patterns.schema.ts';
import { LEAST_TICKETS } from '../../engine/patterns/group-signals.ts';
import { fold } from '../../engine/text/fold.ts';
import type { StoredCompany } from '../../store/companies.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { tallyPatterns } from '../../store/pattern-counts.store.ts';
import type { PatternFilter } from '../../store/pattern-filter.ts';
import { findPattern, readDismissed, readPatterns, readPatternWords } from '../../store/patterns.store.ts';
import { countAlerts } from '../../store/reckonings.store.ts';
import { findShownReckoning } from '../answers/shown-reckoning.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import type { PatternNames, ReckonedAnswer } from '../reckonings/reckoned-rows.ts';
import { type Reckoned, showReckoned } from '../reckonings/show-reckoned.ts';
import { isDismissed } from './dismiss-pattern.ts';
import { ofTheme } from './of-theme.ts';
import { othersBesideFix } from './prove-fix.ts';
import { showPattern } from './show-pattern.ts';

const PAGE_SIZE = 25;
const PARTS = ['closures', 'closuresByTheme', 'period', 'doubtedClosures'] as const;

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
  readonly closures: Closures | null;
  readonly period: ReckonedAnswer['period'];
  readonly alerts: number;
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
  alerts: 0,
};

const shownAs = (show: Show, asideIds: readonly string[]): PatternFilter => {
  if (show === 'all') return {};
  const aside = { ids: asideIds, is: show === 'dismissed' };
  return show === 'owned' ? { aside, owned: true } : { aside };
};

const BEARS: Readonly<Record<Sign, PatternFilter>> = {
  precursor: { recurrence: 'precursor' },
  rhythmic: { rhythm: 'periodic' },
  worsening: { trend: 'worsening' },
  quiet: { quiet: true },
  going: { quiet: false },
  unowned: { quiet: false, owned: false },
};

/**
 * The problems that keep coming back, costliest first, a page at a time; `q` looks in their names and words, whatever
 * the language. A page past the last is the last.
 */
export function listPatterns(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
  { show, sign, theme, beside, fell, q, page }: PatternsQuery,
): Promise<PatternList> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const { reckoningId } = company;
    const reckoned = await showReckoned(context, db, company);
    if (reckoningId === null) return { ...NOTHING, reckoned };
    const aside = (await readDismissed(db, reckoningId)).filter(isDismissed).map(({ id }) => id);
    const among = (each: Show): PatternFilter => shownAs(each, aside);
    const listed = [among(show), theme === undefined ? {} : { cards: ofTheme(theme) }];
    const asked = q.trim() === '' ? {} : { ids: await speakingOf(db, reckoningId, q) };
    const { doubted, ...answer } = await ofAnswer(db, reckoningId, theme);
    const held = await besideFix(db, {
      reckoningId,
      beside,
      fell,
      period: answer.period,
      calendar: company.calendar,
      doubted,
    });
    const found = [...listed, sign === undefined ? {} : BEARS[sign], held, asked];
    const tally = await tallyPatterns(db, reckoningId, {
      found,
      open: [among('open')],
      owned: [among('owned')],
      dismissed: [among('dismissed')],
      all: [],
      precursor: [...listed, BEARS.precursor],
      rhythmic: [...listed, BEARS.rhythmic],
      worsening: [...listed, BEARS.worsening],
      quiet: [...listed, BEARS.quiet],
      going: [...listed, BEARS.going],
      unowned: [...listed, BEARS.unowned],
      openGoing: [among('open'), BEARS.going],
      ownedGoing: [among('owned'), BEARS.going],
    });
    const { patterns: total, mostSeconds } = tally.found;
    const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
    const shown = Math.min(page, last);
    const offset = (shown - 1) * PAGE_SIZE;
    return {
      patterns: (await readPatterns(db, reckoningId, found, { limit: PAGE_SIZE, offset })).map(showPattern),
      total,
      page: shown,
      pageSize: PAGE_SIZE,
      counts: {
        open: tally.open.patterns,
        owned: tally.owned.patterns,
        dismissed: tally.dismissed.patterns,
        all: tally.all.patterns,
      },
      signs: {
        precursor: tally.precursor.patterns,
        rhythmic: tally.rhythmic.patterns,
        worsening: tally.worsening.patterns,
        quiet: tally.quiet.patterns,
        going: tally.going.patterns,
        unowned: tally.unowned.patterns,
      },
      going: { open: tally.openGoing.patterns, owned: tally.ownedGoing.patterns },
      tooFewTickets: company.tickets < LEAST_TICKETS,
      mostSeconds,
      ...answer,
      reckoned,
    };
  });
}

type Doubted = { readonly doubted: ReckonedAnswer['doubtedClosures'] };

async function ofAnswer(
  db: CompanyDb,
  reckoningId: string,
  theme: string | undefined,
): Promise<Pick<PatternList, 'closures' | 'period' | 'alerts'> & Doubted> {
  const shown = await findShownReckoning(db, { reckoningId }, PARTS);
  const answer = shown?.answer;
  return {
    closures: closuresOf(answer, theme),
    period: answer?.period ?? null,
    alerts: await countAlerts(db, reckoningId),
    doubted: answer?.doubtedClosures,
  };
}

/** Of the theme that is asked for where it has enough to tell it by itself, else of the whole company. */
function closuresOf(
  answer: Pick<ReckonedAnswer, 'closures' | 'closuresByTheme'> | undefined,
  theme: string | undefined,
): PatternList['closures'] {
  const own = answer?.closuresByTheme?.find((each) => each.theme === theme);
  const all = answer?.closures;
  if (own !== undefined || all === undefined) return own ?? null;
  return all.kind === 'known' ? { ...all, theme: null } : all;
}

type Beside = Pick<PatternsQuery, 'beside' | 'fell'> &
  Pick<PatternList, 'period'> &
  Pick<StoredCompany, 'calendar'> &
  Doubted & { readonly reckoningId: string };

/** Only those that what was done about a pattern is held against, or that fell as far; none where nothing was done. */
async function besideFix(db: CompanyDb, { beside, fell, ...asked }: Beside): Promise<PatternFilter> {
  if (beside === undefined) return {};
  const pattern = await findPattern(db, asked.reckoningId, beside);
  if (pattern === undefined) return { ids: [] };
  const others = await othersBesideFix(db, { ...asked, pattern });
  return { ids: fell === 'yes' ? others.fell : others.watched };
}

/** The patterns of which a name or the words of their tickets hold every word that is asked for. */
async function speakingOf(db: CompanyDb, reckoningId: string, q: string): Promise<readonly string[]> {
  const asked = fold(q).split(/\s+/u);
  const words = await readPatternWords(db, reckoningId);
  return words.flatMap(({ id, givenName, name, words: own }) => {
    // Safe casts: both columns are written in these shapes only (reckoned-rows.ts).
    const { nl, fr, en } = name as PatternNames;
    const said = fold([givenName ?? '', nl, fr, en, ...(own as readonly string[])].join(' '));
    return asked.every((word) => said.includes(word)) ? [id] : [];
  });
}
