import { findPeople } from '../privacy/find-people.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const MASK = '…';
const SHORT_PART = 3; // "mfp", "prt", "hal": shorter parts of a code are kinds of devices, not names
const PARTS = /\p{L}+/gu;

/**
 * A device, floor or room as it may be shown: "prt-goethals-01" is a printer at somebody's desk.
 *
 * @param instance     as tickets say it, or null
 * @param peopleWords  words of people
 * @param siteWords    words of the firm's sites
 * @returns            the same with "…" for each part that is or may be a name; null where nothing readable is left
 * @cost               O(length)
 */
export function shownInstance(
  instance: string | null,
  peopleWords: ReadonlySet<string>,
  siteWords: ReadonlySet<string>,
): string | null {
  if (instance === null) return null;
  const shown = instance.replace(PARTS, (part) => {
    if (peopleWords.has(part) || findPeople(part, peopleWords).length > 0) return MASK;
    return part.length <= SHORT_PART || siteWords.has(part) || isOrdinaryWord(part) ? part : MASK;
  });
  return shown.includes(MASK) && !/\p{L}/u.test(shown) ? null : shown;
}
