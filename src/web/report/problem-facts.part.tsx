import type { KnownProblem } from '../../contract/api/reports.schema.ts';
import { count, longDay, longMonth } from '../../words/format.ts';
import { sayDay } from '../../words/say-time.ts';
import type { Words } from '../../words/words.ts';
import { Rows } from '../kit/rows.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

/** How often a problem was reported, whether it is silent since long, and who owns it until when. */
export function ProblemFacts({ problem }: { readonly problem: KnownProblem }) {
  const { words, lang } = useSpeaking();
  const { patterns } = words;
  const { id, tickets, firstSeen, lastSeen, isQuiet } = problem;
  const n = count(tickets, lang);
  const seen =
    firstSeen === null
      ? patterns.ticketsNoTime({ n })
      : patterns.tickets({ n, since: longMonth(firstSeen, lang) });
  return (
    <ul className="facts">
      <li>
        <Rows which={{ pattern: id }}>{seen}</Rows>
      </li>
      {isQuiet && lastSeen !== null && <li>{patterns.lastSeen({ day: longDay(lastSeen, lang) })}</li>}
      <li className={problem.owner === null ? '' : 'owned'}>{sayOwner(problem, words)}</li>
    </ul>
  );
}

/** Who takes care of it, and until when; or that nobody does. */
export function sayOwner(
  { owner, due }: Pick<KnownProblem, 'owner' | 'due'>,
  { pages: { answer }, lang }: Words,
): string {
  if (owner === null) return answer.nobody;
  return due === null
    ? answer.ownedNoDay({ owner })
    : answer.owned({ owner, day: sayDay(due, new Date(), lang) });
}
