import type { SampleLanguage } from './company.ts';

export type ByLanguage = Readonly<Record<SampleLanguage, readonly string[]>>;

/** What stands round the sentence in a mail or a form. */
export type Wrapping = {
  readonly greetings: ByLanguage;
  readonly closings: ByLanguage;
  readonly emptyTitles: ByLanguage;
  /** Titles that only say what it is about, by the desk's category: several problems share each of them. */
  readonly kindTitles: Readonly<Record<string, ByLanguage>>;
  /** What stands before a phrase that is used a second time. */
  readonly again: ByLanguage;
  readonly disclaimers: ByLanguage;
  /** An earlier exchange that hangs below the new sentence. `{first}` and `{last}` are the reporter's. */
  readonly quotes: ByLanguage;
  /** What stands above a mail that is sent on; `{first}`, `{last}`, `{to}` and `{title}` are filled in. */
  readonly forwarded: Readonly<Record<SampleLanguage, string>>;
  /** Labels of the portal's form: the problem, the login, the telephone. */
  readonly form: readonly [problem: string, login: string, telephone: string];
  readonly companyLine: string;
  /** What stands before the extension of a telephone in a signature. */
  readonly extension: string;
  /** What stands before the five digits of `{order}`. */
  readonly order: string;
};
