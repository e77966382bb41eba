import { Dialog } from '../kit/dialog.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

/** The keys, for who would rather not reach for the mouse. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const { words } = useSpeaking();
  const { keys } = words.pages;
  const shown = [
    ['j', keys.next],
    ['k', keys.previous],
    ['Enter', keys.open],
    ['/', keys.search],
    ['u', keys.undo],
    ['?', keys.help],
    ['Esc', keys.close],
  ] as const;
  return (
    <Dialog title={keys.title} close={close}>
      <dl className="keys">
        {shown.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
