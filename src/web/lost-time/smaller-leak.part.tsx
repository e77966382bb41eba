import { Link } from '@tanstack/react-router';
import { nameOf } from '../kit/name-of.ts';
import { Section } from '../kit/page.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import type { Leaked } from './leaked.ts';

/** What makes it smaller, or better known: at most three. */
export function SmallerLeak({ company, leaked }: { readonly company: string; readonly leaked: Leaked }) {
  const { words, lang } = useSpeaking();
  const { lost: say } = words.pages;
  const { first } = leaked;
  const { lostSeconds } = leaked.totals;
  const isAssumed = lostSeconds.kind === 'known' && lostSeconds.basis.imputed > 0;
  return (
    <Section title={say.todo}>
      <ol className="moves">
        {first !== null && (
          <li>
            <p>
              {sentence(say.todoCause, {
                name: <Link {...WHERE.pattern(company, first.pattern)}>{nameOf(first.name, lang)}</Link>,
              })}
            </p>
          </li>
        )}
        {isAssumed && (
          <li>
            <p>{say.todoAsk}</p>
          </li>
        )}
        {leaked.people === null && (
          <li>
            <p>
              {say.todoPeople} <Link {...WHERE.company(company)}>{say.setPeople}</Link>
            </p>
          </li>
        )}
      </ol>
    </Section>
  );
}
