import { findLabels, type Label } from './find-labels.ts';

const FORM_LABELS_MIN = 2; // one label alone may be a person's own: "Message : server not found"
const LIKE_LABELS_MIN = 3; // one known label among so many lines of "Word: …" will do
// What a value about a person looks like; a longer one holds words of the ticket.
const PERSON_VALUE_WORDS_MAX = 6;
const BROWSER = /^Mozilla\/\d/u;
// In a form, what stands before the sign is a label, though nobody listed it.
const OTHER_LABEL = /^[\s*]*\p{Lu}\p{L}*(?:[ '’/-]\p{L}+){0,3}\** ?: ?\**(?=\s*\S)/u;
const OTHER_QUESTION =
  /^(?:waar|wat|welke?|wie|hoe|wanneer|sinds|quel|quelle|quoi|où|quand|comment|depuis|qui|what|where|which|when|who|how|since)\b[^?:]{1,60}\? +(?=\S)/iu;
const ADDRESS_OR_NUMBER = /^(?:\S+@\S+|[+(]?\d[\d ()./-]{7,20})$/u;
const MUST_BE_FILLED = /^\p{L}.{1,60} \*$/u;
const ABOUT_FORM =
  /^(?:(?:j['’]accepte|ik ga akkoord|i agree|i accept|akkoord met) .{0,80}|(?:een |a |an |une? )?(?:bezoeker|gebruiker|klant|visitor|user|visiteur|client) .{0,40}(?:formulier|form|formulaire)\b.{0,60}|(?:you have received|u hebt|u heeft|je hebt|vous avez reçu) (?:a|een|une?) (?:new|nieuwe?|nouve\p{L}+) (?:submission|entry|message|inzending|bericht|soumission)\b.{0,60}|(?:onderstaand|volgend|dit) formulier .{0,40}|(?:nieuwe?|new|nouve\p{L}+) (?:melding|aanvraag|ticket|request|demande|submission|inzending) (?:via|vanuit|from|depuis|par) .{0,40}|(?:submitted|ingediend|verzonden|envoyé|soumis) (?:on|op|le) \d.{0,60})$/iu;

/**
 * Takes the labels of a form, and what was filled in about the person, out of the lines.
 *
 * It answers "what is the ticket about?" where every ticket comes out of one form and would look alike. A
 * label about the trouble goes and its value stays; a label about the person goes with its value.
 *
 * @param lines   lines of plain text; cells of a table are parted by tabs
 * @returns       the lines without labels
 * @cost          O(length)
 */
export function withoutFormLabels(lines: readonly string[]): readonly string[] {
  const labelled = lines.map((line) => findLabels(line));
  const known = labelled.filter((labels) => labels[0]?.start === 0).length;
  const written = lines.filter((line) => line !== '').length;
  const alike = lines.filter((line) => OTHER_LABEL.test(line)).length;
  const isForm = known >= FORM_LABELS_MIN || (known > 0 && alike >= LIKE_LABELS_MIN && alike >= written / 2);
  const first = lines.findIndex((line) => line !== '');
  if (!isForm && labelled[first]?.[0]?.start !== 0) return lines;
  const kept: string[] = [];
  let awaitsPerson = false;
  for (const [at, line] of lines.entries()) {
    const labels = labelled[at] ?? [];
    const value = labels.length > 0 ? withoutLabels(line, labels) : isForm ? withoutOther(line) : line;
    const isPerson = awaitsPerson && labels.length === 0 && isShort(line);
    if (line !== '') awaitsPerson = labels.at(-1)?.about === 'person' && labels.at(-1)?.end === line.length;
    if ((value !== '' || line === '') && !isPerson) kept.push(value);
  }
  return kept;
}

function withoutLabels(line: string, labels: readonly Label[]): string {
  const values = labels.map(({ end, about }, place) => {
    const value = line.slice(end, labels[place + 1]?.start ?? line.length).replace(/^[\s*]+|[\s*]+$/gu, '');
    return about === 'person' && (BROWSER.test(value) || isShort(value)) ? '' : value;
  });
  return [line.slice(0, labels[0]?.start ?? 0).trim(), ...values].filter((value) => value !== '').join(' ');
}

function withoutOther(line: string): string {
  if (MUST_BE_FILLED.test(line) || ABOUT_FORM.test(line)) return '';
  const value = line.replace(OTHER_LABEL, '').replace(OTHER_QUESTION, '');
  return value !== line && ADDRESS_OR_NUMBER.test(value) ? '' : value;
}

function isShort(value: string): boolean {
  return value.split(/\s+/u).length <= PERSON_VALUE_WORDS_MAX;
}
