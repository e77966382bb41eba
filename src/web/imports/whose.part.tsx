import { useState } from 'react';
import { useCompany } from '../company/use-company.ts';
import { Field } from '../kit/field.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

export type WhoseSaid = { readonly name: string; readonly people: number | null };

type WhoseProps = { readonly company: string; readonly changed: (said: WhoseSaid) => void };

/** What the company is called and how many people work there; kept when the import is confirmed. */
export function Whose({ company, changed }: WhoseProps) {
  const { words } = useSpeaking();
  const { understood: say } = words.importing;
  const known = useCompany(company);
  const [typed, setTyped] = useState<{ readonly name?: string; readonly people?: string }>({});
  const name = typed.name ?? known?.name ?? '';
  const people = typed.people ?? (known?.people == null ? '' : String(known.people));
  const type = (now: { readonly name?: string; readonly people?: string }): void => {
    const next = { ...typed, ...now };
    setTyped(next);
    const head = Number.parseInt(next.people ?? people, 10);
    changed({ name: (next.name ?? name).trim(), people: head > 0 ? head : null });
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
        <Field label={say.people} hint={say.peopleHint}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={100_000}
              inputMode="numeric"
              value={people}
              onChange={(event) => type({ people: event.target.value })}
            />
          )}
        </Field>
      </div>
    </Section>
  );
}
