import { Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { TicketList } from '../tickets/ticket-list.part.tsx';
import type { Detail } from './detail.ts';

/** Why these tickets are one problem: what they share, and the two that are least alike. */
export function WhyTogether({ detail: { why, pattern } }: { readonly detail: Detail }) {
  const { words } = useSpeaking();
  const { pattern: say } = words.pages;
  const shared = [
    [say.asset, why.assets],
    [say.site, why.sites],
    [say.team, why.teams],
  ] as const;
  const times = (list: readonly { readonly name: string; readonly tickets: number }[]): string =>
    list.map(({ name, tickets }) => say.times({ name, n: tickets })).join(', ');
  const spoken = why.languages.map(({ lang: one, tickets }) => ({
    name: words.evidence.language[one] ?? one,
    tickets,
  }));
  const shownWords = why.words.length > 0 ? why.words : pattern.words;
  return (
    <Section title={say.why}>
      <ul className="drivers">
        <li>{shownWords.length === 0 ? say.noWords : say.together({ words: shownWords.join(', ') })}</li>
        {shared
          .filter(([, list]) => list.length > 0)
          .map(([what, list]) => (
            <li key={what}>{say.at({ what, list: times(list) })}</li>
          ))}
        {spoken.length > 1 && <li>{say.at({ what: say.languages, list: times(spoken) })}</li>}
      </ul>
      {why.mostDifferent.length > 1 && (
        <>
          <h3>{say.mostDifferent}</h3>
          <TicketList tickets={why.mostDifferent} marked={shownWords} withPattern={false} />
          <p className="quiet small">{say.mostDifferentWhat}</p>
        </>
      )}
    </Section>
  );
}
