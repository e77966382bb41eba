import { GREETED } from '../text/greeting-words.ts';
import { THINGS } from './given-names.ts';
import { isNameLike, isParticle, type NameToken, nameRun } from './name-tokens.ts';

/** What stands right before a name; `least` words must be written as a name to be sure. */
type Signal = { readonly before: RegExp; readonly least: 1 | 2; readonly anyWord: boolean };

const SOMEBODY =
  'collega|collègue|colleague|medewerker|medewerkster|employee|gebruiker|utilisateur|utilisatrice|user|stagiair|stagiaire|intern|student|étudiante?|jobstudent|aanvrager|melder|demandeur|demandeuse|requester|caller|contactpersoon|contact|personne de contact|naam|nom|prénom|voornaam|achternaam|name|full name|verzonden door|sent by|envoyé par';
const OWN =
  'account|compte|pc|laptop|portable|ordinateur|computer|gsm|telefoon|téléphone|phone|badge|headset|casque|mailbox|postvak|boîte|oproep|appel|call|bericht|message|mail|e-mail|vraag|demande|aanvraag|verlofaanvraag|verlof|congé|handtekening|signature|wachtwoord|passe|password|profiel|profil|profile|agenda|scherm|écran|screen|muis|souris|mouse|tel|tél';
const SIGNALS: readonly Signal[] = [
  {
    before:
      /(?:^|[\s(,;:])(?:mevr|mevrouw|mw|dhr|de heer|heer|meneer|mijnheer|mej|juffrouw|mr|mrs|ms|miss|sir|mme|madame|mlle|mademoiselle|monsieur|mssr|m|dr|dokter|docteur|prof|ing|ir|meester)\.?[ \u00a0]$/iu,
    least: 1,
    anyWord: true,
  },
  // The head of a mail: "Van: …", "À : …".
  {
    before: /(?:^|\n)[\s>*]*(?:van|de|from|von|aan|à|to|an|cc|bcc|pour)\*?[ \u00a0]?:\*? ?$/iu,
    least: 1,
    anyWord: false,
  },
  {
    before: /(?:mijn naam is|ik heet|je m['’]appelle|mon nom est|my name is) $/iu,
    least: 1,
    anyWord: true,
  },
  {
    before: /(?:^|[\s(])(?:ik ben|je suis|i am|i['’]m|this is|hier is|ici) $|(?:^|\n)met $/iu,
    least: 2,
    anyWord: false,
  },
  { before: new RegExp(`(?:^|[\\s(])(?:${SOMEBODY})[ \u00a0]?:? $`, 'iu'), least: 1, anyWord: false },
  {
    before: new RegExp(`(?:^|[\\s(])(?:${OWN})\\.? (?:van|voor|pour|de|d['’]|for|of) $`, 'iu'),
    least: 2,
    anyWord: false,
  },
];
const LOOK_BACK = 32;

/**
 * Marks the words that are told to be a name by what stands right before them: a title, "mijn naam is", "collega".
 *
 * @param tokens  the words of the text; those found are marked as a person
 * @param text    the text
 * @cost          O(length)
 */
export function markSignalled(tokens: readonly NameToken[], text: string): void {
  for (const [at, token] of tokens.entries())
    if (isNameLike(token) || isParticle(token)) markBehindSignal(tokens, at, text);
}

function markBehindSignal(tokens: readonly NameToken[], at: number, text: string): void {
  const start = tokens[at]?.start ?? 0;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const signal = SIGNALS.find((each) => each.before.test(before));
  if (signal === undefined) return;
  const { words, names } = nameRun(tokens, at, text);
  const isSure = signal.anyWord || (!words.some(isThing) && /^\p{Lu}/u.test(text.charAt(start)));
  if (names >= signal.least && isSure && (words[0]?.text.length ?? 0) + words.length > 2) markPeople(words);
}

/** Whether a word is a program, a brand, a department or an abbreviation: no name stands there. */
export function isThing({ parts, text }: NameToken): boolean {
  return parts.some((part) => THINGS.has(part) || GREETED.has(part)) || /^\p{Lu}{2,3}$/u.test(text);
}

/** Marks words as pointing at a person. */
export function markPeople(words: readonly NameToken[]): void {
  for (const word of words) word.person = true;
}
