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
 * It answers "which fields does this heading name?". The whole heading goes before a part of it, so that
 * `Behandelaarsgroep` is not taken for a `Behandelaar`.
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
  return { fields: found.length === 0 ? [] : partClaims(found[0]), exact: false };
}
