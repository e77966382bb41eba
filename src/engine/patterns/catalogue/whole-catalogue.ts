import type { CatalogueObject, CatalogueSymptom, ProblemCard } from './catalogue.ts';

/** Everything the engine knows of the problems of office and shop-floor IT, before it sees a ticket. */
export type Catalogue = {
  readonly objects: readonly CatalogueObject[];
  readonly symptoms: readonly CatalogueSymptom[];
  readonly cards: readonly ProblemCard[];
};

/** The tables of the catalogue, joined. */
export const WHOLE_CATALOGUE: Catalogue = { objects: [], symptoms: [], cards: [] };
