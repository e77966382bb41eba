import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { openedSampleSchema, SAMPLES, type SampleName } from '../../contract/api/companies.schema.ts';
import { ask } from '../kit/api/ask.ts';
import { API } from '../kit/api/paths.ts';
import { messageOf } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useUndo } from '../kit/undo.part.tsx';
import { WHERE } from '../kit/where.ts';

/** The invented companies: one click, and one looks round. */
export function Samples() {
  const { words, lang } = useSpeaking();
  const { welcome: say } = words.importing;
  const { tell } = useUndo();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const open = useMutation({
    mutationFn: (name: SampleName) =>
      ask(openedSampleSchema, `${API.sample(name)}?lang=${lang}`, lang, { method: 'POST' }),
    onSuccess: ({ company, import: one }) =>
      navigate(one === null ? WHERE.answer(company) : WHERE.import(company, one)),
    onError: (error) => tell(messageOf(error, words.pages.state)),
    onSettled: () => queries.invalidateQueries({ queryKey: [API.companies] }),
  });
  return (
    <section className="around">
      <h2>{say.around}</h2>
      <ul className="sample-list">
        {SAMPLES.map((name) => (
          <li key={name}>
            <button type="button" disabled={open.isPending} onClick={() => open.mutate(name)}>
              <b>{say.samples[name]}</b>
              <span className="quiet">
                {open.isPending && open.variables === name ? say.opening : say.sampleAbout[name]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
