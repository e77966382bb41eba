import { patternDetailSchema } from '../../contract/api/patterns.schema.ts';
import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { nameOf } from '../kit/name-of.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';
import type { Problem } from './problem-of-most.ts';

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
