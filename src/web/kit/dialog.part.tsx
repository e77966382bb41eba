import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useSpeaking } from './speaking.tsx';

type DialogProps = {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
  /** What went wrong with what it asked; the dialog stays, with all that was typed. */
  readonly wrong?: string | null;
  /** A drawer stands at the side and shows rows; a dialog asks one thing. */
  readonly kind?: 'dialog' | 'drawer';
};

/** What a dialog asks first: its first field, or the choice that is made already. */
const FIRST = 'input:not([type=radio]:not(:checked)), textarea, select';

/** A native modal dialog: focus starts at what it asks and stays in it, Escape closes it, a click outside closes it. */
export function Dialog({ title, close, children, wrong = null, kind = 'dialog' }: DialogProps) {
  const { words } = useSpeaking();
  const shown = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed before it leaves the page, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const dialog = shown.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>(FIRST)?.focus();
    return () => dialog?.close();
  }, []);
  useEffect(() => {
    const dialog = shown.current;
    const onOutside = (event: MouseEvent): void => {
      if (event.target === dialog) close();
    };
    dialog?.addEventListener('click', onOutside);
    return () => dialog?.removeEventListener('click', onOutside);
  }, [close]);
  return (
    <dialog
      ref={shown}
      className={kind}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="icon" aria-label={words.pages.frame.close} onClick={close}>
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <path d="M4 4l10 10M14 4L4 14" />
            </svg>
          </button>
        </div>
        {children}
        {wrong !== null && (
          <p className="notice" role="alert">
            {wrong}
          </p>
        )}
      </div>
    </dialog>
  );
}
