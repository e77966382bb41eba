import { Link } from '@tanstack/react-router';
import type { AnswerPage } from '../../contract/api/answer.schema.ts';
import { count } from '../../words/format.ts';
import { sayInstant } from '../../words/say-time.ts';
import { useSpeaking } from './speaking.tsx';
import { useReckon } from './use-reckon.ts';
import { WHERE } from './where.ts';

type ReckonedProps = { readonly company: string; readonly reckoned: AnswerPage['reckoned'] };

/** From when the numbers are; and while tickets come in or new ones are made, how far, with a way to stop. Quiet, above every page. */
export function Reckoned({ company, reckoned: { at, running, importing, failed } }: ReckonedProps) {
  const { words, lang } = useSpeaking();
  const { reckoned } = words.pages;
  const reckon = useReckon(company);
  const percent = running === null ? 0 : Math.round(running.share * 100);
  const when = at === null ? null : sayInstant(at, new Date(), lang);
  const making = when === null ? reckoned.making({ percent }) : reckoned.running({ percent });
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
              <span>{making}</span>
              <progress max={100} value={percent} aria-label={making} />
            </>
          )}
          <button type="button" className="link" onClick={() => reckon.mutate('stop')}>
            {reckoned.stop}
          </button>
        </>
      )}
      {/* Without numbers the page itself says so, and has them made. */}
      {running === null && failed !== null && when !== null && (
        <>
          <span>{reckoned[failed]}</span>
          <button type="button" className="link" onClick={() => reckon.mutate('begin')}>
            {reckoned.again}
          </button>
        </>
      )}
    </div>
  );
}
