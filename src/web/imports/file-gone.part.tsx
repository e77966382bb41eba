import { Drop } from '../kit/drop.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import type { ReadAgain } from './use-read-again.ts';

/** Asks for the file once more, where something is to be read otherwise and this browser no longer holds it. */
export function FileGone({ again }: { readonly again: ReadAgain }) {
  const { words } = useSpeaking();
  const { understood: say } = words.importing;
  if (again.waiting === null) return null;
  return (
    <Drop slim title={say.chooseAgain} busy={again.isBusy ? words.guesses.again : null} take={again.take}>
      <p role="status">{say.fileGone}</p>
    </Drop>
  );
}
