import { useEffect, useRef } from 'react';
import type { Words } from '../../words/words.ts';

/** The finished report: the very page that `signaal analyse --html` writes, without scripts, in a frame. */
export function ReportPage({ words, markup }: { readonly words: Words; readonly markup: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const shown = frame.current;
    if (shown === null) return;
    const fit = (): void => {
      const page = shown.contentDocument?.documentElement;
      if (page) shown.style.height = `${page.scrollHeight}px`;
    };
    const watch = new ResizeObserver(fit);
    const onLoad = (): void => {
      fit();
      const body = shown.contentDocument?.body;
      if (body) watch.observe(body);
    };
    shown.addEventListener('load', onLoad);
    return () => {
      watch.disconnect();
      shown.removeEventListener('load', onLoad);
    };
  }, []);
  return (
    <iframe
      ref={frame}
      id="report"
      className="report"
      title={words.page.reportTitle}
      sandbox="allow-same-origin allow-modals"
      srcDoc={markup}
    />
  );
}
