import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RefusedByServer } from './api/ask.ts';
import { useSpeaking } from './speaking.tsx';
import { WHERE } from './where.ts';

const NOT_FOUND = 404;

type LoadedProps<Out> = {
  readonly of: UseQueryResult<Out>;
  /** The true layout, empty. */
  readonly waiting: ReactNode;
  readonly children: (value: Out) => ReactNode;
};

/** Waiting, failed or there. What was seen before stays when the connection goes, and says so. */
export function Loaded<Out>({ of, waiting, children }: LoadedProps<Out>) {
  const { words } = useSpeaking();
  const { state } = words.pages;
  if (of.data !== undefined) {
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
  const isGone = error instanceof RefusedByServer && error.status === NOT_FOUND;
  return (
    <div className="failed" role="alert">
      <h2>{state.failed}</h2>
      <p>{messageOf(error, state.lost)}</p>
      {isGone ? (
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

/** The server's own sentence, or `lost` when it said none. */
export function messageOf(error: Error, lost: string): string {
  return error instanceof RefusedByServer && error.refused.message !== '' ? error.refused.message : lost;
}
