import { findClosing } from './find-closing.ts';
import { fold } from './fold.ts';
import {
  BESIDE_GREETED,
  GREETED,
  GREETING_PHRASE,
  GREETS,
  GREETS_SOMEBODY,
  TITLES,
} from './greeting-words.ts';

const TOKEN = /…|[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu;
const CAPITAL = /^[…\p{Lu}]/u; // "…" stands where a name was masked before the text was kept
// "Team,", "An,", "Madame Peeters,": whoever is spoken to, alone on the first line.
const VOCATIVE = /^\s*(?:…|\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)?\s*,$/u;
const PLEASANTRY =
  /^\s*(?:hopelijk (?:gaat )?alles (?:goed|ok|oké)(?: met (?:je|jullie|u))?|alles goed|ik hoop dat (?:alles goed gaat|het goed met (?:je|u|jullie) gaat)|j['’]espère que (?:vous allez|tu vas) bien|comment (?:ça va|allez-vous)\s*\??|ça va\s*\??|i hope (?:this (?:e-?mail|message) finds you well|you are (?:doing )?well|all is well)|hope (?:you are (?:doing )?well|all is well|you['’]re well))[\s.,!?:)]*$/iu;
const LONGEST_GREETING = 60; // a longer first line says something
const GREETED_MAX = 6; // words behind the greeting: more are a sentence
const NOT_A_NAME =
  /\d|\b(?:niet|pas|not|werkt|doet|oplossing|optie|manier|keer|fonctionne|marche|works?|kan|can|is|est)\b/iu;

/**
 * Takes the greeting off the start of what somebody wrote.
 *
 * It answers "where does the ticket begin?".
 *
 * @param lines   lines of plain text
 * @returns       the lines without greeting
 * @cost          O(length of the first lines)
 */
export function withoutGreeting(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return lines;
  const line = lines[first] ?? '';
  const isVocative = VOCATIVE.test(line) && first < lines.length - 1 && findClosing(line) === undefined;
  const rest = isVocative ? '' : line.slice(greetingLength(line));
  if (rest !== '') return [rest, ...lines.slice(first + 1)];
  const below = lines.slice(first + 1);
  const next = below.findIndex((other) => other !== '');
  return next >= 0 && PLEASANTRY.test(below[next] ?? '') ? below.slice(next + 1) : below;
}

/** How many characters at the start of a line greet. */
function greetingLength(line: string): number {
  const { known, named, firm } = runOf(line);
  if (named === 0) return 0;
  const whole = line.length <= LONGEST_GREETING && /,\s*$/u.test(line) && !NOT_A_NAME.test(line);
  if (whole && line.split(' ').length <= GREETED_MAX) return line.length;
  for (const end of [named, known]) {
    const after = /^[\s*]*(?:[,!:;.–-][\s,!.:;)*-]*|$)/u.exec(line.slice(end))?.[0];
    if (after !== undefined) return end + after.length;
  }
  // A sentence follows at once: "Hallo printer stuk" greets, "Dag printer werkt niet" may not.
  return firm ? known + (/^\s*/u.exec(line.slice(known))?.[0].length ?? 0) : 0;
}

/** Where the words that greet end, where the names behind them end, and whether they can do nothing but greet. */
function runOf(line: string): { readonly known: number; readonly named: number; readonly firm: boolean } {
  const phrase = GREETING_PHRASE.exec(line)?.[0].length ?? 0;
  let [known, named, firm] = [phrase, phrase, phrase > 0];
  let greeted = 0;
  for (const { index, 0: token } of line.slice(0, 2 * LONGEST_GREETING).matchAll(TOKEN)) {
    if (index < phrase) continue;
    const word = fold(token);
    const between = line.slice(named, index);
    if (named === 0) {
      if (!/^[\s*]*$/u.test(between) || !(GREETS.has(word) || GREETS_SOMEBODY.has(word))) break;
      firm = GREETS.has(word);
      known = index + token.length;
    } else if (/^\.?\s+$/u.test(between) && greeted < GREETED_MAX) {
      greeted += 1;
      if (GREETED.has(word) || GREETS_SOMEBODY.has(word)) {
        // Names before it belong to somebody else: "Hallo Outlook team" greets a team.
        known = index + token.length;
        firm = true;
      } else if (!CAPITAL.test(token) && !BESIDE_GREETED.has(word) && !isLastBeforeComma(line, index, token))
        break;
    } else if (/^\s*[,/&]\s*$/u.test(between) && TITLES.has(word)) known = index + token.length;
    else break;
    named = index + token.length;
  }
  return { known, named, firm };
}

/** "Beste klant, …": one word of any kind may stand between greeting and comma. */
function isLastBeforeComma(line: string, at: number, token: string): boolean {
  return line.charAt(at + token.length) === ',' && !NOT_A_NAME.test(token);
}
