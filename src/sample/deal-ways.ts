import type { Random } from '../engine/base/seeded-random.ts';
import { pick, shuffled } from './chance.ts';
import type { PlannedProblem, SampleLanguage } from './company.ts';
import type { Manners } from './ways.ts';

const MOST_ROUNDS = 2;

export type Dealt = { readonly way: string; readonly again: boolean };

/** Deals plain and oblique phrases by their shares, each phrase once in a chance order, and only then a second time. */
export function dealWays(
  { plain, oblique }: Manners,
  plainShare: number,
  random: Random,
): (language: SampleLanguage) => Dealt {
  const decks = new Map<SampleLanguage, { readonly plain: Deck; readonly oblique: Deck }>();
  return (language) => {
    const deck = decks.get(language) ?? {
      plain: deckOf(plain[language] ?? [], random),
      oblique: deckOf(oblique[language] ?? [], random),
    };
    decks.set(language, deck);
    const [wanted, other] =
      random.next() < plainShare ? [deck.plain, deck.oblique] : [deck.oblique, deck.plain];
    const dealt = wanted() ?? other();
    if (dealt === null) throw new Error(`no phrase left in ${language}`);
    return dealt;
  };
}

type Deck = () => Dealt | null;

/** `null` once every phrase was dealt twice. */
function deckOf(ways: readonly string[], random: Random): Deck {
  let stack: string[] = [];
  let round = 0;
  return () => {
    if (stack.length === 0 && round < MOST_ROUNDS) {
      stack = shuffled(random, ways);
      round += 1;
    }
    const way = stack.pop();
    return way === undefined ? null : { way, again: round > 1 };
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
