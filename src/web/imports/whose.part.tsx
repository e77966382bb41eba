import { useEffect, useRef, useState } from 'react';
import { useCompany } from '../company/use-company.ts';
import { Field } from '../kit/field.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

export type WhoseSaid = { readonly name: string; readonly people: number | null };

type WhoseProps = {
  readonly company: string;
  /** What the file calls the company: its name, as long as nobody said another. */
  readonly named: string;
  readonly changed: (said: WhoseSaid) => void;
};

/** What the company is called and how many people work there; kept when the import is confirmed. */
export function Whose({ company, named, changed }: WhoseProps) {
  const { words } = useSpeaking();
  const { understood: say } = words.importing;
  const known = useCompany(company);
  const [typed, setTyped] = useState<Partial<WhoseSaid>>({});
  const name = typed.name ?? (known?.name || named);
  const { people = known?.people ?? null } = typed;
  const type = (now: Partial<WhoseSaid>): void => {
    const next = { ...typed, ...now };
    setTyped(next);
    changed({ name, people, ...next });
  };
  return (
    <Section title={say.whose}>
      <div className="form">
        <Field label={say.name} hint={say.nameHint}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              maxLength={120}
              autoComplete="organization"
              value={name}
              onChange={(event) => type({ name: event.target.value })}
            />
          )}
        </Field>
        {known !== undefined && <People known={known.people} changed={(people) => type({ people })} />}
      </div>
    </Section>
  );
}

type PeopleProps = { readonly known: number | null; readonly changed: (people: number | null) => void };

/** How many people work there: asked on the first page, so here it is told, and asked again only by who wants to change it. */
function People({ known, changed }: PeopleProps) {
  const { words } = useSpeaking();
  const { understood: say } = words.importing;
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = typed !== null;
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (typed === null) {
    return (
      <p>
        {known === null ? say.peopleUnknown : say.peopleKnown({ n: known })}{' '}
        <button type="button" className="link" onClick={() => setTyped(known === null ? '' : String(known))}>
          {known === null ? say.peopleFill : say.peopleChange}
        </button>
      </p>
    );
  }
  return (
    <Field label={say.people} hint={say.peopleHint}>
      {(ids) => (
        <input
          {...ids}
          ref={field}
          type="number"
          min={1}
          max={100_000}
          inputMode="numeric"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            const head = Number.parseInt(target.value, 10);
            changed(head > 0 ? head : null);
          }}
        />
      )}
    </Field>
  );
}
