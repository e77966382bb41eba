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
  { patterns: grouped, wording, duplicates }: KeptGrouping,
  { patterns, assignment, corrections }: Problems,
): readonly Membership[] {
  const { cards } = WHOLE_CATALOGUE;
  const isSaidApart = saidApart(corrections, assignment);
  const standsNow = whereGroupsStand(grouped, assignment);
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
    const nearest = standsNow(wording.nearest[position]);
    if (nearest < 0 || isSaidApart(position, nearest)) return { ...shared, ...NOWHERE };
    const probability = leaningChance(wording.fits[position]);
    const certainty = probability < LEAST_ASKED ? null : 'perhaps';
    return { ...shared, certainty, leansTo: patterns[nearest].id, probability };
  });
}

/**
 * For a ticket of a group the pattern in which it stands now; where somebody took it out and it stands alone, the one in which most
 * of its group stand: it was the group that another ticket fits, and it but one of it.
 */
function whereGroupsStand(
  groups: KeptGrouping['patterns'],
  assignment: Int32Array,
): (member: number) => number {
  const groupOf = new Map(groups.flatMap(({ members }, group) => members.map((member) => [member, group])));
  const mostOf = groups.map(({ members }) => {
    const counts = new Map<number, number>();
    for (const member of members) {
      const now = assignment[member];
      if (now >= 0) counts.set(now, (counts.get(now) ?? 0) + 1);
    }
    return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? -1;
  });
  return (member) => {
    const now = assignment[member] ?? -1;
    return now >= 0 ? now : (mostOf[groupOf.get(member) ?? -1] ?? -1);
  };
}
