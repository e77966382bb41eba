import { Link } from '@tanstack/react-router';
import type { Import } from '../../contract/api/imports.schema.ts';
import { count } from '../../words/format.ts';
import { Answer } from '../kit/answer.part.tsx';
import { Drop } from '../kit/drop.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import { heldFile, lookBefore } from './held-files.ts';
import { useSendFile } from './use-send-file.ts';

/** What went wrong, what is safe, what to do; or, with several companies in one file, which one. */
export function RefusedPart({ company, one }: { readonly company: string; readonly one: Import }) {
  const { words, lang } = useSpeaking();
  const { page, importing } = words;
  const { refused, understood, welcome } = importing;
  const send = useSendFile();
  const file = heldFile(one.id);
  const before = lookBefore(one.id);
  const busy = send.isPending ? welcome.sending : null;
  const companies = one.refusal?.companies ?? [];
  if (companies.length > 0) {
    return (
      <>
        <Answer question={understood.title} more={<p className="lead">{page.chooseCompanyWhy}</p>}>
          {page.chooseCompany}
        </Answer>
        <ul className="chooser wide">
          {companies.map(({ name, tickets }) => (
            <li key={name}>
              <button
                type="button"
                disabled={send.isPending || file === undefined}
                onClick={() => {
                  if (file !== undefined) send.mutate({ company, file, of: name, replaces: one.id });
                }}
              >
                {page.companyTickets({ name, tickets: count(tickets, lang) })}
              </button>
            </li>
          ))}
        </ul>
        {file === undefined && (
          <Drop
            slim
            title={understood.chooseAgain}
            busy={busy}
            take={(again) => send.mutate({ company, file: again, replaces: one.id })}
          >
            <p className="quiet">{understood.fileGone}</p>
          </Drop>
        )}
      </>
    );
  }
  return (
    <>
      <Answer question={refused.title} more={<p className="lead quiet">{refused.safe}</p>}>
        <span role="alert">{one.refusal?.message}</span>
      </Answer>
      {before !== undefined && (
        <p>
          <Link {...WHERE.import(company, before)}>{words.guesses.back}</Link>
        </p>
      )}
      <Drop slim title={refused.again} busy={busy} take={(again) => send.mutate({ company, file: again })} />
    </>
  );
}
