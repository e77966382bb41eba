import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** How much of a label is shown, the most first: name and size, the same smaller, the name alone, that smaller, nothing. */
const FITS = ['whole', 'small', 'name', 'small-name'] as const;
const NOTHING = 'none';

/** Shows as much of a label as stands whole in its box, as its `data-fit`, so that no word of it is ever cut. */
export function useFit(): RefObject<HTMLSpanElement | null> {
  const ref = useRef<HTMLSpanElement>(null);
  // After each time it was drawn: its box, its words or their language may be others.
  useLayoutEffect(() => fit(ref.current));
  useEffect(() => {
    void document.fonts.ready.then(() => fit(ref.current)); // its letters may have come after it
  }, []);
  return ref;
}

function fit(label: HTMLElement | null): void {
  if (label === null) return;
  for (const each of FITS) {
    label.dataset.fit = each;
    if (!isCut(label)) return;
  }
  label.dataset.fit = NOTHING;
}

const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollWidth > clientWidth || scrollHeight > clientHeight;
