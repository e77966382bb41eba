import type { AlertGroup } from '../../patterns/pattern.ts';
import type { BothLists } from './both-lists.ts';
import { covers } from './disturbances.ts';
import type { MeasuredProblem } from './measured-problem.ts';

export type ProblemsInput = {
  readonly lists: BothLists;
  readonly groups: readonly Pick<AlertGroup, 'id' | 'names'>[];
  readonly patterns: readonly { readonly members: readonly number[] }[];
};

export const FOLLOWED_LEAST = 3; // twice may be chance on any device that is seldom quiet
const ALERTS_MOST = 5; // of one problem: those that were followed most often

/**
 * Which alerts each problem of people goes with: those that were followed by its tickets about the same device, three times at least.
 *
 * Whether that is more than chance is asked where something was done about the problem, of what came before it.
 *
 * @param input   both lists, and the problems
 * @returns       in the order of the patterns; null where no alert was followed so often
 * @cost          O(tickets of the problems × times of the alerts on their devices)
 */
export function measuredProblems({
  lists,
  groups,
  patterns,
}: ProblemsInput): readonly (MeasuredProblem | null)[] {
  const { measured, disturbances, tickets } = lists;
  if (measured === null) return patterns.map(() => null);
  const ticketAt = new Map(tickets.map((ticket) => [ticket.position, ticket] as const));
  const onDevice = Map.groupBy(disturbances, ({ device }) => device);
  return patterns.map(({ members }) => {
    const daysOf = new Map<string, Set<number>>();
    for (const position of members)
      for (const device of ticketAt.get(position)?.devices ?? []) {
        const days = daysOf.get(device) ?? new Set();
        daysOf.set(device, days.add(ticketAt.get(position)?.day ?? 0));
      }
    const found = [...daysOf].flatMap(([device, days]) => {
      const reports = [...days].sort((a, b) => a - b);
      const ofGroup = Map.groupBy(onDevice.get(device) ?? [], ({ group }) => group);
      return [...ofGroup].map(([group, own]) => ({
        followed: own.filter((each) => reports.some((day) => covers(each, day))).length,
        by: {
          alert: groups[group].id,
          names: groups[group].names,
          times: own.map(({ day, until }) => [day, until] as const),
          reports,
        },
      }));
    });
    const by = found
      .filter(({ followed }) => followed >= FOLLOWED_LEAST)
      .sort((a, b) => b.followed - a.followed || (a.by.alert < b.by.alert ? -1 : 1))
      .slice(0, ALERTS_MOST)
      .map((each) => each.by);
    return by.length === 0 ? null : { watched: measured, by };
  });
}
