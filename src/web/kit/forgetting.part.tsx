import { useEffect } from 'react';
import { Answer } from './answer.part.tsx';
import { focusContent } from './focus-content.ts';
import { useSpeaking } from './speaking.tsx';

/** While something is being forgotten, which takes a while: stands in the place of what is going. */
export function Forgetting({ name }: { readonly name: string }) {
  const { words } = useSpeaking();
  const { forgetting: say } = words.importing;
  // The dialog that asked it is gone, and the focus with it.
  useEffect(focusContent, []);
  return (
    <div role="status">
      <Answer question={say.title({ name })}>{say.what}</Answer>
    </div>
  );
}
