import type { Field } from './field.ts';
import type { Profile } from './profile-column.ts';

/** Whether values fit a meaning: they speak for it, say nothing, or contradict it. `people`: a group of people. */
export type Agreement = 'yes' | 'maybe' | 'no' | 'people';

const PEOPLE_SHARE = 0.35; // of values with a usual first name: the table of names knows about half of them
const MOST = 0.8;
const WORD_LENGTH_MOST = 45; // on average; a longer value is text
const GROUPS_MOST = 0.6; // distinct values per cell in a column of groups

/** Whether a column holds people: addresses, or names (first names alone too) by the table of first names. */
export function holdsPeople(profile: Profile): boolean {
  return profile.mail > PEOPLE_SHARE || profile.person > PEOPLE_SHARE || profile.firstName > PEOPLE_SHARE;
}

/** Names that come again and again and hold hardly a first name: "Bakkerij Noord", not "An Peeters". */
function namesFirms({ firstName, person, nameShape, unique, filled }: Profile): boolean {
  return filled >= 6 && unique < 0.5 && nameShape > 0.3 && firstName < 0.1 && person < 0.1;
}

const isText = ({ length, lines }: Profile): boolean => length > WORD_LENGTH_MOST || lines > 0.1;
const isTime = ({ date }: Profile): boolean => date > MOST;

function forTime(profile: Profile): Agreement {
  if (profile.date + profile.bareDate > MOST) return 'yes';
  return profile.date + profile.bareDate > 0.3 ? 'maybe' : 'no';
}

function forPerson(field: Field, profile: Profile): Agreement {
  if (isTime(profile) || profile.length > WORD_LENGTH_MOST + 15 || profile.lines > 0.3) return 'no';
  if (field === 'requesterEmail') return profile.mail > 0.5 ? 'yes' : profile.mail > 0.05 ? 'maybe' : 'no';
  if (profile.legalForm > 0.3 || profile.clock > 0.5) return 'no';
  if (holdsPeople(profile) || profile.nameShape > 0.6) return 'yes';
  return 'maybe';
}

const VOCABULARY: Partial<Readonly<Record<Field, keyof Profile>>> = {
  state: 'state',
  priority: 'priority',
  urgency: 'priority',
  impact: 'priority',
  type: 'type',
  channel: 'channel',
};

function forWord(field: Field, profile: Profile): Agreement {
  if (isTime(profile) || isText(profile) || profile.clock > 0.5) return 'no';
  const closed: boolean = ['state', 'priority', 'urgency', 'impact', 'type', 'channel'].includes(field);
  if (!closed && holdsPeople(profile)) return 'people';
  if (closed && holdsPeople(profile)) return 'no';
  const vocabulary = VOCABULARY[field];
  if (vocabulary !== undefined) {
    if (profile[vocabulary] > 0.5) return 'yes';
    return profile.distinct > 40 || (profile.filled > 20 && profile.unique > GROUPS_MOST) ? 'no' : 'maybe';
  }
  if (field === 'asset') return profile.device > 0.4 ? 'yes' : 'maybe';
  if (field === 'company') return profile.legalForm > 0.3 || namesFirms(profile) ? 'yes' : 'maybe';
  if (profile.whole > MOST || profile.flag > MOST) return 'maybe';
  return profile.filled > 20 && profile.unique > GROUPS_MOST ? 'maybe' : 'yes';
}

function forText(field: Field, profile: Profile): Agreement {
  if (
    isTime(profile) ||
    profile.number > MOST ||
    profile.mail > 0.5 ||
    profile.flag > MOST ||
    profile.id > MOST
  )
    return 'no';
  if (holdsPeople(profile) && profile.wordCount < 4) return 'no';
  const closed = profile.filled > 20 && profile.distinct < 12;
  if (closed && profile.wordCount < 4) return 'no';
  if (field === 'title')
    return profile.lines > 0.3 && profile.length > 200 ? 'maybe' : profile.wordCount > 1.6 ? 'yes' : 'maybe';
  return profile.wordCount > 2.5 ? 'yes' : 'maybe';
}

function forId(field: Field, profile: Profile): Agreement {
  if (
    isTime(profile) ||
    isText(profile) ||
    profile.wordCount > 3.5 ||
    profile.mail > 0.3 ||
    profile.clock > 0.5
  )
    return 'no';
  if (field !== 'id') return profile.id > MOST ? 'yes' : 'maybe'; // of another record: seldom filled, and often the same
  if (profile.rounded > MOST) return 'yes'; // they were numbers, though many tickets share one now
  if (profile.id > MOST && profile.unique > 0.95) return 'yes';
  return profile.id > 0.5 || profile.unique > 0.9 ? 'maybe' : 'no';
}

/**
 * Says whether the values of a column fit a meaning.
 *
 * It answers "the heading says so; do the values agree?". Values that look like people are no team, site,
 * category, device or company, whatever the heading says.
 *
 * @param field   the meaning that is claimed
 * @param profile what the values look like
 * @returns       the agreement; `maybe` for a column without values
 * @cost          O(1)
 */
export function agrees(field: Field, profile: Profile): Agreement {
  if (profile.filled === 0) return 'maybe';
  switch (field) {
    case 'openedAt':
    case 'respondedAt':
    case 'resolvedAt':
    case 'closedAt':
    case 'updatedAt':
    case 'dueAt':
    case 'startsAt':
      return forTime(profile);
    case 'requester':
    case 'requesterEmail':
    case 'operator':
    case 'otherPerson':
      return forPerson(field, profile);
    case 'title':
    case 'body':
    case 'solution':
      return forText(field, profile);
    case 'id':
    case 'parent':
    case 'mergedInto':
    case 'problem':
    case 'change':
      return forId(field, profile);
    case 'technicianTime':
    case 'reportedLost':
    case 'measuredLost':
      return isTime(profile) ? 'no' : profile.clock + profile.number > MOST ? 'yes' : 'no';
    case 'reopenedCount':
      return profile.whole > MOST ? 'yes' : 'no';
    case 'alarm':
    case 'discarded':
    case 'stateMoves':
    case 'satisfaction':
    case 'tags':
    case 'other':
      return 'maybe';
    default:
      return forWord(field, profile);
  }
}
