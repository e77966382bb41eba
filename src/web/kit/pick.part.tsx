import { type ReactNode, useState } from 'react';
import { useSpeaking } from './speaking.tsx';

/** Which rows of a list are ticked. */
export function usePicked() {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setPicked((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return { picked, toggle, clear: () => setPicked(new Set()) };
}

type PickerProps = { readonly isPicked: boolean; readonly toggle: () => void; readonly label: string };

/** The box before a row. */
export function Picker({ isPicked, toggle, label }: PickerProps) {
  return (
    <label className="pick">
      <input type="checkbox" checked={isPicked} onChange={toggle} />
      <span className="visually-hidden">{label}</span>
    </label>
  );
}

/** How many are ticked and what can be done with them; nothing while none is. */
export function Picked({ n, children }: { readonly n: number; readonly children: ReactNode }) {
  const { words } = useSpeaking();
  if (n === 0) return null;
  return (
    <div className="picked-bar" role="status">
      <b>{words.pages.pattern.picked({ n })}</b>
      <div className="buttons">{children}</div>
    </div>
  );
}
