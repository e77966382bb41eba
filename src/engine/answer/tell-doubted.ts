import { isoDay } from '../time/zone.ts';
import { coveredClosures, type ShutCompany } from './covered-closures.ts';

/** A closure in which people kept reporting: ISO days, how many reports came in it, and how many are usual. */
export type ToldDoubt = {
  readonly from: string;
  readonly to: string;
  readonly reports: number;
  readonly usual: number;
};

/**
 * The closures of a company that nothing is reckoned with, as its page tells them.
 *
 * @param company   what its calendar tells, and what people reported; `covered` null when the file has no times
 * @returns         in the order of the calendar; empty where all are believed
 * @cost            as coveredClosures
 */
export function tellDoubted({
  covered,
  ...company
}: Omit<ShutCompany, 'covered'> & { readonly covered: ShutCompany['covered'] | null }): readonly ToldDoubt[] {
  if (covered === null) return [];
  return coveredClosures({ ...company, covered }).doubted.map(({ from, to, reports, usual }) => ({
    ...{ from: isoDay(from), to: isoDay(to) },
    reports,
    usual: Math.round(usual),
  }));
}
