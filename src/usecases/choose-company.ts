import type { Signal } from '../engine/signals/signal.ts';
import type { ReadReport } from '../sources/read-tickets.ts';
import { AppError } from './app-error.ts';

export type ChosenCompany = {
  readonly signals: readonly Signal[];
  readonly name: string;
  readonly from: 'option' | 'column';
};

/**
 * The tickets of one company: patterns never cross companies, so with several one must be chosen.
 *
 * @throws AppError `choose_company` with every company and its count, or `unknown_company` when the chosen one is not there
 */
export function chooseCompany({ records, companies }: ReadReport, asked: string | null): ChosenCompany {
  const signals = records.map(({ signal }) => signal);
  if (companies.length > 1) {
    if (asked === null) throw new AppError({ code: 'choose_company', companies });
    const found = companies.find(({ name }) => sameName(name, asked));
    if (found === undefined) throw new AppError({ code: 'unknown_company', name: asked, companies });
    const own = records.filter(({ company }) => company === found.name).map(({ signal }) => signal);
    return { signals: own, name: found.name, from: 'column' };
  }
  const [only] = companies;
  if (asked !== null || only === undefined) return { signals, name: asked ?? '', from: 'option' };
  return { signals, name: only.name, from: 'column' };
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
