import type { KnownProblem } from '../../contract/api/reports.schema.ts';
import type { ListedPattern } from '../../store/patterns.store.ts';
import { showPattern } from '../patterns/show-pattern.ts';

/** What is said of a problem to who reports it: how often, whether somebody owns it and until when, and its chance. */
export function knownProblem(stored: ListedPattern): KnownProblem {
  const { id, name, tickets, firstSeen, lastSeen, isQuiet, recurrence, owner, due } = showPattern(stored);
  return { id, name, tickets, firstSeen, lastSeen, isQuiet, recurrence, owner, due };
}
