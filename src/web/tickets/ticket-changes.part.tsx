import { ticketChangesSchema } from '../../contract/api/tickets.schema.ts';
import { timeRange } from '../../words/format.ts';
import { sayInstant } from '../../words/say-time.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Bones } from '../kit/bones.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

const TEXT_MOST = 160; // of a text that changed: enough to see what
const INSTANT = /^\d{4}-\d{2}-\d{2}T/u;
const DURATIONS: ReadonlySet<string> = new Set(['reportedLost', 'measuredLost', 'technicianTime']);

/** What later exports changed of a ticket: which field, from what to what. */
export function TicketChanges({ company, ticket }: { readonly company: string; readonly ticket: string }) {
  const { words, lang } = useSpeaking();
  const { tickets: say } = words.pages;
  const fields: Readonly<Record<string, string>> = words.reading.field;
  const history = useAsk(ticketChangesSchema, API.history(company, ticket));
  const said = (field: string, value: string | null): string => {
    if (value === null) return say.nothing;
    if (DURATIONS.has(field)) return timeRange(Number(value), Number(value), lang);
    if (INSTANT.test(value)) return sayInstant(new Date(value).toISOString(), new Date(), lang);
    return value.length > TEXT_MOST ? `${value.slice(0, TEXT_MOST)}…` : value;
  };
  return (
    <Loaded of={history} waiting={<Bones lines={[60]} />}>
      {({ changes }) => (
        <ul className="ticket-changes quiet small">
          {changes.flatMap(({ file, at, changed }) =>
            changed.map(({ field, from, to }) => (
              <li key={`${at}-${field}`}>
                {say.changed({
                  field: fields[field] ?? field,
                  from: said(field, from),
                  to: said(field, to),
                  file,
                  when: at === null ? '' : sayInstant(at, new Date(), lang),
                })}
              </li>
            )),
          )}
        </ul>
      )}
    </Loaded>
  );
}
