import { Field } from '../kit/field.part.tsx';

type NoteFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly note: string;
  readonly write: (note: string) => void;
};

/** A remark in somebody's own words. */
export function NoteField({ label, hint, note, write }: NoteFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <textarea
          {...ids}
          rows={3}
          maxLength={500}
          value={note}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </Field>
  );
}
