import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { Picked } from '../kit/pick.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';

type GatherProps = {
  readonly company: string;
  readonly ticket: Ticket;
  /** Those of the tickets like it that are ticked. */
  readonly picked: ReadonlySet<string>;
};

/** Says that a ticket and those that are ticked are one problem, which nobody saw yet, and goes to its page. */
export function Gather({ company, ticket, picked }: GatherProps) {
  const { words } = useSpeaking();
  const change = useChange(company);
  const gather = (): void =>
    change.mutate({ pattern: null, verb: 'gather', body: { tickets: [ticket.id, ...picked] } });
  return (
    <Picked n={picked.size}>
      <button type="button" disabled={change.isPending} onClick={gather}>
        {words.alikes.gather}
      </button>
    </Picked>
  );
}
