import { type EarlierPattern, keepIdentity } from '../../engine/patterns/keep-identity.ts';
import { newId } from '../new-id.ts';

export type Membership = readonly { readonly signalId: string; readonly patternId: string }[];

export type LastingIds = {
  /** What each ticket belonged to in the shown reckoning. */
  readonly before: Membership;
  /** The same of patterns that no reckoning shows any more. */
  readonly asleep: Membership;
  readonly place: ReadonlyMap<string, number>;
};

/**
 * The lasting id of each pattern: that of the shown one it continues, else that of one that was shown once, else a new one.
 */
export function lastingIds(
  groups: readonly (readonly number[])[],
  { before, asleep, place }: LastingIds,
): readonly string[] {
  const kept = keepIdentity(patternsOf(before, place), groups);
  const shown = new Set(before.map(({ patternId }) => patternId));
  const sleeping = patternsOf(
    asleep.filter(({ patternId }) => !shown.has(patternId)),
    place,
  );
  // Several sleeping patterns may have had one ticket at different times: each is woken by itself, the largest first.
  const ids = [...kept];
  const left = new Set(ids.flatMap((id, group) => (id === null ? [group] : [])));
  for (const pattern of [...sleeping].sort(
    (a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1),
  )) {
    const open = [...left];
    const [woken] = keepIdentity(
      [pattern],
      open.map((group) => groups[group]),
    ).flatMap((id, at) => (id === null ? [] : [open[at]]));
    if (woken === undefined) continue;
    ids[woken] = pattern.id;
    left.delete(woken);
  }
  return ids.map((id) => id ?? newId());
}

function patternsOf(membership: Membership, place: ReadonlyMap<string, number>): readonly EarlierPattern[] {
  const patterns = new Map<string, number[]>();
  for (const { signalId, patternId } of membership) {
    const at = place.get(signalId);
    if (at === undefined) continue;
    const members = patterns.get(patternId);
    if (members === undefined) patterns.set(patternId, [at]);
    else members.push(at);
  }
  return [...patterns].map(([id, members]) => ({ id, members }));
}
