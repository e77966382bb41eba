import { useState } from 'react';
import { type MoreLike, moreLikeSchema } from '../../contract/api/alikes.schema.ts';
import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Bones } from '../kit/bones.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { Picked, Picker, usePicked } from '../kit/pick.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';
import { TicketList } from '../tickets/ticket-list.part.tsx';
import type { Detail } from './detail.ts';

const AGAIN_MILLISECONDS = 1_000;

type MoreLikeProps = { readonly company: string; readonly pattern: Detail['pattern'] };

/** Is there more of this: tickets that stand alone and say much the same, to be ticked where they belong. */
export function MoreLikePart({ company, pattern }: MoreLikeProps) {
  const { words } = useSpeaking();
  const { more: say } = words.learned;
  const [isAsked, setIsAsked] = useState(false);
  const asked = useAsk(moreLikeSchema, API.moreLike(company, pattern.id), {
    when: isAsked,
    again: ({ preparing }) => (preparing === null ? false : AGAIN_MILLISECONDS),
  });
  return (
    <Section title={say.title} className="more-like on-screen">
      <p>{say.what}</p>
      {isAsked ? (
        <Loaded of={asked} waiting={<Bones lines={[90, 60, 90, 60]} />}>
          {(found) => <Found company={company} pattern={pattern} found={found} />}
        </Loaded>
      ) : (
        <p>
          <button type="button" onClick={() => setIsAsked(true)}>
            {say.look}
          </button>
        </p>
      )}
    </Section>
  );
}

function Found({
  company,
  pattern,
  found: { preparing, alikes },
}: MoreLikeProps & { readonly found: MoreLike }) {
  const { words } = useSpeaking();
  const { more: say } = words.learned;
  const { share, preparing: sayPreparing } = words.alikes;
  const { picked, toggle, clear } = usePicked();
  const change = useChange(company);
  if (preparing !== null) {
    const said = sayPreparing({ percent: Math.round(preparing * 100) });
    return (
      <div role="status">
        <p>{said}</p>
        <progress max={1} value={preparing} aria-label={said} />
      </div>
    );
  }
  if (alikes.length === 0) return <p role="status">{say.none}</p>;
  const sayWhy = ({ id }: Ticket): readonly string[] => {
    const because = alikes.find((each) => each.ticket.id === id)?.because ?? [];
    return because.length === 0 ? [] : [share({ words: because.join(', ') })];
  };
  const add = (): void =>
    change.mutate(
      { pattern: pattern.id, verb: 'also', body: { version: pattern.version, tickets: [...picked] } },
      { onSuccess: clear },
    );
  return (
    <>
      <TicketList
        tickets={alikes.map(({ ticket }) => ticket)}
        marked={[...new Set(alikes.flatMap(({ because }) => because))]}
        before={({ id, ticket }) => (
          <Picker isPicked={picked.has(id)} toggle={() => toggle(id)} label={say.pick({ ticket })} />
        )}
        said={sayWhy}
        withPattern={false}
      />
      <p className="quiet small">{say.caption}</p>
      <Picked n={picked.size}>
        <button type="button" disabled={change.isPending} onClick={add}>
          {say.add}
        </button>
      </Picked>
    </>
  );
}
