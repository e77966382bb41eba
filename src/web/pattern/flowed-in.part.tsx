import { count } from '../../words/format.ts';
import { sayDay } from '../../words/say-time.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import type { Detail } from './detail.ts';

/** What people said of problems that are part of this one now, so that no name, owner or date goes unseen. */
export function FlowedIn({ detail: { flowedIn } }: { readonly detail: Detail }) {
  const { words, lang } = useSpeaking();
  const { flowed: say } = words.pages.pattern;
  const { owned, ownedNoDay } = words.pages.answer;
  return flowedIn.map(({ name, owner, due, tickets }) => {
    const n = count(tickets, lang);
    const taken =
      owner === null
        ? ''
        : `${due === null ? ownedNoDay({ owner }) : owned({ owner, day: sayDay(due, new Date(), lang) })}.`;
    return (
      <p className="notice" key={[name, owner, tickets].join(' ')}>
        {name === null ? say.unnamed({ n }) : say.named({ name, n })} {taken} {say.apart}
      </p>
    );
  });
}
