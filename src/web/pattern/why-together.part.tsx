import { Fragment } from 'react';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import type { Which } from '../kit/where.ts';
import { TicketList } from '../tickets/ticket-list.part.tsx';
import type { Detail } from './detail.ts';

/** Why these tickets are one problem: what they share, and the two that are least alike. */
export function WhyTogether({ detail: { why, pattern } }: { readonly detail: Detail }) {
  const { words } = useSpeaking();
  const { pattern: say } = words.pages;
  const shared = [
    { what: say.asset, counted: named(why.assets, 'asset') },
    { what: say.site, counted: named(why.sites, 'site') },
    { what: say.team, counted: named(why.teams, 'team') },
    { what: say.languages, counted: why.languages.length > 1 ? why.languages.map(inLanguage) : [] },
  ];
  function inLanguage({ lang, tickets }: { readonly lang: string; readonly tickets: number }): Counted {
    return { name: words.evidence.language[lang] ?? lang, tickets, which: { lang } };
  }
  const shownWords = [...new Set(why.words.length > 0 ? why.words : pattern.words)];
  return (
    <Section title={say.why}>
      <ul className="drivers">
        <li>{shownWords.length === 0 ? say.noWords : say.together({ words: shownWords.join(', ') })}</li>
        {shared
          .filter(({ counted }) => counted.length > 0)
          .map(({ what, counted }) => (
            <li key={what}>
              {sentence(say.at, { what, list: <Times of={counted} pattern={pattern.id} /> })}
            </li>
          ))}
      </ul>
      <p>
        <HowReckoned methods={['patterns']} />
      </p>
      {why.mostDifferent.length > 1 && (
        <>
          <h3>{say.mostDifferent}</h3>
          <TicketList tickets={why.mostDifferent} marked={shownWords} withPattern={false} />
          <p className="quiet small on-screen">{say.mostDifferentWhat}</p>
        </>
      )}
    </Section>
  );
}

type Counted = { readonly name: string; readonly tickets: number; readonly which: Which };

const named = (
  list: readonly { readonly name: string; readonly tickets: number }[],
  key: 'asset' | 'site' | 'team',
): readonly Counted[] => list.map(({ name, tickets }) => ({ name, tickets, which: { [key]: name } }));

/** "PRT-02 (12), PRT-07 (3)": each count a way to its tickets. */
function Times({ of, pattern }: { readonly of: readonly Counted[]; readonly pattern: string }) {
  const { words } = useSpeaking();
  return of.map(({ name, tickets, which }, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      {sentence(words.pages.pattern.times, { name, n: <Rows which={{ pattern, ...which }}>{tickets}</Rows> })}
    </Fragment>
  ));
}
