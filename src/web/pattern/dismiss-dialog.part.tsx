import { useState } from 'react';
import { DISMISS_REASONS, type Pattern } from '../../contract/api/patterns.schema.ts';
import { Dialog } from '../kit/dialog.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';
import { NoteField } from './note-field.part.tsx';

type DismissDialogProps = { readonly company: string; readonly of: Pattern; readonly close: () => void };

/** Sets a problem aside, with the reason that somebody will read later. */
export function DismissDialog({ company, of, close }: DismissDialogProps) {
  const { words } = useSpeaking();
  const { dialog, frame, pattern } = words.pages;
  const [reason, setReason] = useState<(typeof DISMISS_REASONS)[number]>('not-a-problem');
  const [note, setNote] = useState('');
  const change = useChange(company, 'dialog');
  const save = (): void =>
    change.mutate(
      { pattern: of.id, verb: 'dismiss', body: { version: of.version, reason, note: note.trim() } },
      { onSuccess: close },
    );
  return (
    <Dialog title={dialog.dismissTitle} close={close} wrong={change.wrong}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className="quiet">{dialog.dismissWhat}</p>
        <fieldset className="choices">
          <legend className="visually-hidden">{dialog.dismissTitle}</legend>
          {DISMISS_REASONS.map((each) => (
            <label key={each}>
              <input type="radio" name="reason" checked={reason === each} onChange={() => setReason(each)} />
              {dialog.reason[each]}
            </label>
          ))}
        </fieldset>
        <NoteField label={dialog.note} hint={dialog.noteHint} note={note} write={setNote} />
        <div className="buttons">
          <button type="submit" className="primary" disabled={change.isPending}>
            {pattern.dismiss}
          </button>
          <button type="button" className="plain" onClick={close}>
            {frame.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
