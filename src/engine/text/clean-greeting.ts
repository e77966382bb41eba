import { type KeptLines, lengthOf } from './clean-form.ts';

const WORDS =
  'beste|dag|hallo|hoi|hey|heey|hi|hello|goedemorgen|goeiemorgen|goede morgen|goedendag|goeiedag|goeie dag|goede dag|goedemiddag|goeiemiddag|goedenavond|geachte(?: heer| mevrouw| heren)?|bonjour|bonsoir|salut|coucou|chers?|chères?|dear|good (?:morning|afternoon|evening|day)|morning|yo|hé|allo|hola|dames en heren|mesdames|messieurs|madame|monsieur|ladies|to whom it may concern|l\\.?s\\.?';
const TO =
  "allemaal|iedereen|allen|collega['’]?s?|team|it|ict|i\\.?t\\.?|it-?team|it-?dienst|ict-?dienst|it-?afdeling|it-?support|helpdesk|help ?desk|servicedesk|support|dienst|mensen|dames|heren|all|everyone|everybody|guys|folks|there|tous|toutes|à tous|à toutes|tout le monde|l['’]équipe|équipe|le support|chers? collègues?|collègues?|madame|monsieur|mesdames|messieurs|sir|mevrouw|meneer|mijnheer|heer|colleagues?|jullie|opnieuw|nogmaals|à vous";
const WHOLE_LINE = new RegExp(
  `^[\\s*]*(?:${WORDS})(?:[ ,/]+(?:${TO}|en|et|and|of|ou|or|\\/|de|van|le|la|les|du|[\\p{L}'’.-]{1,25})){0,5}[\\s,!.:;)*-]*$`,
  'iu',
);
const FIRM =
  'hallo|hoi|hey|hi|hello|goedemorgen|goeiemorgen|goede morgen|goedendag|goeiedag|goedemiddag|goeiemiddag|goedenavond|bonjour|bonsoir|salut|coucou|good (?:morning|afternoon|evening)';
const BEFORE_COMMA = new RegExp(
  `^[\\s*]*(?:${WORDS})(?:[ /]+(?:${TO}|en|et|and|de|van|le|la|\\p{Lu}[\\p{L}'’.-]{0,25})){0,4}\\s*[,!:;.]+\\s*`,
  'iu',
);
const TO_KNOWN = new RegExp(`^[\\s*]*(?:${WORDS})(?: (?:${TO})(?![\\p{L}\\p{N}'’-])){1,3}[\\s,!.:;-]*`, 'iu');
const ALONE = new RegExp(`^[\\s*]*(?:${FIRM})(?![\\p{L}\\p{N}'’-])[\\s,!.:;-]*`, 'iu');
const PLEASANTRY =
  /^\s*(?:hopelijk (?:gaat )?alles (?:goed|ok|oké)(?: met (?:je|jullie|u))?|alles goed|ik hoop dat (?:alles goed gaat|het goed met (?:je|u|jullie) gaat)|j['’]espère que (?:vous allez|tu vas) bien|comment (?:ça va|allez-vous)\s*\??|ça va\s*\??|i hope (?:this (?:e-?mail|message) finds you well|you are (?:doing )?well|all is well)|hope (?:you are (?:doing )?well|all is well|you['’]re well))[\s.,!?:)]*$/iu;
// A heading such as "Dag 3" or "Beste oplossing" is no greeting: a whole line may hold this many words.
const LONGEST_GREETING = 60;
const NOT_A_NAME =
  /\d|\b(?:niet|pas|not|werkt|doet|oplossing|optie|manier|keer|fonctionne|marche|works?|kan|can|is|est)\b/iu;

/**
 * Takes the greeting off the start of what somebody wrote.
 *
 * It answers "where does the ticket begin?".
 *
 * @param lines   lines of plain text
 * @returns       the lines without greeting, and the characters dropped
 * @cost          O(length of the first lines)
 */
export function withoutGreeting(lines: readonly string[]): KeptLines {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return { lines, dropped: 0 };
  const line = lines[first] ?? '';
  const rest = afterGreeting(line);
  const kept = [...(rest === '' ? [] : [rest]), ...lines.slice(first + 1)];
  const pleasant = rest === '' ? kept.findIndex((next) => next.trim() !== '') : -1;
  if (pleasant >= 0 && PLEASANTRY.test(kept[pleasant] ?? '')) kept.splice(pleasant, 1);
  return { lines: kept, dropped: lengthOf(lines) - lengthOf(kept) };
}

function afterGreeting(line: string): string {
  const whole = line.trim();
  if (
    whole.length <= LONGEST_GREETING &&
    WHOLE_LINE.test(whole) &&
    !NOT_A_NAME.test(whole) &&
    isGreetingLine(whole)
  )
    return '';
  for (const expression of [TO_KNOWN, BEFORE_COMMA, ALONE]) {
    const greeting = expression.exec(line)?.[0];
    if (greeting !== undefined && !/\d/u.test(greeting)) return line.slice(greeting.length);
  }
  return line;
}

/** "Hallo Jan" and "Beste collega's," greet; "Hallo printer stuk" and "Beste muis" do not. */
function isGreetingLine(line: string): boolean {
  return (
    BEFORE_COMMA.exec(line)?.[0].length === line.length ||
    TO_KNOWN.exec(line)?.[0].length === line.length ||
    ALONE.exec(line)?.[0].length === line.length ||
    /^[\p{L}.]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(line) ||
    /,$/u.test(line)
  );
}
