import type { AlikesPage } from '../../contract/api/alikes.schema.ts';
import { patternDetailSchema, type Ticket } from '../../contract/api/patterns.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { nameOf } from '../kit/name-of.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';

type Problem = NonNullable<Ticket['pattern']>;

/**
 * The problem that most of the tickets alike belong to, and how many do; of equals the nearest. What is only somewhat alike has
 * no say; null where no other belongs to a problem.
 */
export function problemOfMost({
  alikes,
}: Pick<AlikesPage, 'alikes'>): { readonly problem: Problem; readonly tickets: number } | null {
  const problems = Map.groupBy(
    alikes.flatMap(({ ticket, likeness }) => (likeness === 'faint' ? [] : (ticket.pattern ?? []))),
    ({ id }) => id,
  );
  const [most] = [...problems.values()].sort((a, b) => b.length - a.length);
  return most === undefined ? null : { problem: most[0], tickets: most.length };
}

type BelongsProps = { readonly company: string; readonly ticket: Ticket; readonly problem: Problem };

/** Says of a ticket that stands alone that it is this problem too. */
export function Belongs({ company, ticket, problem }: BelongsProps) {
  const { words, lang } = useSpeaking();
  const detail = useAsk(patternDetailSchema, API.pattern(company, problem.id));
  const change = useChange(company);
  const shown = detail.data?.pattern;
  if (shown === undefined || ticket.pattern !== null) return null;
  const body = { version: shown.version, tickets: [ticket.id] };
  return (
    <p>
      <button
        type="button"
        disabled={change.isPending}
        onClick={() => change.mutate({ pattern: shown.id, verb: 'also', body })}
      >
        {words.learned.belongs({ name: nameOf(shown.name, lang) })}
        <span className="visually-hidden">: {ticket.ticket}</span>
      </button>
    </p>
  );
}
