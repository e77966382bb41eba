import type { AlikesPage } from '../../contract/api/alikes.schema.ts';
import type { Ticket } from '../../contract/api/tickets.schema.ts';

export type Problem = NonNullable<Ticket['pattern']>;

type Alike = {
  readonly ticket: Pick<Ticket, 'pattern'>;
  readonly likeness: AlikesPage['alikes'][number]['likeness'];
};

/**
 * The problem that most of the tickets alike belong to, and how many of all that are shown do; of equals the nearest. What has
 * only something of it does not choose, and is counted; null where none that chooses belongs to a problem.
 */
export function problemOfMost(
  alikes: readonly Alike[],
): { readonly problem: Problem; readonly tickets: number } | null {
  const problems = Map.groupBy(
    alikes.flatMap(({ ticket, likeness }) => (likeness === 'faint' ? [] : (ticket.pattern ?? []))),
    ({ id }) => id,
  );
  const [most] = [...problems.values()].sort((a, b) => b.length - a.length);
  if (most === undefined) return null;
  const [problem] = most;
  return { problem, tickets: alikes.filter(({ ticket }) => ticket.pattern?.id === problem.id).length };
}
