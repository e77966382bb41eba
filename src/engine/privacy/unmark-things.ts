import { fold } from '../text/fold.ts';
import type { NameToken } from './name-tokens.ts';

const HALLS: ReadonlySet<string> = new Set(
  'zaal vergaderzaal feestzaal turnzaal lokaal klaslokaal salle room auditorium aula gebouw batiment building campus school ecole ziekenhuis hopital college institut instituut'.split(
    ' ',
  ),
);
// Firms and houses that read like somebody's name.
const FIRMS =
  /(?<![\p{L}\p{N}])(?:jan de nul|van hool|van marcke|vanden borre|van breda|albert heijn|jules destrooper|louis delhaize|jan yperman|jan portaels|maria middelares|marie curie|van dale)(?![\p{L}\p{N}])/giu;
const FIRM_WORDS_MAX = 3;

/**
 * Takes the mark off halls and firms that are called after somebody: "salle Jacques Brel", "Jan de Nul".
 *
 * @param tokens  the words of the text, those of people marked; marks are taken off
 * @param text    the text
 * @param isListed  whether a word is that of somebody in the file: then the hall is no excuse
 * @cost          O(length)
 */
export function unmarkThings(
  tokens: readonly NameToken[],
  text: string,
  isListed: (token: NameToken) => boolean,
): void {
  const unmark = (words: readonly NameToken[]): void => {
    for (const word of words) word.person = false;
  };
  let first = 0;
  for (const { index, 0: firm } of text.matchAll(FIRMS)) {
    while (first < tokens.length && (tokens[first]?.start ?? 0) < index) first += 1;
    const words = tokens.slice(first, first + FIRM_WORDS_MAX).filter(({ end }) => end <= index + firm.length);
    if (!words.every(isListed)) unmark(words);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.person !== true) continue;
    let end = at;
    while (tokens[end]?.person === true) end += 1;
    const beside = [
      { hall: tokens[at - 1], between: text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start) },
      { hall: tokens[end], between: text.slice(tokens[end - 1]?.end ?? 0, tokens[end]?.start ?? 0) },
    ];
    const isNamed = beside.some(
      ({ hall, between }) => hall !== undefined && between === ' ' && HALLS.has(fold(hall.text)),
    );
    const words = tokens.slice(at, end);
    if (isNamed && !words.some(isListed)) unmark(words);
    at = end;
  }
}
