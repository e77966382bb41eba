// What a form prints before what somebody fills in. Of a label about the person the value goes too.
const ABOUT_PERSON =
  "inlognaam|login ?naam|gebruikersnaam|loginnaam|username|user name|nom d['’]utilisateur|identifiant|naam aanmelder|naam melder|naam aanvrager|aanmelder|aanvrager|melder|contactpersoon|uw naam|naam|voornaam|achternaam|familienaam|name|first name|last name|full name|your name|reported by|requester|caller|contact person|nom et prénom|nom|prénom|votre nom|demandeur|personne de contact|telefoonnummer|telefoon|tel\\.? ?nr|gsm-?nummer|gsm|mobiel|toestelnummer|intern nummer|phone number|phone|telephone|mobile|extension|(?:(?:numéro|n°) de )?(?:téléphone|tél)(?: (?:interne|direct|portable))?|e-?mail ?adres|e-?mailadres|e-?mail address|e-?mail|mail|adresse e-?mail|adresse mail|courriel|personeelsnummer|stamnummer|employee number|employee id|matricule|bereikbaar op|best bereikbaar op|datum|date|tijdstip|ingevuld op|datum en uur|ip-?adres|ip address|browser|user ?agent";
const ABOUT_TROUBLE =
  "omschrijving van het probleem(?: ?\\/ ?storing)?(?: ?\\/ ?foutmelding)?|omschrijving probleem|omschrijving storing|omschrijving van de storing|omschrijving van uw vraag|omschrijving|beschrijving van het probleem|beschrijving|korte omschrijving|probleemomschrijving|probleemstelling|wat is het probleem\\??|wat is uw vraag\\??|waarmee kunnen we u helpen\\??|uw vraag|uw bericht|bericht|melding|verzoek|vraag|foutmelding|onderwerp|betreft|toelichting|opmerking(?:en)?|bijkomende informatie|extra informatie|sinds wanneer\\??|welk toestel\\??|description (?:du problème|de l['’]incident|de la demande)(?: ou (?:du problème|de l['’]incident|de la demande))?|description|brève description|objet|sujet|message|votre message|votre demande|demande|remarques?|commentaires?|informations? complémentaires?|depuis quand ?\\??|quel appareil ?\\??|problem description|description of the problem|issue description|short description|summary|subject|what is the problem\\??|what is your question\\??|how can we help(?: you)?\\??|details|additional information|comments?|your message|since when\\??|which device\\??";
const AHEAD = '(?<=^|[;|\\t]|[.?!] |\\s{2})\\**';
const PERSON_LABEL = new RegExp(`^${'\\**'}(?:${ABOUT_PERSON})\\** ?\\**: ?\\**`, 'iu');
const TROUBLE_LABEL = new RegExp(`^${'\\**'}(?:${ABOUT_TROUBLE})\\** ?\\**: ?\\**`, 'iu');
const ANY_LABEL = new RegExp(`${AHEAD}(?:${ABOUT_TROUBLE}|${ABOUT_PERSON})\\** ?\\**: ?\\**`, 'giu');
const INNER_LABEL = new RegExp(`(?<=\\s)(?:${ABOUT_TROUBLE}|${ABOUT_PERSON}) ?:(?=\\s|$)`, 'giu');
// What a value about a person looks like; a longer one holds words of the ticket.
const PERSON_VALUE_WORDS_MAX = 6;
const BROWSER = /^Mozilla\/\d/u;
const STAMP =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})[ T]\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:GMT|UTC|CET|CEST)?(?:[+-]\d{1,2}(?::?\d{2})?)?)?[ ,-]*(?<name>[^:\n]{2,60}):\s?/u;
const ARTICLE_STAMP = /^-->\|\|[^|\n]{1,40}\|\|[^\n]{0,400}\|\|<-{3,}$/u;
const NAME_IN_STAMP = /,|\p{Lu}[\p{L}'’-]+ \p{Lu}|^\p{L}[\p{L}.'’-]*(?: \([^)]*\))?$|@/u;

/** What is left of lines, and how many characters went. */
export type KeptLines = { readonly lines: readonly string[]; readonly dropped: number };

/**
 * Takes the labels of a form, and what was filled in about the person, out of the lines.
 *
 * It answers "what is the ticket about?" where every ticket comes out of one form and would look alike. A
 * label about the trouble goes and its value stays; a label about the person goes with its value.
 *
 * @param lines   lines of plain text
 * @returns       the lines without labels, and the characters dropped
 * @cost          O(length)
 */
export function withoutFormLabels(lines: readonly string[]): KeptLines {
  const kept = lines.map((line) => (line.includes(':') ? withoutLabels(line) : line));
  return { lines: kept, dropped: lengthOf(lines) - lengthOf(kept) };
}

function withoutLabels(line: string): string {
  const label = PERSON_LABEL.exec(line) ?? TROUBLE_LABEL.exec(line);
  const starts = label !== null;
  const within = label?.[0].length ?? 0; // a label may end in another: "numéro de téléphone"
  const pattern = starts ? INNER_LABEL : ANY_LABEL;
  const cuts = [...line.matchAll(pattern)].map(({ index }) => index);
  const parts = (starts ? [0, ...cuts.filter((cut) => cut >= within)] : cuts).map((cut, place, all) =>
    line.slice(cut, all[place + 1] ?? line.length),
  );
  if (parts.length === 0) return line;
  const head = starts ? '' : line.slice(0, cuts[0] ?? 0);
  const values = parts.map((part) => {
    if (!PERSON_LABEL.test(part)) return part.replace(TROUBLE_LABEL, '');
    const value = part.replace(PERSON_LABEL, '');
    if (BROWSER.test(value)) return '';
    return value.trim().split(/\s+/u).length > PERSON_VALUE_WORDS_MAX ? value : '';
  });
  return [head, ...values]
    .map((value) => value.trim())
    .filter((value) => value !== '')
    .join(' ');
}

/**
 * Takes off the stamp `dd-mm-yyyy hh:mm Name, First name:` that TOPdesk puts before each entry, or the line
 * `-->||role||sender||time||<---` that OTRS puts before each article.
 *
 * It answers "where does an entry of the log begin?".
 *
 * @param line    one line
 * @returns       the rest of the line; undefined when there is no stamp
 * @cost          O(1): the stamp is at most about 450 characters
 */
export function afterStamp(line: string): string | undefined {
  if (ARTICLE_STAMP.test(line)) return '';
  const stamp = STAMP.exec(line);
  if (stamp === null || !NAME_IN_STAMP.test(stamp.groups?.name ?? '')) return undefined;
  return line.slice(stamp[0].length);
}

/** All characters of some lines. */
export function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
