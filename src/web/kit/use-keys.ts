import { useEffect } from 'react';

/** Keys that work anywhere on a page but in a field: `{ j: next, k: previous }`. */
export function useKeys(keys: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      const isTyping =
        target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys]);
}

/** Moves the focus through what `selector` finds: j to the next, k to the previous. */
export function useListKeys(selector: string): void {
  useEffect(() => {
    const step = (by: 1 | -1): void => {
      const links = [...document.querySelectorAll<HTMLElement>(selector)];
      if (links.length === 0) return;
      const at = links.findIndex((link) => link.matches(':focus'));
      const to = at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by;
      links[Math.min(links.length - 1, Math.max(0, to))].focus();
    };
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select'))
        return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'j') step(1);
      if (event.key === 'k') step(-1);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [selector]);
}
