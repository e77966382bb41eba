import { useState } from 'react';
import type { Pattern } from '../../contract/api/patterns.schema.ts';
import { Dialog } from '../kit/dialog.part.tsx';
import { Field } from '../kit/field.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';

type TakeDialogProps = {
  readonly company: string;
  readonly of: Pick<Pattern, 'id' | 'owner' | 'due' | 'version'>;
  readonly close: () => void;
};

/** Gives a problem an owner and a date, or lets it go. */
export function TakeDialog({ company, of, close }: TakeDialogProps) {
  const { words } = useSpeaking();
  const { dialog, frame } = words.pages;
  const [owner, setOwner] = useState(of.owner ?? '');
  const [due, setDue] = useState(of.due ?? '');
  const change = useChange(company, 'dialog');
  const send = (named: string | null): void => {
    const body = { version: of.version, owner: named, due: named === null || due === '' ? null : due };
    change.mutate({ pattern: of.id, verb: 'take', body }, { onSuccess: close });
  };
  return (
    <Dialog title={dialog.takeTitle} close={close} wrong={change.wrong}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send(owner.trim());
        }}
      >
        <Field label={dialog.owner} hint={dialog.ownerHint}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              required
              maxLength={80}
              autoComplete="off"
              value={owner}
              onChange={(event) => setOwner(event.target.value)}
            />
          )}
        </Field>
        <Field label={dialog.due} hint={dialog.dueHint}>
          {(ids) => (
            <input {...ids} type="date" value={due} onChange={(event) => setDue(event.target.value)} />
          )}
        </Field>
        <div className="buttons">
          <button type="submit" className="primary" disabled={change.isPending || owner.trim() === ''}>
            {dialog.save}
          </button>
          {of.owner !== null && (
            <button type="button" disabled={change.isPending} onClick={() => send(null)}>
              {dialog.release}
            </button>
          )}
          <button type="button" className="plain" onClick={close}>
            {frame.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
