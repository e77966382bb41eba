import { type ReactNode, useEffect, useState } from 'react';
import { MethodPlacesContext, methodPlaces } from './first-of-page.ts';
import { useSpeaking } from './speaking.tsx';

type PageProps = {
  /** The one question it answers; also the title of the tab. */
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
};

/** One page: the landmark that the skip link goes to, and the tab's title. */
export function Page({ title, children, className = '' }: PageProps) {
  const { words } = useSpeaking();
  useEffect(() => {
    document.title = `${title} · ${words.product}`;
  }, [title, words]);
  const [places] = useState(methodPlaces);
  return (
    <main id="content" tabIndex={-1} className={`page ${className}`}>
      <MethodPlacesContext value={places}>{children}</MethodPlacesContext>
    </main>
  );
}

/** A part of a page under its own heading. */
export function Section({
  title,
  children,
  className = '',
  id,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
}) {
  return (
    <section className={`section ${className}`} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
