import type { PatternNames } from '../reckonings/reckoned-rows.ts';

/**
 * A name that no other problem of the company has: with a number behind it where the very same is taken.
 *
 * @param name  what a problem would be called
 * @param taken the Dutch names that are given already; grows
 * @returns     the name, or the name with the first number from 2 that is free
 */
export function toldApart(name: PatternNames, taken: Set<string>): PatternNames {
  const numbered = (n: number): PatternNames => ({
    nl: `${name.nl} (${n})`,
    fr: `${name.fr} (${n})`,
    en: `${name.en} (${n})`,
  });
  let free = name;
  for (let n = 2; taken.has(free.nl); n += 1) free = numbered(n);
  taken.add(free.nl);
  return free;
}
