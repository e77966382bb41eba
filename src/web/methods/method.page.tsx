import { Link } from '@tanstack/react-router';
import type { Method } from '../../words/methods/nl.ts';
import { NotFoundPage } from '../frame/not-found.page.tsx';
import { Answer } from '../kit/answer.part.tsx';
import { NotKnown } from '../kit/not-known.part.tsx';
import { Page, Section } from '../kit/page.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';

type MethodPageProps = { readonly company: string; readonly method: string };

/** /c/:company/how/:method. How one kind of number is reckoned: what it means, how we come by it, and what it does not know. */
export function MethodPage({ company, method }: MethodPageProps) {
  const { words } = useSpeaking();
  const { methods: say } = words;
  // Safe cast: the keys of that object.
  const all = Object.keys(say.about) as readonly Method[];
  const known = all.find((each) => each === method);
  if (known === undefined) return <NotFoundPage />;
  const { title, means, how, source, limits } = say.about[known];
  return (
    <Page title={`${title} · ${say.title}`}>
      <Answer question={say.title} more={<p className="lead">{means}</p>}>
        {title}
      </Answer>
      <Section title={say.how}>
        {how.map((each) => (
          <p key={each}>{each}</p>
        ))}
      </Section>
      <NotKnown title={say.limits} gaps={limits} />
      <Section title={say.source}>
        <p>{source}</p>
        <p className="quiet">{say.whole({ file: `docs/methods/${known}.md` })}</p>
      </Section>
      <Section title={say.others}>
        <ul className="links">
          {all
            .filter((each) => each !== known)
            .map((each) => (
              <li key={each}>
                <Link {...WHERE.method(company, each)}>{say.about[each].title}</Link>
              </li>
            ))}
        </ul>
      </Section>
    </Page>
  );
}
