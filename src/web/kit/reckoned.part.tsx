import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type AnswerPage, reckoningsSchema } from '../../contract/api/answer.schema.ts';
import { count } from '../../words/format.ts';
import { sayInstant } from '../../words/say-time.ts';
import { ask } from './api/ask.ts';
import { API } from './api/paths.ts';
import { useSpeaking } from './speaking.tsx';
import { WHERE } from './where.ts';

type ReckonedProps = { readonly company: string; readonly reckoned: AnswerPage['reckoned'] };

/** From when the numbers are; and while tickets come in or new ones are made, how far, with a way to stop. Quiet, above every page. */
export function Reckoned({ company, reckoned: { at, running, importing, failed } }: ReckonedProps) {
  const { words, lang } = useSpeaking();
  const { reckoned } = words.pages;
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: (method: 'POST' | 'DELETE') =>
      ask(reckoningsSchema, `${API.reckonings(company)}${method === 'DELETE' ? '/running' : ''}`, lang, {
        method,
      }),
    onSettled: () => queries.invalidateQueries(),
  });
  const percent = running === null ? 0 : Math.round(running.share * 100);
  const when = at === null ? null : sayInstant(at, new Date(), lang);
  return (
    <div className="reckoned" role="status">
      {when !== null && <span>{reckoned.at({ when })}</span>}
      {running === null && importing !== null && (
        <Link {...WHERE.import(company, importing.id)}>
          {reckoned.importing({ done: count(importing.done, lang), total: count(importing.total, lang) })}
        </Link>
      )}
      {running !== null && (
        <>
          {running.stage === 'waiting' ? (
            <span>{reckoned.waiting}</span>
          ) : (
            <>
              <span>
                {when === null ? reckoned.runningFirst({ percent }) : reckoned.running({ percent })}
              </span>
              <progress max={100} value={percent} aria-label={reckoned.running({ percent })} />
            </>
          )}
          <button type="button" className="link" onClick={() => send.mutate('DELETE')}>
            {reckoned.stop}
          </button>
        </>
      )}
      {running === null && failed !== null && (
        <>
          <span>{reckoned[failed]}</span>
          <button type="button" className="link" onClick={() => send.mutate('POST')}>
            {reckoned.again}
          </button>
        </>
      )}
    </div>
  );
}
