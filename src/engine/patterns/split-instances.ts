import type { Theme } from './catalogue/catalogue.ts';
import type { Instances } from './instances-of.ts';

/** Members of one card that are one problem; `instance` is null when they need no telling apart. */
export type InstanceGroup = { readonly members: readonly number[]; readonly instance: string | null };

/** Only things that stand somewhere are different problems in different places: a password is not. */
const STANDS_SOMEWHERE: ReadonlySet<Theme> = new Set([
  'printing',
  'network',
  'meetings',
  'shop-floor',
  'screen-and-desk',
]);
const KINDS = ['code', 'floor', 'room'] as const;
const LEAST_MEMBERS = 3;
/** Fewer tickets that say which one is no clear evidence. */
const LEAST_SAYING = 0.6;
/** If most tickets name a thing only they name, the name is the reporter's, not the problem's. */
const LEAST_SHARED = 0.75;

/**
 * Splits the tickets of one card by which one or where, when they clearly say so: two printers on two floors are
 * two problems, but the same fault without a place stays one.
 *
 * @param members    positions of the tickets
 * @param instances  what each ticket says, by position
 * @param theme      of the card
 * @returns          one group, or one for each instance and the undecided members with the largest of them
 * @cost             O(members)
 */
export function splitInstances(
  members: readonly number[],
  instances: readonly Instances[],
  theme: Theme,
): InstanceGroup[] {
  if (!STANDS_SOMEWHERE.has(theme)) return [{ members, instance: null }];
  for (const kind of KINDS) {
    const groups = new Map<string, number[]>();
    const silent: number[] = [];
    for (const member of members) {
      const value = instances[member]?.[kind] ?? null;
      if (value === null) silent.push(member);
      else groups.set(value, [...(groups.get(value) ?? []), member]);
    }
    const saying = members.length - silent.length;
    const large = [...groups].filter(([, list]) => list.length >= LEAST_MEMBERS);
    const shared = large.reduce((sum, [, list]) => sum + list.length, 0);
    if (saying < LEAST_SAYING * members.length || shared < LEAST_SHARED * saying) continue;
    if (large.length === 1) return [{ members, instance: large[0]?.[0] ?? null }];
    if (large.length >= 2) return allot(members, large, instances, kind);
  }
  return [{ members, instance: null }];
}

/** Members that do not say go with the largest; they would be lost alone. */
function allot(
  members: readonly number[],
  large: readonly (readonly [string, readonly number[]])[],
  instances: readonly Instances[],
  kind: (typeof KINDS)[number],
): InstanceGroup[] {
  const sorted = [...large].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const known = new Set(sorted.map(([value]) => value));
  const [largest] = sorted;
  return sorted.map(([value]) => ({
    instance: value,
    members: members.filter((member) => {
      const own = instances[member]?.[kind] ?? null;
      return own === value || (value === largest?.[0] && (own === null || !known.has(own)));
    }),
  }));
}
