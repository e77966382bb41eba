import { useDeferredValue, useState } from 'react';
import { type Pattern, patternsSchema } from '../../contract/api/patterns.schema.ts';
import { count } from '../../words/format.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Bones } from '../kit/bones.part.tsx';
import { Dialog } from '../kit/dialog.part.tsx';
import { Field } from '../kit/field.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';
import { asStrings } from '../kit/where.ts';

type MergeDialogProps = { readonly company: string; readonly of: Pattern; readonly close: () => void };

/** Chooses the other problem that is really the same one. */
export function MergeDialog({ company, of, close }: MergeDialogProps) {
  const { words, lang } = useSpeaking();
  const { dialog } = words.pages;
  const [typed, setTyped] = useState('');
  const change = useChange(company, 'dialog');
  const q = useDeferredValue(typed.trim());
  const listed = useAsk(patternsSchema, API.patterns(company, asStrings({ show: 'all', q })), { keep: true });
  const merge = (other: string): void =>
    change.mutate(
      { pattern: of.id, verb: 'merge', body: { version: of.version, other } },
      { onSuccess: close },
    );
  return (
    <Dialog title={dialog.mergeTitle} close={close} wrong={change.wrong}>
      <div className="form">
        <p className="quiet">{dialog.mergeWhat}</p>
        <Field label={dialog.mergeSearch}>
          {(ids) => (
            <input
              {...ids}
              type="search"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Loaded of={listed} waiting={<Bones lines={[80, 70, 75, 60]} />}>
          {({ patterns, total }) => {
            const found = patterns.filter(({ id }) => id !== of.id);
            if (found.length === 0) return <p className="quiet">{dialog.mergeNone}</p>;
            return (
              <>
                <ul className="chooser">
                  {found.map(({ id, name, tickets }) => (
                    <li key={id}>
                      <button type="button" disabled={change.isPending} onClick={() => merge(id)}>
                        <span>{nameOf(name, lang)}</span>
                        <span className="quiet small">
                          {words.importing.welcome.tickets({ n: count(tickets, lang) })}
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
                {total > patterns.length && (
                  <p className="quiet small">{dialog.mergeMore({ n: patterns.length })}</p>
                )}
              </>
            );
          }}
        </Loaded>
      </div>
    </Dialog>
  );
}
