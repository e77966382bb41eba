import { cleanTitle } from '../text/clean-title.ts';
import { fold } from '../text/fold.ts';

/** What a ticket says that a move to another desk leaves as it is. Numbers are folded, without spaces. */
export type MigrationTraces = {
  /** The title without prefixes and numbers; '' where there is none. */
  readonly title: string;
  /** Title and text together. */
  readonly text: string;
  /** Numbers of other desks that it names, where a move writes them. */
  readonly mentions: readonly string[];
};

/** How the field is called in which a move writes the number of before, in Dutch, French and English. */
const FORMER =
  /(?:^|[^a-z])(?:old|oude?|ancien(?:ne)?|legacy|former|previous|vorige?|precedent|external|extern(?:e)?|import(?:ed)?|migrat\w*|source|bron|origin(?:al|e)?|oorspronkelijke?)(?:[^a-z]|$)/u;
const NUMBER = /(?:^|[^a-z])(?:id|nr|no|num\w*|nummer|number|ticket\w*|melding\w*|ref\w*|key)(?:[^a-z]|$)/u;
const IN_TITLE =
  /[[(](?:[^\])\d#]{0,20})#?\s?([a-z]{0,5}[-\s]?\d[\d\s.-]{2,20})[\])]|(?:^|\s)#(\d{3,20})\b/gu;
const NUMBER_LEAST = 3; // digits: shorter numbers are everywhere

/** A ticket's number as it is compared: capitals, spaces and a sharp before it do not matter. */
export const plainNumber = (number: string): string => fold(number).replace(/[\s#]+/gu, '');

const isTelling = (number: string): boolean => (number.match(/\d/gu)?.length ?? 0) >= NUMBER_LEAST;

type Told = {
  readonly title: string;
  readonly body: string;
  /** Columns of the organisation's own, by heading; null without any. */
  readonly own: Readonly<Record<string, string>> | null;
};

/**
 * Gathers what tells a ticket again after it was moved from one desk to another.
 *
 * It answers "what of this ticket would still be so in the other desk?".
 *
 * @param told    the ticket's words, and its own columns
 * @returns       its traces
 * @cost          O(length of the texts)
 */
export function migrationTraces({ title, body, own }: Told): MigrationTraces {
  const words = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const called = words(cleanTitle(title));
  const fields = Object.entries(own ?? {}).flatMap(([heading, cell]) => {
    const plain = fold(heading).replace(/[_\s]+/gu, ' ');
    return FORMER.test(plain) && NUMBER.test(plain) ? [cell] : [];
  });
  const inTitle = [...fold(title).matchAll(IN_TITLE)].flatMap(([, one, other]) => one ?? other ?? []);
  const mentions = [...fields, ...inTitle].map(plainNumber).filter(isTelling);
  return { title: called, text: `${called} ${words(body)}`.trim(), mentions: [...new Set(mentions)] };
}
