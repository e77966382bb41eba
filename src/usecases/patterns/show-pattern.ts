import type { Pattern } from '../../contract/api/patterns.schema.ts';
import type { ListedPattern, StoredPattern } from '../../store/patterns.store.ts';
import { headOf, type PatternNames, type ReckonedWhy } from '../reckonings/reckoned-rows.ts';
import { isDismissed } from './dismiss-pattern.ts';

const REASONS = ['not-a-problem', 'accepted', 'other'] as const;

/** How a pattern is called: what people here named it, and the engine's own name in each language. */
export function nameOf({ givenName, name }: Pick<StoredPattern, 'givenName' | 'name'>): Pattern['name'] {
  // Safe cast: reckoned_patterns.name is written in this shape only.
  const names = name as PatternNames;
  return { given: givenName, nl: names.nl, fr: names.fr, en: names.en };
}

/** A pattern in the shape of the contract. */
export function showPattern(stored: ListedPattern): Pattern {
  const head = headOf(stored);
  const { people, firstSeen, lastSeen, days, rhythm, trend, recurrence, isQuiet, leak, words } = head;
  return {
    id: stored.id,
    name: nameOf(stored),
    tickets: stored.tickets,
    people,
    firstSeen,
    lastSeen,
    days: [...days],
    rhythm,
    trend,
    recurrence,
    isQuiet,
    leak,
    words,
    owner: stored.owner,
    due: stored.due,
    ...asideOf(stored),
    fix: stored.fixedOn === null ? null : { on: stored.fixedOn, note: stored.fixNote },
    stale: stored.stale,
    version: stored.version,
  };
}

/** Whether and why it stands aside, or stood aside until it grew. */
function asideOf(stored: ListedPattern): Pick<Pattern, 'dismissed' | 'setAsideBefore'> {
  const { dismissedAt, dismissedTickets: tickets, dismissedNote: note } = stored;
  const reason = REASONS.find((each) => each === stored.dismissed);
  if (reason === undefined || dismissedAt === null) return { dismissed: null, setAsideBefore: null };
  const aside = { reason, note, at: dismissedAt.toISOString() };
  if (isDismissed(stored)) return { dismissed: aside, setAsideBefore: null };
  return { dismissed: null, setAsideBefore: tickets === null ? null : { ...aside, tickets } };
}

export function whyOf({ why }: Pick<StoredPattern, 'why'>): ReckonedWhy {
  // Safe cast: reckoned_patterns.why is written in this shape only, but for what is mended here.
  const kept = why as Omit<ReckonedWhy, 'hot'> & Partial<Pick<ReckonedWhy, 'hot'>>;
  return { ...kept, hot: kept.hot ?? { asset: [], site: [], team: [] } };
}
