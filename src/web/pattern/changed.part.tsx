import { Link } from '@tanstack/react-router';
import { count, daysBetween, decimal, longDay } from '../../words/format.ts';
import { inHundred, sayUnnamed } from '../../words/say-what-changed.ts';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { useEvidence } from '../kit/use-evidence.ts';
import { WHERE } from '../kit/where.ts';
import type { Detail } from './detail.ts';

type ChangedProps = { readonly pattern: string; readonly told: Detail['whatChanged'] };

/** What was changed in the days in which the problem began, each change opening its ticket; or why none is named. */
export function Changed({ pattern, told }: ChangedProps) {
  const { words } = useSpeaking();
  const { changed: say } = words;
  return (
    <>
      <h3>{say.title}</h3>
      {told === null ? <p>{say.noList}</p> : <Found pattern={pattern} told={told} />}
    </>
  );
}

type FoundProps = { readonly pattern: string; readonly told: NonNullable<Detail['whatChanged']> };

function Found({ pattern, told }: FoundProps) {
  const { words, lang } = useSpeaking();
  const { changed: say } = words;
  const { named, from, to, found, usual } = told;
  const n = count(found, lang);
  const opens = { found: found === 0 ? n : <Rows which={{ changed: pattern }}>{n}</Rows> };
  const looked = say.looked({ from: longDay(from, lang), to: longDay(to, lang) });
  return (
    <>
      {named.length === 0 ? (
        <p>
          {looked} {sentence((placed) => sayUnnamed(told, words, placed.found), opens, { found: n })}
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
            {say.named}{' '}
            {sentence((placed) => say.usual({ usual: decimal(usual, lang), ...placed }), opens, { found: n })}
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
