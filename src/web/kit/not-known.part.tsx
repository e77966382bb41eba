import { Children, type ReactNode } from 'react';
import { Section } from './page.part.tsx';
import { useSpeaking } from './speaking.tsx';

/** What is missing from the evidence and what it would change: never hidden, never scolding. */
export function NotKnown({ gaps, title }: { readonly gaps: readonly ReactNode[]; readonly title?: string }) {
  const { words } = useSpeaking();
  if (gaps.length === 0) return null;
  return (
    <Section title={title ?? words.unknown.title} className="not-known">
      <ul className="gaps">
        {Children.map(gaps, (gap) => (
          <li>{gap}</li>
        ))}
      </ul>
    </Section>
  );
}
