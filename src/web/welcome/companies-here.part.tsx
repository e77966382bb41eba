import { Link } from '@tanstack/react-router';
import { type Company, companiesSchema } from '../../contract/api/companies.schema.ts';
import { sayInstant } from '../../words/say-time.ts';
import type { Words } from '../../words/words.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Failed } from '../kit/loaded.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { type Place, WHERE } from '../kit/where.ts';

/** The companies that are already here, the one reckoned last first. */
export function CompaniesHere() {
  const { words } = useSpeaking();
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
        {list.map((company) => (
          <li key={company.id}>
            <Link {...placeOf(company)}>
              <b>{company.name === '' ? (company.lastFile ?? about.unnamed) : company.name}</b>
              <span className="quiet">{stateOf(company, words)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a company goes on: its answer, else the import that waits, else what is known of it. */
function placeOf({ id, reckonedAt, waitingImport }: Company): Place {
  if (reckonedAt !== null) return WHERE.answer(id);
  return waitingImport === null ? WHERE.company(id) : WHERE.import(id, waitingImport);
}

/** "1.204 tickets · berekend gisteren om 10:42", of a sample company that it is invented, or that an import waits for a word. */
function stateOf(
  { tickets, reckonedAt, waitingImport, sample }: Company,
  { importing, lang }: Words,
): string {
  const { welcome: say } = importing;
  const waits = waitingImport === null ? [] : [say.waits];
  const invented = sample === null ? [] : [say.invented];
  if (tickets === 0 && waitingImport !== null) return [...invented, say.waits].join(' · ');
  const reckoned =
    reckonedAt === null ? say.never : say.reckoned({ when: sayInstant(reckonedAt, new Date(), lang) });
  return [...invented, say.tickets({ n: tickets }), reckoned, ...waits].join(' · ');
}
