import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import type { Company } from '../../contract/api/companies.schema.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { Dialog } from '../kit/dialog.part.tsx';
import { Field } from '../kit/field.part.tsx';
import { messageOf } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';

/** Forgets everything of a company, once its name is typed: this cannot be undone. */
export function ForgetCompany({ company, close }: { readonly company: Company; readonly close: () => void }) {
  const { words, lang } = useSpeaking();
  const { company: say } = words.importing;
  const name = company.name === '' ? say.unnamed : company.name;
  const [typed, setTyped] = useState('');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const forget = useMutation({
    mutationFn: () => ask(z.unknown(), API.company(company.id), lang, { method: 'DELETE' }),
    onSuccess: async () => {
      await navigate(WHERE.welcome);
      queries.clear();
      await queries.invalidateQueries();
      close();
    },
  });
  const isSame = typed.trim().toLocaleLowerCase(lang) === name.toLocaleLowerCase(lang);
  return (
    <Dialog
      title={say.forgetTitle({ name })}
      close={close}
      wrong={forget.error === null ? null : messageOf(forget.error, words.pages.state)}
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSame) forget.mutate();
        }}
      >
        <p>{say.forgetWhat}</p>
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
