import type { InventedCompany } from './company.ts';
import { DAY_MINUTES } from './wall-clock.ts';

const LOOK_BACK_DAYS_MAX = 180;

/**
 * What the answer would be if its patterns were the truth: of the lost time after the first months, the share of
 * problems seen in the look-back before, in the first and in the second half of the judged time.
 */
export function cameBackShares({
  tickets,
  truth,
}: InventedCompany): readonly [first: number, second: number] {
  const opened = new Map(tickets.map((ticket) => [ticket.number, ticket.opened / DAY_MINUTES]));
  const dayAt = (number: string): number => opened.get(number) ?? 0;
  const start = Math.min(...opened.values());
  const end = Math.max(...opened.values());
  const lookBack = Math.min(LOOK_BACK_DAYS_MAX, Math.floor((end - start) / 3));
  const from = start + lookBack;
  const middle = (from + end) / 2;
  const all = [0, 0];
  const back = [0, 0];
  const add = (number: string, cameBack: boolean): void => {
    if (dayAt(number) < from) return;
    const half = dayAt(number) < middle ? 0 : 1;
    const seconds = truth.tickets.get(number)?.lostSeconds ?? 0;
    all[half] += seconds;
    if (cameBack) back[half] += seconds;
  };
  for (const number of truth.oneOffs) add(number, false);
  for (const problem of truth.problems) {
    for (const number of problem.tickets) {
      const earlier = problem.tickets.some((other) => {
        const days = dayAt(number) - dayAt(other);
        return days >= 1 && days <= lookBack;
      });
      add(number, earlier);
    }
  }
  return [back[0] / all[0], back[1] / all[1]];
}
