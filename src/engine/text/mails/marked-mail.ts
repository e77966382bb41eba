import { decodeEntities } from '../decode-entities.ts';

/** Where a body comes from; the figures of the cleaner are told for each. */
export type MailSource =
  | 'outlook'
  | 'outlook-web'
  | 'gmail'
  | 'apple-mail'
  | 'thunderbird'
  | 'phone'
  | 'forwarded'
  | 'helpdesk'
  | 'form'
  | 'plain';

/** A body as a mail program, form or helpdesk hands it over, and the person's own words in it. */
export type MarkedMail = {
  readonly source: MailSource;
  readonly language: 'nl' | 'fr' | 'en';
  readonly raw: string;
  readonly own: string;
};

const OWN = /⟦(?<own>[^⟦⟧]*)⟧/gu;
const ENCODINGS_MAX = 3;

/**
 * Reads a body of the tables: what stands between `⟦` and `⟧` is the person's own.
 *
 * @param source    the program it is shaped after
 * @param language  the language of the person's words
 * @param marked    the body with marks
 * @returns         the body without marks, and the own words, decoded and without tags
 */
export function markedMail(source: MailSource, language: MarkedMail['language'], marked: string): MarkedMail {
  const own = Array.from(marked.matchAll(OWN), ({ groups }) => {
    let words = groups?.own ?? '';
    for (let layer = 0; layer < ENCODINGS_MAX; layer += 1) words = decodeEntities(words);
    return words.replace(/<\/?(?:b|i|u|a|p|br|div|span|td|tr|li|ul|ol|strong|em)\b[^>]*>/gu, ' ');
  });
  return { source, language, raw: marked.replace(/[⟦⟧]/gu, ''), own: own.join('\n') };
}
