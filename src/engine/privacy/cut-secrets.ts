import { findIbans } from './find-ibans.ts';
import { findNationalNumbers } from './find-national-numbers.ts';
import { CUT_MARK, findPasswords } from './find-passwords.ts';
import { type Span, spacedCharacters } from './spaced-characters.ts';
import { withoutMarkup } from './without-markup.ts';

/** How many secrets were cut out, of each kind. */
export type SecretCounts = {
  readonly passwords: number;
  readonly ibans: number;
  readonly nationalNumbers: number;
};

/** Nothing cut: where counting starts. */
export const NO_SECRETS: SecretCounts = { passwords: 0, ibans: 0, nationalNumbers: 0 };

type Secret = Span & { readonly of: keyof SecretCounts };

/**
 * Cuts out what may not be kept: passwords, bank account numbers and national numbers.
 *
 * It answers "what of this ticket may reach memory, disk and report?" at the door, before anything else reads
 * the text. What is cut leaves the mark `[●●●]`; cutting twice changes nothing and counts nothing.
 *
 * @param text    a title or a body as the source gives it, HTML included; may be empty
 * @returns       the text without them, and how many of each there were; a part that is two kinds counts once
 * @source        the check digits of each number's standard, named where they are worked out
 * @cost          O(length of the text)
 */
export function cutSecrets(text: string): { readonly text: string; readonly cut: SecretCounts } {
  const view = withoutMarkup(text);
  const spaced = spacedCharacters(view.text);
  const secrets: Secret[] = [
    ...findIbans(spaced).map((span) => ({ ...view.original(span), of: 'ibans' as const })),
    ...findNationalNumbers(view.text, spaced).map((span) => ({
      ...view.original(span),
      of: 'nationalNumbers' as const,
    })),
    ...findPasswords(view.text).map((span) => ({ ...view.original(span), of: 'passwords' as const })),
  ];
  if (secrets.length === 0) return { text, cut: NO_SECRETS };
  // The sort is stable: of two that start together the bank account goes first.
  secrets.sort((a, b) => a.start - b.start);
  const kept: string[] = [];
  const cut = { ...NO_SECRETS };
  let done = 0;
  for (const { start, end, of } of secrets) {
    if (start >= done) {
      kept.push(text.slice(done, start), CUT_MARK);
      cut[of] += 1;
    }
    done = Math.max(done, end);
  }
  kept.push(text.slice(done));
  return { text: kept.join(''), cut };
}

/**
 * Adds up what was cut from several texts.
 *
 * It answers "how many secrets did this file hold?".
 *
 * @param counts  one for each text; empty means nothing was read
 * @returns       the sums
 * @cost          O(texts)
 */
export function mergeSecretCounts(counts: Iterable<SecretCounts>): SecretCounts {
  const sum = { ...NO_SECRETS };
  for (const { passwords, ibans, nationalNumbers } of counts) {
    sum.passwords += passwords;
    sum.ibans += ibans;
    sum.nationalNumbers += nationalNumbers;
  }
  return sum;
}
