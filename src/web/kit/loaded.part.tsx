import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Words } from '../../words/words.ts';
import { isForGood, isGone, NO_ANSWER, RefusedByServer } from './api/ask.ts';
import { useSpeaking } from './speaking.tsx';
import { WHERE } from './where.ts';

type LoadedProps<Out> = {
  readonly of: UseQueryResult<Out>;
  /** The true layout, empty. */
  readonly waiting: ReactNode;
  readonly children: (value: Out) => ReactNode;
  /** What stands there once the server says, in these words, that there is no such thing or no longer. */
  readonly gone?: (why: string) => ReactNode;
};

/** Waiting, failed or there. What was seen before stays when the connection goes, and says so; not when it is no longer there itself. */
export function Loaded<Out>({ of, waiting, children, gone }: LoadedProps<Out>) {
  const { words } = useSpeaking();
  const { state } = words.pages;
  if (of.data !== undefined && !isGone(of.error)) {
    return (
      <>
        {of.isError && (
          <p className="notice" role="status">
            {state.stale}{' '}
            <button type="button" className="link" onClick={() => of.refetch()}>
              {state.retry}
            </button>
          </p>
        )}
        {children(of.data)}
      </>
    );
  }
  if (of.isError && isGone(of.error) && gone !== undefined) return gone(messageOf(of.error, state));
  if (of.isError) return <Failed error={of.error} retry={() => of.refetch()} />;
  return (
    <div aria-busy="true">
      <p className="visually-hidden" role="status">
        {state.waiting}
      </p>
      <div aria-hidden="true">{waiting}</div>
    </div>
  );
}

/** What happened, what is safe, what to do: what is not here does not come by trying again. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const { words } = useSpeaking();
  const { state, frame } = words.pages;
  return (
    <div className="failed" role="alert">
      <h2>{state.failed}</h2>
      <p>{messageOf(error, state)}</p>
      {isForGood(error) ? (
        <Link className="button primary" {...WHERE.welcome}>
          {frame.toStart}
        </Link>
      ) : (
        <button type="button" className="primary" onClick={retry}>
          {state.retry}
        </button>
      )}
    </div>
  );
}

/** The server's own sentence; else that it did not answer, or answered what this page cannot read. */
export function messageOf(error: Error, { lost, unclear }: Words['pages']['state']): string {
  if (!(error instanceof RefusedByServer)) return unclear;
  if (error.refused.message !== '') return error.refused.message;
  return error.status === NO_ANSWER ? lost : unclear;
}
