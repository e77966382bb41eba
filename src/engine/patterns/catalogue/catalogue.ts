/** Families of problems: the themes a reader sees. */
export type Theme =
  | 'printing'
  | 'computer'
  | 'screen-and-desk'
  | 'network'
  | 'remote-work'
  | 'account'
  | 'mail'
  | 'files'
  | 'meetings'
  | 'telephony'
  | 'office-apps'
  | 'business-apps'
  | 'shop-floor'
  | 'mobile'
  | 'security'
  | 'servers'
  | 'request'
  | 'noise';

/**
 * What people say, per language. Lower case, as they type it (accents may be there or not: matching folds them).
 * Several words match in any order within a short window; a trailing `*` matches any ending (`afdruk*`).
 * Inflection, Dutch compounds, French elision and one typo are the matcher's work, not the table's.
 */
export type Expressions = {
  readonly nl: readonly string[];
  readonly fr: readonly string[];
  readonly en: readonly string[];
};

/** A thing of office or shop-floor IT. `generic` (pc, mail, server): counts only beside a specific symptom. */
export type CatalogueObject = {
  readonly id: string;
  readonly theme: Theme;
  readonly generic: boolean;
  readonly says: Expressions;
};

/** A way things fail. `generic` ("werkt niet", "hs"): says that something is wrong, not what. */
export type CatalogueSymptom = {
  readonly id: string;
  readonly generic: boolean;
  readonly says: Expressions;
};

/**
 * A problem a reader knows: object(s) and symptom(s) that together mean it, and idioms that mean it alone.
 * An empty `symptoms` means: any of the objects is enough. `kind` says whose ticket it is.
 */
export type ProblemCard = {
  /** `object.symptom`, such as `printer.offline`. */
  readonly id: string;
  readonly theme: Theme;
  readonly kind: 'incident' | 'request' | 'noise';
  /** The name an owner reads, six words at the most, no capitals but the first. */
  readonly name: { readonly nl: string; readonly fr: string; readonly en: string };
  readonly objects: readonly string[];
  readonly symptoms: readonly string[];
  readonly idioms: Expressions;
};
