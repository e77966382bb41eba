import { useState } from 'react';
import type { Pattern } from '../../contract/api/patterns.schema.ts';
import { Dialog } from '../kit/dialog.part.tsx';
import { Field } from '../kit/field.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useChange } from '../kit/use-change.ts';

type RenameDialogProps = { readonly company: string; readonly of: Pattern; readonly close: () => void };

/** Calls a problem what the firm calls it; an empty name gives the engine's own back. */
export function RenameDialog({ company, of, close }: RenameDialogProps) {
  const { words, lang } = useSpeaking();
  const { dialog, frame } = words.pages;
  const [name, setName] = useState(nameOf(of.name, lang));
  const change = useChange(company, 'dialog');
  const save = (): void => {
    const given = name.trim() === '' ? null : name.trim();
    change.mutate(
      { pattern: of.id, verb: 'rename', body: { version: of.version, name: given } },
      { onSuccess: close },
    );
  };
  return (
    <Dialog title={dialog.renameTitle} close={close} wrong={change.wrong}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field label={dialog.name} hint={dialog.nameHint}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              maxLength={120}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div className="buttons">
          <button type="submit" className="primary" disabled={change.isPending}>
            {dialog.save}
          </button>
          <button type="button" className="plain" onClick={close}>
            {frame.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
