import type { ThemeLine, ThemesPage } from '../../contract/api/themes.schema.ts';
import { notEnoughData } from '../../engine/base/estimate.ts';
import { themeOfCard } from '../../engine/patterns/theme-of-card.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { type PatternMark, readPatternMarks } from '../../store/patterns.store.ts';
import { findShownReckoning, type ShownReckoning } from '../answers/shown-reckoning.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { showReckoned } from '../reckonings/show-reckoned.ts';
import { isDismissed } from './dismiss-pattern.ts';

/** What people struggle with: the families of problems, each with what it lost, and what belongs to none. */
export function readThemes(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
): Promise<ThemesPage> {
  return context.store.inCompany(companyId, async (db) => {
    const company = await findKnownCompany(db);
    const shown = await findShownReckoning(db, company);
    const reckoned = await showReckoned(context, db, company);
    return { reckoned, themes: shown && (await themesOf(db, shown)) };
  });
}

async function themesOf(
  db: CompanyDb,
  { id, answer }: ShownReckoning,
): Promise<NonNullable<ThemesPage['themes']>> {
  const marks = Map.groupBy(await readPatternMarks(db, id), ({ card }) => themeOfCard(card));
  const lost = new Map(answer.themes?.map((line) => [line.theme, line]));
  const lines = Array.from(marks, ([theme, own]): ThemeLine => {
    // A correction can make a theme before its time is added up, and numbers of before have none.
    const { lostSeconds, costCents } = lost.get(theme) ?? { lostSeconds: SOON, costCents: SOON };
    return { theme, ...countOf(own), lostSeconds, costCents };
  });
  return { lines: lines.sort((a, b) => midOf(b) - midOf(a) || b.tickets - a.tickets), alone: answer.alone };
}

const SOON = notEnoughData(0, 1, ['being-reckoned']);

const countOf = (marks: readonly PatternMark[]): Pick<ThemeLine, 'open' | 'problems' | 'tickets'> => ({
  open: marks.filter((mark) => !isDismissed(mark)).length,
  problems: marks.length,
  tickets: marks.reduce((sum, { tickets }) => sum + tickets, 0),
});

const midOf = ({ lostSeconds }: ThemeLine): number => (lostSeconds.kind === 'known' ? lostSeconds.mid : -1);
