import type { SampleLanguage } from './company.ts';

/** Phrases for one problem, by language: "title // body", or one text. `{klant}`, `{collega}`, `{order}` are filled in. */
export type Ways = Readonly<Partial<Record<SampleLanguage, readonly string[]>>>;

/** The two manners of saying one problem: the thing and its fault in ordinary words, or sideways. */
export type Manners = { readonly plain: Ways; readonly oblique: Ways };

/** What the users of a thing call it, by language. */
export type Things = Readonly<Partial<Record<SampleLanguage, readonly string[]>>>;
