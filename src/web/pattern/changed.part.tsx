import { Link } from '@tanstack/react-router';
import { count, daysBetween, decimal, longDay } from '../../words/format.ts';
import { inHundred, sayUnnamed } from '../../words/say-what-changed.ts';
import { Rows } from '../kit/rows.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useEvidence } from '../kit/use-evidence.ts';
import { WHERE } from '../kit/where.ts';
import type { Detail } from './detail.ts';

/** What was changed in the days in which the problem began, each change opening its ticket; or why none is named. */
export function Changed({ told }: { readonly told: Detail['whatChanged'] }) {
  const { words } = useSpeaking();
  const { changed: say } = words;
  return (
    <>
      <h3>{say.title}</h3>
      {told === null ? <p>{say.noList}</p> : <Found told={told} />}
    </>
  );
}

function Found({ told }: { readonly told: NonNullable<Detail['whatChanged']> }) {
  const { words, lang } = useSpeaking();
  const { changed: say } = words;
  const { named, from, to, found, usual } = told;
  const looked = say.looked({ from: longDay(from, lang), to: longDay(to, lang) });
  return (
    <>
      {named.length === 0 ? (
        <p>
          {looked} {sayUnnamed(told, words)}
        </p>
      ) : (
        <>
          <p>{looked}</p>
          <ul className="drivers">
            {named.map((change) => (
              <Named key={change.ticket.id} change={change} days={daysBetween(from, to) + 1} />
            ))}
          </ul>
          <p>
            {say.named} {say.usual({ found: count(found, lang), usual: decimal(usual, lang) })}
          </p>
        </>
      )}
      <p className="quiet small">
        <Rows which={{ kind: 'improvement' }}>{say.all}</Rows>
      </p>
    </>
  );
}

type NamedProps = {
  readonly change: NonNullable<Detail['whatChanged']>['named'][number];
  /** How many days were looked at. */
  readonly days: number;
};

function Named({ change, days }: NamedProps) {
  const { words, lang } = useSpeaking();
  const { company } = useEvidence();
  const { changed: say, pages } = words;
  const { ticket, day, link } = change;
  return (
    <li>
      <p>
        <Link {...WHERE.ticket(company, ticket.id)}>
          {ticket.title === '' ? pages.tickets.noTitle : ticket.title}
        </Link>
      </p>
      <p className="quiet small">
        {[ticket.ticket, longDay(day, lang), say.link[link]].join(' · ')}.{' '}
        {say.chance({ share: inHundred(change), days })}
      </p>
    </li>
  );
}
