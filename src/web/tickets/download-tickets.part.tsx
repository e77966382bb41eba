import { API } from '../kit/api/paths.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { asStrings, type Which } from '../kit/where.ts';

type DownloadProps = { readonly company: string; readonly which: Which };

/** Saves every row behind the number as CSV: the browser shows how far it is. */
export function DownloadTickets({ company, which }: DownloadProps) {
  const { words, lang } = useSpeaking();
  return (
    <p>
      <a href={API.ticketsFile(company, { ...asStrings(which), lang })} download="signaal-tickets.csv">
        {words.pages.tickets.download}
      </a>
    </p>
  );
}
