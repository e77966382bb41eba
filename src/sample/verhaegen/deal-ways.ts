import type { Random } from '../../engine/base/seeded-random.ts';
import { pick, shuffled } from '../chance.ts';
import type { PlannedProblem, SampleLanguage } from './company.ts';
import type { Ways } from './ways.ts';

/** Deals each phrase once in a chance order, and only then a second time. */
export function dealWays(
  ways: Ways,
  random: Random,
): (language: SampleLanguage) => { readonly way: string; readonly again: boolean } {
  const stacks = new Map<SampleLanguage, string[]>();
  const rounds = new Map<SampleLanguage, number>();
  return (language) => {
    let stack = stacks.get(language) ?? [];
    if (stack.length === 0) {
      stack = shuffled(random, ways[language] ?? []);
      rounds.set(language, (rounds.get(language) ?? 0) + 1);
      stacks.set(language, stack);
    }
    const way = stack.pop();
    if (way === undefined) throw new Error(`no phrase in ${language}`);
    return { way, again: (rounds.get(language) ?? 1) > 1 };
  };
}

/** How many tickets each language gets, in a chance order. */
export function languageCounts({ languages, tickets }: PlannedProblem, random: Random): SampleLanguage[] {
  const names = (['nl', 'fr', 'en'] as const).filter((name) => languages[name] !== undefined);
  const drawn: SampleLanguage[] = [];
  for (const name of names) {
    const count = Math.round((languages[name] ?? 0) * tickets);
    for (let index = 0; index < count; index += 1) drawn.push(name);
  }
  while (drawn.length < tickets) drawn.push(pick(random, names));
  return shuffled(random, drawn).slice(0, tickets);
}
