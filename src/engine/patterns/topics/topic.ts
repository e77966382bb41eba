/**
 * A matter that tickets are about, or a way in which things fail, by the words that give it away in three languages.
 *
 * Words as people type them, in lower case, parted by blanks; inflection and Dutch compounds are the reader's work. Words joined
 * by "+" only mean it together, near one another in any order.
 */
export type Topic = {
  readonly id: string;
  readonly nl: string;
  readonly fr: string;
  readonly en: string;
};
