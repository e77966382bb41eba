import { useState } from 'react';
import type { Pattern } from '../../contract/api/patterns.schema.ts';
import { Dialog } from '../kit/dialog.part.tsx';
import { Field } from '../kit/field.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';
import { NoteField } from './note-field.part.tsx';

type FixDialogProps = {
  readonly company: string;
  readonly of: Pick<Pattern, 'id' | 'fix' | 'version'>;
  readonly close: () => void;
};

/** Today where the reader is, as a date field writes it. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Keeps what was done about a problem, and on which day, or takes that back. */
export function FixDialog({ company, of, close }: FixDialogProps) {
  const { words } = useSpeaking();
  const { dialog, frame } = words.pages;
  const { fixes } = words;
  const [on, setOn] = useState(of.fix?.on ?? today());
  const [note, setNote] = useState(of.fix?.note ?? '');
  const change = useChange(company, 'dialog');
  const send = (said: { readonly on: string | null; readonly note: string }): void =>
    change.mutate(
      { pattern: of.id, verb: 'fix', body: { version: of.version, ...said } },
      { onSuccess: close },
    );
  return (
    <Dialog title={fixes.dialogTitle} close={close} wrong={change.wrong}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send({ on, note: note.trim() });
        }}
      >
        <p className="quiet">{fixes.dialogWhat}</p>
        <Field label={fixes.on} hint={fixes.onHint}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              required
              max={today()}
              value={on}
              onChange={(event) => setOn(event.target.value)}
            />
          )}
        </Field>
        <NoteField label={fixes.note} hint={fixes.noteHint} note={note} write={setNote} />
        <div className="buttons">
          <button type="submit" className="primary" disabled={change.isPending || on === ''}>
            {dialog.save}
          </button>
          {of.fix !== null && (
            <button type="button" disabled={change.isPending} onClick={() => send({ on: null, note: '' })}>
              {fixes.takeBack}
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
