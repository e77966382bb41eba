import { fold } from '../engine/text/fold.ts';
import type { Field } from './field.ts';
import { EXACT_HEADINGS, HEADING_PARTS } from './headings.data.ts';

/** What a heading may mean, and whether all of it says so or only a part. */
export type HeadingClaim = { readonly fields: readonly Field[]; readonly exact: boolean };

const HEADING_MOST = 120; // a longer heading is no heading
const LAST_STEPS = new Set([
  'name',
  'value',
  'label',
  'display value',
  'display name',
  'dynamic name',
  'naam',
  'nom',
]);

/** A heading as the tables know it: words apart, no capitals, no accents, no signs. */
export function plainHeading(heading: string): string {
  // Jira's "Σ Time Spent" is the sum over what lies below, and no "Time Spent".
  const apart = heading.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/Σ/gu, 'sum ');
  return fold(apart)
    .replace(/[^a-z0-9#]+/gu, ' ')
    .trim();
}

/** The spellings to look up, best first: whole, without what stands in brackets, and the ends of a JSON path. */
function spellings(heading: string): readonly string[] {
  const whole = plainHeading(heading);
  const found = [whole, plainHeading(heading.replace(/\(.*?\)|\[.*?\]/gu, ' '))];
  found.push(
    whole.replace(/ (?:date ?time|timestamp)$/u, ' date'),
    whole.replace(/ (?:date ?time|timestamp|utc)$/u, ''),
  );
  if (heading.includes('.')) {
    const steps = heading.split('.').map(plainHeading);
    const last = steps.at(-1) ?? '';
    if (LAST_STEPS.has(last)) found.push(steps.slice(0, -1).join(' '), steps.at(-2) ?? '');
    else found.push(steps.slice(-2).join(' '), steps.length === 2 && steps[0] === 'fields' ? last : '');
  }
  return found.filter((text) => text !== '');
}

const HALF_LEAST = 3; // letters: in "n/a" and "m/f" nothing is said twice

/** What a heading that says it in two languages means, such as "Waarover / Objet": what every half says that says anything. */
function claimsInTwo(heading: string): readonly Field[] {
  const halves = heading.split(/[/|]/u).map(plainHeading);
  if (halves.length !== 2 || halves.some((half) => half.length < HALF_LEAST)) return [];
  const [first, second = first] = halves.flatMap((half) => {
    const fields = EXACT_HEADINGS.get(half);
    return fields === undefined ? [] : [fields];
  });
  return first?.filter((field) => second.includes(field)) ?? [];
}

function partClaims(plain: string): readonly Field[] {
  const padded = ` ${plain} `;
  const fields: Field[] = [];
  for (const [part, claims] of HEADING_PARTS) {
    if (padded.includes(` ${part} `)) fields.push(...claims.filter((field) => !fields.includes(field)));
  }
  return fields;
}

/**
 * Reads what a heading may mean.
 *
 * It answers "which fields does this heading name?". The whole heading goes before its halves in two languages, and those
 * before a part of it, so that `Behandelaarsgroep` is not taken for a `Behandelaar`.
 *
 * @param heading as the file gives it; a JSON path has its steps joined by points
 * @returns       the fields in order of preference; none when the heading says nothing
 * @cost          O(size of the tables)
 */
export function readHeading(heading: string): HeadingClaim {
  if (heading.length > HEADING_MOST) return { fields: [], exact: false };
  const found = spellings(heading);
  for (const spelling of found) {
    const fields = EXACT_HEADINGS.get(spelling) ?? EXACT_HEADINGS.get(spelling.replaceAll(' ', ''));
    if (fields !== undefined) return { fields, exact: true };
  }
  const inTwo = claimsInTwo(heading);
  if (inTwo.length > 0) return { fields: inTwo, exact: false };
  return { fields: found.length === 0 ? [] : partClaims(found[0]), exact: false };
}
