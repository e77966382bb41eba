import { findProblems } from '../../src/engine/answer/find-problems.ts';
import { groupCompany } from '../../src/engine/answer/group-company.ts';
import { finish } from '../../src/engine/base/progress.ts';
import type { Signal } from '../../src/engine/signals/signal.ts';
import { PEOPLES_KINDS } from '../../src/sample/blueprint.ts';
import type { InventedCompany } from '../../src/sample/company.ts';
import { ticketExport } from '../../src/sample/ticket-export.ts';
import { readCompany } from '../../src/usecases/read-company.ts';

/** The tickets of an invented company as the product reads them from its export. */
export type ReadInvented = {
  readonly signals: readonly Signal[];
  readonly peopleWords: ReadonlySet<string>;
  /** For each signal what is true of it; null where no person wrote it. */
  readonly truth: readonly (TrueOf | null)[];
};

type TrueOf = { readonly problem: string; readonly language: string };

const NOW = Date.UTC(2026, 10, 24) / 1000;

/** Reads the export of an invented company, all of it or some of its tickets. */
export function readInvented(company: InventedCompany): ReadInvented {
  const bytes = new TextEncoder().encode(ticketExport(company));
  const { signals, peopleWords } = last(
    readCompany({
      files: [{ file: 'tickets.csv', bytes }],
      timezone: 'Europe/Brussels',
      company: company.name,
      map: new Map(),
      now: NOW,
    }),
  );
  const truth = signals.map(({ id }) => {
    const known = company.truth.tickets.get(id);
    if (known === undefined || !PEOPLES_KINDS.has(known.kind)) return null;
    return { problem: known.problem ?? `one-off ${id}`, language: known.language };
  });
  return { signals, peopleWords, truth };
}

/** The problem that each ticket is shown in, certain ones only, or -1: what an owner sees. */
export function problemsOf(
  signals: readonly Signal[],
  peopleWords: ReadonlySet<string>,
  seed = 1,
): Int32Array {
  const settings = { lang: 'nl', seed } as const;
  const grouping = last(groupCompany({ signals, settings, peopleWords }));
  return finish(findProblems({ signals, grouping, corrections: [], settings, peopleWords })).assignment;
}

/** The positions of tickets that people wrote. */
export function byPeople(truth: ReadInvented['truth']): readonly number[] {
  return truth.flatMap((known, position) => (known === null ? [] : [position]));
}

function last<T>(thinking: Generator<unknown, T, void>): T {
  for (;;) {
    const next = thinking.next();
    if (next.done === true) return next.value;
  }
}
