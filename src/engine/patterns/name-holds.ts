import { wordsOf } from '../text/words-of.ts';
import type { ProblemCard } from './catalogue/catalogue.ts';
import { type CompiledCatalogue, STEM_LANGUAGES } from './compile-catalogue.ts';
import { compiledCatalogue } from './compiled-catalogue.ts';
import { createKeyReader } from './keys-of-word.ts';
import { type Match, matchExpressions } from './match-expressions.ts';

/** The things and the ways to fail that a card's name tells of, as places in their tables. */
type Claims = { readonly objects: ReadonlySet<number>; readonly symptoms: ReadonlySet<number> };

/** One ticket in five at least says what the name says: people rarely say all of it, but few say none of it. */
const LEAST_SAYING = 0.2;
/** "klopt niet" is a claim; what only one language's name seems to say is a chance likeness of words. */
const LEAST_LANGUAGES = 2;

/**
 * Whether tickets say what a card's name says of them.
 *
 * A group leans to a card by all that speaks for it; its name tells of one thing and one fault, of all that the card
 * stands for. Adobe's licences lean to the card of PDF programs, and no ticket has a PDF that cannot be edited. So a
 * name is passed over where hardly a ticket says its thing, or where hardly one says its fault and more say another.
 * A name with a fault that fits any ("werkt niet") claims none.
 *
 * @param card   whose name
 * @param heard  of each ticket, what the catalogue heard in it
 * @returns      true where nothing is claimed, and without tickets
 * @cost         O(matches)
 */
export function nameHolds(card: ProblemCard, heard: readonly (readonly Match[])[]): boolean {
  const compiled = compiledCatalogue();
  const { objects, symptoms } = claimsOf(card, compiled);
  const place = placeOf(card, compiled);
  let [things, faults, others] = [0, 0, 0];
  for (const matches of heard) {
    const idiom = matches.some(({ meaning: { kind, index } }) => kind === 'card' && index === place);
    if (idiom || says(matches, 'object', objects)) things += 1;
    if (idiom || says(matches, 'symptom', symptoms)) faults += 1;
    else if (matches.some((match) => isSpecificFault(match, compiled))) others += 1;
  }
  const least = LEAST_SAYING * heard.length;
  if (objects.size > 0 && things < least) return false;
  return symptoms.size === 0 || faults >= least || faults >= others;
}

function says(
  matches: readonly Match[],
  kind: Match['meaning']['kind'],
  places: ReadonlySet<number>,
): boolean {
  return matches.some(({ meaning }) => meaning.kind === kind && places.has(meaning.index));
}

function isSpecificFault({ meaning: { kind, index } }: Match, { catalogue }: CompiledCatalogue): boolean {
  return kind === 'symptom' && catalogue.symptoms[index]?.generic === false;
}

const remembered = new Map<ProblemCard, Claims>();

function claimsOf(card: ProblemCard, compiled: CompiledCatalogue): Claims {
  const known = remembered.get(card) ?? readClaims(card, compiled);
  remembered.set(card, known);
  return known;
}

/** The name is read as a ticket would be. */
function readClaims(card: ProblemCard, compiled: CompiledCatalogue): Claims {
  const reader = createKeyReader(compiled);
  const read = STEM_LANGUAGES.map((language) =>
    matchExpressions(wordsOf(card.name[language]), language, compiled, reader),
  );
  const place = placeOf(card, compiled);
  const claimed = (kind: Match['meaning']['kind'], own: readonly number[] = []): ReadonlySet<number> =>
    new Set(
      own.filter(
        (index) => read.filter((matches) => says(matches, kind, new Set([index]))).length >= LEAST_LANGUAGES,
      ),
    );
  const fitsAny = read.some((matches) => saysAnyFault(matches, compiled));
  return {
    objects: claimed('object', compiled.objectsOfCard[place]),
    symptoms: fitsAny ? new Set() : claimed('symptom', compiled.symptomsOfCard[place]),
  };
}

/** "Werkt niet of traag" says of anything that it fails; "does not start" does not, though it says "does not". */
function saysAnyFault(matches: readonly Match[], compiled: CompiledCatalogue): boolean {
  const specific = new Set(
    matches.filter((match) => isSpecificFault(match, compiled)).flatMap(({ words }) => words),
  );
  return matches.some(
    (match) =>
      match.meaning.kind === 'symptom' &&
      !isSpecificFault(match, compiled) &&
      !match.words.some((word) => specific.has(word)),
  );
}

function placeOf({ id }: ProblemCard, { catalogue }: CompiledCatalogue): number {
  return catalogue.cards.findIndex((card) => card.id === id);
}
