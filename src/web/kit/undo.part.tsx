import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Change, changedSchema } from '../../contract/api/patterns.schema.ts';
import { ask } from './api/ask.ts';
import { API } from './api/paths.ts';
import { messageOf } from './loaded.part.tsx';
import { useSpeaking } from './speaking.tsx';
import { useKeys } from './use-keys.ts';

type Message = { readonly text: string; readonly undo: (() => void) | null };

type Undo = {
  /** Says a sentence at the foot of the page; an empty one takes away what stands there. */
  readonly tell: (text: string) => void;
  /** Says what was changed, with a way to take it back. */
  readonly changed: (company: string, change: Change) => void;
  readonly takeBack: (company: string, change: string) => void;
};

const UndoContext = createContext<Undo>({
  tell: () => undefined,
  changed: () => undefined,
  takeBack: () => undefined,
});

export function useUndo(): Undo {
  return useContext(UndoContext);
}

/** Every change can be taken back from the message that reports it; the message stays until it is closed. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { words, lang } = useSpeaking();
  const { change: said, state } = words.pages;
  const queries = useQueryClient();
  const [message, setMessage] = useState<Message | null>(null);
  const tell = (text: string): void => setMessage(text === '' ? null : { text, undo: null });
  const takeBack = (company: string, change: string): void => {
    ask(changedSchema, API.undo(company, change), lang, { method: 'POST', json: {} })
      .then(() => tell(said.undone))
      .catch((error: Error) => tell(messageOf(error, state)))
      .finally(() => queries.invalidateQueries());
  };
  const changed = (company: string, change: Change): void =>
    setMessage({ text: said[change.verb], undo: () => takeBack(company, change.id) });
  const undo = message?.undo ?? null;
  useKeys(useMemo(() => (undo === null ? {} : { u: undo }), [undo]));
  return (
    <UndoContext value={{ tell, changed, takeBack }}>
      {children}
      <div className="message-place" role="status">
        {message !== null && (
          <div className="message">
            <span>{message.text}</span>
            {message.undo !== null && (
              <button type="button" className="link" onClick={message.undo}>
                {said.undo}
              </button>
            )}
            <button
              type="button"
              className="icon"
              aria-label={said.closeMessage}
              onClick={() => setMessage(null)}
            >
              <svg viewBox="0 0 18 18" aria-hidden="true">
                <path d="M4 4l10 10M14 4L4 14" />
              </svg>
            </button>
          </div>
        )}
      </div>
    </UndoContext>
  );
}
