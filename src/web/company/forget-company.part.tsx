import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Company } from '../../contract/api/companies.schema.ts';
import { API } from '../kit/api/paths.ts';
import { Dialog } from '../kit/dialog.part.tsx';
import { Field } from '../kit/field.part.tsx';
import { Outlasts } from '../kit/outlasts.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useForget } from '../kit/use-forget.ts';
import { WHERE } from '../kit/where.ts';

/** Forgets everything of a company, once its name is typed: this cannot be undone. */
export function ForgetCompany({ company, close }: { readonly company: Company; readonly close: () => void }) {
  const { words, lang } = useSpeaking();
  const { company: say } = words.importing;
  const name = company.name === '' ? say.unnamed : company.name;
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const forget = useForget({
    id: company.id,
    path: API.company(company.id),
    gone: async () => {
      await navigate(WHERE.welcome);
      queries.clear();
      await queries.invalidateQueries();
    },
  });
  const isSame = typed.trim().toLocaleLowerCase(lang) === name.toLocaleLowerCase(lang);
  return (
    <Dialog title={say.forgetTitle({ name })} close={close}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSame) forget.mutate(name);
        }}
      >
        <p>{say.forgetWhat}</p>
        <Outlasts />
        <Field label={say.forgetType({ name })}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <div className="buttons">
          <button type="submit" className="act" disabled={!isSame || forget.isPending}>
            {say.forgetButton}
          </button>
          <button type="button" className="plain" onClick={close}>
            {words.pages.frame.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
