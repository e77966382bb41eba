import type { FileReading, Reading } from '../engine/signals/reading.ts';
import type { NoteCode } from '../sources/codes.ts';
import type { ReadReport, TicketRecord } from '../sources/read-tickets.ts';
import { AppError } from './app-error.ts';

export type ChosenCompany = {
  readonly records: readonly TicketRecord[];
  readonly name: string;
  readonly from: 'option' | 'column';
  /** The reading, with what was set aside noted beside each file: it is neither in the report nor left out. */
  readonly reading: Reading;
};

/**
 * The tickets of one company: patterns never cross companies, so with several one must be chosen.
 *
 * @throws AppError `choose_company` with every company and its count, or `unknown_company` when the chosen one is not there
 */
export function chooseCompany(report: ReadReport, asked: string | null): ChosenCompany {
  const { records, companies } = report;
  if (companies.length > 1) {
    const without = records.filter(({ company }) => company === null).length;
    if (asked === null) throw new AppError({ code: 'choose_company', companies, without });
    const found = companies.find(({ name }) => sameName(name, asked));
    if (found === undefined) throw new AppError({ code: 'unknown_company', name: asked, companies, without });
    const own = records.filter(({ company }) => company === found.name);
    const files = report.files.map((file) => ({
      ...file,
      notes: [...file.notes, ...aside(report, file, found.name)],
    }));
    return { records: own, name: found.name, from: 'column', reading: { ...report, files } };
  }
  const [only] = companies;
  if (asked !== null || only === undefined)
    return { records, name: asked ?? '', from: 'option', reading: report };
  return { records, name: only.name, from: 'column', reading: report };
}

/** Tickets of a file that belong to another company, and those that name none. */
function aside({ records }: ReadReport, { file }: FileReading, chosen: string): FileReading['notes'] {
  const own = records.filter(({ signal }) => signal.file === file);
  const note = (code: NoteCode, n: number): FileReading['notes'] =>
    n === 0 ? [] : [{ code, n, params: {} }];
  return [
    ...note('other_companies', own.filter(({ company }) => company !== null && company !== chosen).length),
    ...note('without_company', own.filter(({ company }) => company === null).length),
  ];
}

/** Whether two names are one: capitals and spaces round them do not matter. */
export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
