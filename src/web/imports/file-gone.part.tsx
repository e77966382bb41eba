import { useEffect, useRef } from 'react';
import { Drop } from '../kit/drop.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import type { ReadAgain } from './use-read-again.ts';

/** Asks for the file once more, where something is to be read otherwise and this browser no longer holds it. */
export function FileGone({ again }: { readonly again: ReadAgain }) {
  const { words } = useSpeaking();
  const { understood: say } = words.importing;
  const place = useRef<HTMLDivElement>(null);
  const isAsked = again.waiting !== null;
  // What was changed may stand far down the page: who changed it is brought here.
  useEffect(() => {
    if (isAsked) place.current?.focus();
  }, [isAsked]);
  if (!isAsked) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Drop slim title={say.chooseAgain} busy={again.isBusy ? words.guesses.again : null} take={again.take}>
        <p role="status">{say.fileGone}</p>
      </Drop>
      <button type="button" className="plain" disabled={again.isBusy} onClick={again.leave}>
        {say.leaveAsRead}
      </button>
    </div>
  );
}
