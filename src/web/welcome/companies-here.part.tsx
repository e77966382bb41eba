import { Link } from '@tanstack/react-router';
import { companiesSchema } from '../../contract/api/companies.schema.ts';
import { sayInstant } from '../../words/say-time.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Failed } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';

/** The companies that are already here, the one reckoned last first. */
export function CompaniesHere() {
  const { words, lang } = useSpeaking();
  const { welcome: say, company: about } = words.importing;
  const companies = useAsk(companiesSchema, API.companies);
  if (companies.data === undefined && companies.isError) {
    return <Failed error={companies.error} retry={() => companies.refetch()} />;
  }
  const list = (companies.data?.companies ?? []).toSorted((a, b) =>
    (b.reckonedAt ?? '').localeCompare(a.reckonedAt ?? ''),
  );
  if (list.length === 0) return null;
  return (
    <section className="here">
      <h2>{say.here}</h2>
      <ul>
        {list.map(({ id, name, tickets, reckonedAt }) => (
          <li key={id}>
            <Link {...(reckonedAt === null ? WHERE.company(id) : WHERE.answer(id))}>
              <b>{name === '' ? about.unnamed : name}</b>
              <span className="quiet">
                {say.tickets({ n: tickets })} ·{' '}
                {reckonedAt === null
                  ? say.never
                  : say.reckoned({ when: sayInstant(reckonedAt, new Date(), lang) })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
