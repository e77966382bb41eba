import { Section } from './page.part.tsx';
import { useSpeaking } from './speaking.tsx';

/** What is missing from the evidence and what it would change: never hidden, never scolding. */
export function NotKnown({ gaps, title }: { readonly gaps: readonly string[]; readonly title?: string }) {
  const { words } = useSpeaking();
  if (gaps.length === 0) return null;
  return (
    <Section title={title ?? words.unknown.title} className="not-known">
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
    </Section>
  );
}
