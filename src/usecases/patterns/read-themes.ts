import type { ThemeLine, ThemesPage } from '../../contract/api/themes.schema.ts';
import { notEnoughData } from '../../engine/base/estimate.ts';
import { themeOfCard } from '../../engine/patterns/theme-of-card.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { countByCard } from '../../store/pattern-counts.store.ts';
import { readDismissed } from '../../store/patterns.store.ts';
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
    const shown = await findShownReckoning(db, company, ['themes', 'alone']);
    const reckoned = await showReckoned(context, db, company);
    return { reckoned, themes: shown && (await themesOf(db, shown)) };
  });
}

async function themesOf(
  db: CompanyDb,
  { id, answer }: ShownReckoning<'themes' | 'alone'>,
): Promise<NonNullable<ThemesPage['themes']>> {
  const aside = (await readDismissed(db, id)).filter(isDismissed).map((pattern) => pattern.id);
  const cards = Map.groupBy(await countByCard(db, id, aside), ({ card }) => themeOfCard(card));
  const lost = new Map(answer.themes?.map((line) => [line.theme, line]));
  const lines = Array.from(cards, ([theme, own]): ThemeLine => {
    // A correction can make a theme before its time is added up, and numbers of before have none.
    const { lostSeconds, costCents } = lost.get(theme) ?? { lostSeconds: SOON, costCents: SOON };
    const sum = (of: 'open' | 'problems' | 'tickets'): number =>
      own.reduce((before, counts) => before + counts[of], 0);
    const [open, problems, tickets] = [sum('open'), sum('problems'), sum('tickets')];
    return { theme, open, problems, tickets, lostSeconds, costCents };
  });
  return { lines: lines.sort((a, b) => midOf(b) - midOf(a) || b.tickets - a.tickets), alone: answer.alone };
}

const SOON = notEnoughData(0, 1, ['being-reckoned']);

const midOf = ({ lostSeconds }: ThemeLine): number => (lostSeconds.kind === 'known' ? lostSeconds.mid : -1);
