import assert from 'node:assert/strict';
import type { Lang } from '../../src/words/format.ts';

/** Words of one language that are no words of the other two: where one stands, the sentence was not translated. */
const FOREIGN: Readonly<Record<Lang, RegExp>> = {
  nl: /\b(?:the|this|that|file|row|line|with|not|and|were|from|which|quote|le|les|ce|fichier|ligne|pas)\b/iu,
  fr: /\b(?:the|this|that|file|row|line|with|not|and|were|from|which|is|het|een|bestand|lijn|niet|van)\b/iu,
  en: /\b(?:het|een|bestand|rij|lijn|niet|van|le|les|ce|fichier|ligne|pas)\b/iu,
};
/** What somebody is told to do. */
const TO_DO: Readonly<Record<Lang, RegExp>> = {
  nl: /\b(?:exporteer|bewaar|kies|pak|open|download|geef|herstel|probeer|kijk|maak|wacht)\b/iu,
  fr: /\b(?:exportez|enregistrez|choisissez|d[ée]compressez|compressez|ouvrez|t[ée]l[ée]chargez|indiquez|corrigez|réessayez|vérifiez|attendez|donnez)(?:\b|-)/iu,
  en: /\b(?:export|save|choose|unpack|pack|open|download|give|name|mend|try|check|make|wait)\b/iu,
};
const CODE_WORD = /undefined|NaN|null|\[object|\b(?:file|row)\.\w|\b[a-z]+_[a-z]+\b|Error\b|\bE[A-Z]{4,}\b/u;
const SENTENCES = /\p{L}[.!?] \p{Lu}/u;

/** A sentence that somebody reads: in the language they chose, and no word of a machine in it. */
export function assertReadable(said: string, lang: Lang, named: string): void {
  const own = said.replaceAll(named, '');
  assert.ok(own.length > 10, said);
  assert.doesNotMatch(own, CODE_WORD);
  assert.doesNotMatch(own, FOREIGN[lang], lang);
}

/** A refusal: one sentence that says where, what, and what to do. */
export function assertRefusal(said: string, lang: Lang, named: string): void {
  assertReadable(said, lang, named);
  assert.ok(said.startsWith(named), `${said} does not say which file`);
  assert.doesNotMatch(said.slice(0, -1), SENTENCES);
  assert.ok(said.endsWith('.') && !said.includes('\n'), said);
  assert.match(said, TO_DO[lang]);
}
