import type { OwnDesk, OwnRow } from '../../sources/signaal/own-row.ts';
import type { StoredSource } from '../../store/sources.store.ts';
import type { KnownSource } from './known-headings.ts';

/** The desks whose tickets stand in our own export, as the company has them or is to get them. */
export type OwnSources = {
  /** The desk of a ticket; null where the row does not say: then it belongs to the import itself. */
  readonly idOf: (row: Pick<OwnRow, 'ticket' | 'desk'>) => string | null;
  /** Desks that the company does not have yet. */
  readonly fresh: () => readonly StoredSource[];
  /** Whether every desk said who its people are; null where the rows tell of none. */
  readonly namesKnown: () => boolean | null;
};

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u;

/** Finds for each desk of our own export the one of this company: the one with its headings, else itself. */
export function ownSources(known: readonly KnownSource[]): OwnSources {
  const desks = new Map<string, OwnDesk | null>();
  const idFor = (id: string, desk: OwnDesk | null): string =>
    known.find(({ headings }) => headings === desk?.headings)?.id ?? id;
  return {
    idOf: ({ ticket: { sourceId }, desk }) => {
      if (!UUID.test(sourceId)) return null;
      const told = desk ?? desks.get(sourceId) ?? null;
      desks.set(sourceId, told);
      return idFor(sourceId, told);
    },
    fresh: () =>
      [...desks]
        .filter(([id, desk]) => !known.some((source) => source.id === idFor(id, desk)))
        .map(([id, desk]) => ({
          id,
          kind: desk?.kind ?? 'signaal',
          // The row that tells of the desk is gone: no export has these headings, so none is taken for its next one.
          headings: desk?.headings ?? `signaal\n${id}`,
          mapping: desk?.mapping ?? {},
        })),
    namesKnown: () => {
      const told = [...desks.values()].flatMap((desk) => desk ?? []);
      return told.length === 0 ? null : told.every(({ namesKnown }) => namesKnown);
    },
  };
}
