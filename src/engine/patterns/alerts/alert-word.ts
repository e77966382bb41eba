import { FUNCTION_WORDS } from '../function-words.data.ts';
import { isOrdinaryWord } from '../ordinary-words.ts';
import * as words from './alert-words.data.ts';

/** What a word of an alert does: `thing` says what the alert is of, `name` is a word that nobody knows. */
export type AlertWordRole = 'over' | 'well' | 'not' | 'trouble' | 'measure' | 'frame' | 'thing' | 'name';

const ROLES: readonly (readonly [AlertWordRole, ReadonlySet<string>])[] = [
  ['over', words.OVER_WORDS],
  ['well', words.WELL_WORDS],
  ['not', words.NOT_WORDS],
  ['trouble', words.TROUBLE_WORDS],
  ['measure', words.MEASURE_WORDS],
  ['frame', words.FRAME_WORDS],
  ['frame', words.TOOL_WORDS],
  ['thing', words.KNOWN_WORDS],
  ['frame', FUNCTION_WORDS.nl],
  ['frame', FUNCTION_WORDS.fr],
  ['frame', FUNCTION_WORDS.en],
];
const ROLE_OF: ReadonlyMap<string, AlertWordRole> = new Map(
  ROLES.toReversed().flatMap(([role, list]) => [...list].map((word) => [word, role] as const)),
);

/** What a folded word does in an alert. A word that we do not know may be anybody's name. */
export function alertWordRole(folded: string): AlertWordRole {
  const listed = ROLE_OF.get(folded);
  if (listed !== undefined) return listed;
  if (folded.length === 1) return 'frame';
  return isOrdinaryWord(folded) ? 'thing' : 'name';
}

/** Whether alerts use the word, whatever else it may mean. */
export function isAlertWord(folded: string): boolean {
  return ROLE_OF.has(folded);
}
