/** What a column can mean. `other` is the honest answer where nothing speaks for a meaning. */
export type Field =
  | 'id'
  | 'title'
  | 'body'
  | 'type'
  | 'state'
  | 'resolution'
  | 'solution'
  | 'priority'
  | 'urgency'
  | 'impact'
  | 'category'
  | 'subcategory'
  | 'tags'
  | 'team'
  | 'site'
  | 'asset'
  | 'requester'
  | 'requesterEmail'
  | 'operator'
  | 'otherPerson'
  | 'company'
  | 'channel'
  | 'openedAt'
  | 'respondedAt'
  | 'resolvedAt'
  | 'closedAt'
  | 'updatedAt'
  | 'dueAt'
  | 'startsAt'
  | 'reopenedCount'
  | 'stateMoves'
  | 'reportedLost'
  | 'measuredLost'
  | 'technicianTime'
  | 'parent'
  | 'mergedInto'
  | 'problem'
  | 'change'
  | 'alarm'
  | 'discarded'
  | 'satisfaction'
  | 'other';

/** What a field holds, and whether it is about a person: then it can be no group, filter or sort. */
export type FieldNature = {
  readonly holds: 'text' | 'word' | 'id' | 'time' | 'duration' | 'count' | 'person' | 'any';
  readonly person: boolean;
};

const nature = (holds: FieldNature['holds']): FieldNature => ({ holds, person: holds === 'person' });

/** Every field, once. */
export const FIELDS: Readonly<Record<Field, FieldNature>> = {
  id: nature('id'),
  title: nature('text'),
  body: nature('text'),
  type: nature('word'),
  state: nature('word'),
  resolution: nature('word'),
  solution: nature('text'),
  priority: nature('word'),
  urgency: nature('word'),
  impact: nature('word'),
  category: nature('word'),
  subcategory: nature('word'),
  tags: nature('word'),
  team: nature('word'),
  site: nature('word'),
  asset: nature('word'),
  requester: nature('person'),
  requesterEmail: nature('person'),
  operator: nature('person'),
  otherPerson: nature('person'),
  company: nature('word'),
  channel: nature('word'),
  openedAt: nature('time'),
  respondedAt: nature('time'),
  resolvedAt: nature('time'),
  closedAt: nature('time'),
  updatedAt: nature('time'),
  dueAt: nature('time'),
  /** When a change takes effect, or is planned to: of a change its day, and nothing of a ticket. */
  startsAt: nature('time'),
  reopenedCount: nature('count'),
  /** Through which states it went, and when, as `stateMoves` writes it. */
  stateMoves: nature('any'),
  reportedLost: nature('duration'),
  measuredLost: nature('duration'),
  technicianTime: nature('duration'),
  parent: nature('id'),
  /** The ticket this one was merged into: filled, it is no report of its own. */
  mergedInto: nature('id'),
  problem: nature('id'),
  change: nature('id'),
  /** The alarm of a machine that opened it: filled, no person did. */
  alarm: nature('any'),
  /** Whether the helpdesk itself set it aside as spam, draft or deleted. */
  discarded: nature('any'),
  satisfaction: nature('any'),
  other: nature('any'),
};

/**
 * Reads the name of a field, as `--map` gives it.
 *
 * It answers "does this word name a field?".
 *
 * @param name    such as `openedAt`; capitals do not matter
 * @returns       the field; undefined when there is none of that name
 * @cost          O(fields)
 */
export function findField(name: string): Field | undefined {
  const wanted = name.toLowerCase();
  // Safe cast: the keys of FIELDS are the fields, by its type.
  return (Object.keys(FIELDS) as Field[]).find((field) => field.toLowerCase() === wanted);
}
