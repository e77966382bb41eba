import { useState } from 'react';
import type { Company } from '../../contract/api/companies.schema.ts';
import type { Lang } from '../../words/format.ts';
import { Field } from '../kit/field.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { useSaveCompany } from './use-save-company.ts';

const EURO = String.raw`\d{1,3}(?:[.,]\d{1,2})?`; // with a comma or a point, whichever the reader writes

const decimalOf = (euro: number, lang: Lang): string =>
  euro.toFixed(2).replace('.', lang === 'en' ? '.' : ',');

/** Name, people and what an hour costs. */
export function CompanyForm({ company }: { readonly company: Company }) {
  const { words } = useSpeaking();
  const { company: say, understood } = words.importing;
  const { tell } = useUndo();
  const save = useSaveCompany(company.id, () => tell(words.pages.change.saved));
  const [name, setName] = useState(company.name);
  const [people, setPeople] = useState(company.people === null ? '' : String(company.people));
  const [euro, setEuro] = useState(decimalOf(company.labourCostCents / 100, words.lang));
  const send = (): void => {
    const head = Number.parseInt(people, 10);
    const cents = Math.round(Number.parseFloat(euro.replace(',', '.')) * 100);
    save.mutate({
      name: name.trim(),
      people: head > 0 ? head : null,
      labourCostCents: cents > 0 ? cents : company.labourCostCents,
    });
  };
  return (
    <Section title={say.about}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field label={understood.name} hint={understood.nameHint}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              maxLength={120}
              autoComplete="organization"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={understood.people} hint={understood.peopleHint}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={100_000}
              inputMode="numeric"
              value={people}
              onChange={(event) => setPeople(event.target.value)}
            />
          )}
        </Field>
        <Field label={say.labour} hint={say.labourHint}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              inputMode="decimal"
              pattern={EURO}
              value={euro}
              onChange={(event) => setEuro(event.target.value)}
            />
          )}
        </Field>
        <div className="buttons">
          <button type="submit" className="primary" disabled={save.isPending}>
            {say.save}
          </button>
        </div>
      </form>
    </Section>
  );
}
