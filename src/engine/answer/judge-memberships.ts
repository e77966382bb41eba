import { WHOLE_CATALOGUE } from '../patterns/catalogue/whole-catalogue.ts';
import { LEAST_ASKED, leaningChance, membershipChance } from '../patterns/membership-chance.ts';
import type { KeptGrouping } from '../patterns/pattern.ts';
import { themeOfCard } from '../patterns/theme-of-card.ts';
import type { Signal } from '../signals/signal.ts';
import type { Problems } from './find-problems.ts';
import type { Membership } from './membership.ts';
import { saidApart } from './said-apart.ts';

const NOWHERE = { certainty: null, leansTo: null, probability: null } as const;

/**
 * How sure it is where each ticket belongs. What is certain feeds every number; what is perhaps is a question.
 *
 * @param signals   all tickets of the company
 * @param grouping  of these very signals
 * @param problems  the patterns that are shown
 * @returns         one a ticket, in the same order
 * @source          docs/methods/patterns.md
 * @cost            O(tickets)
 */
export function judgeMemberships(
  signals: readonly Signal[],
  { wording, duplicates }: KeptGrouping,
  { patterns, assignment, corrections }: Problems,
): readonly Membership[] {
  const { cards } = WHOLE_CATALOGUE;
  const isSaidApart = saidApart(corrections, assignment);
  return signals.map((_, position) => {
    const pattern = patterns[assignment[position]];
    const leaning = cards[wording.leanings[position]];
    const theme = pattern?.card ? themeOfCard(pattern.card) : leaning?.theme;
    const shared = {
      theme: theme ?? null,
      duplicate: duplicates[position] < 0 ? null : signals[duplicates[position]].id,
    };
    if (pattern !== undefined) {
      const probability = pattern.saidTogether ? 1 : membershipChance(wording.ties[position]);
      return { ...shared, certainty: 'certain', leansTo: null, probability };
    }
    // Whom it is like may have been moved since; where that one stands now, this one belongs if anywhere.
    const nearest = assignment[wording.nearest[position]] ?? -1;
    if (nearest < 0 || isSaidApart(position, nearest)) return { ...shared, ...NOWHERE };
    const probability = leaningChance(wording.fits[position]);
    const certainty = probability < LEAST_ASKED ? null : 'perhaps';
    return { ...shared, certainty, leansTo: patterns[nearest].id, probability };
  });
}
