import type { SampleLanguage } from './company.ts';

/** Phrases for one problem, by language: "title // body", or one text. `{klant}`, `{collega}`, `{order}` are filled in. */
export type Ways = Readonly<Partial<Record<SampleLanguage, readonly string[]>>>;
