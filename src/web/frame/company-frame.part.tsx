import { Link, useLocation, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { companiesSchema } from '../../contract/api/companies.schema.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { Dialog } from '../kit/dialog.part.tsx';
import { focusContent } from '../kit/focus-content.ts';
import { useSpeaking } from '../kit/speaking.tsx';
import { useKeys } from '../kit/use-keys.ts';
import { WHERE } from '../kit/where.ts';
import { EvidenceProvider } from '../tickets/evidence.part.tsx';
import { KeysDialog } from './keys-dialog.part.tsx';
import { Languages } from './languages.part.tsx';
import { Search } from './search.part.tsx';
import { useNewNumbers } from './use-new-numbers.ts';

type CompanyFrameProps = { readonly company: string; readonly children: ReactNode };

/** What stands round every page of a company: its name, the pages that everybody needs, search, language, and the keys. */
export function CompanyFrame({ company, children }: CompanyFrameProps) {
  const { words } = useSpeaking();
  const { frame } = words.pages;
  const { searchStr } = useLocation();
  const [shows, setShows] = useState<'keys' | 'search' | null>(null);
  const close = useCallback(() => setShows(null), []);
  const companies = useAsk(companiesSchema, API.companies);
  const known = companies.data?.companies.find(({ id }) => id === company);
  // Of a company that is not known yet nobody can tell that it has no name.
  const name = known === undefined ? '' : known.name || words.yourCompany;
  // The list may be older than a company that was made a moment ago.
  const isNowhere = companies.isSuccess && !companies.isFetching && known === undefined;
  const keys = useMemo(
    () => ({
      '/': () => {
        const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-search]')];
        const seen = fields.find((field) => field.offsetParent !== null);
        if (seen === undefined) setShows('search');
        else seen.focus();
      },
      '?': () => setShows('keys'),
    }),
    [],
  );
  useKeys(keys);
  useNewNumbers(company);
  useFocusOnArrival();
  const q = new URLSearchParams(searchStr).get('q') ?? '';
  return (
    <EvidenceProvider company={company}>
      <a className="skip" href="#content">
        {frame.skip}
      </a>
      <header className="top">
        <div className="who">
          <Link className="mark-link" {...WHERE.welcome} aria-label={frame.home}>
            <img className="mark" src="/icon.svg" alt="" />
          </Link>
          {!isNowhere && (
            <Link className="company-name" {...WHERE.company(company)} title={frame.company}>
              <span>{name}</span>
              <svg viewBox="0 0 18 18" aria-hidden="true">
                <path d="M3 5.5h6M13 5.5h2M3 12.5h2M9 12.5h6M11 3.5v4M7 10.5v4" />
              </svg>
              <span className="visually-hidden">{name === '' ? frame.company : `: ${frame.company}`}</span>
            </Link>
          )}
        </div>
        {!isNowhere && (
          <>
            <nav className="pages" aria-label={frame.nav}>
              <Link {...WHERE.answer(company)} activeOptions={{ exact: true, includeSearch: false }}>
                {frame.answer}
              </Link>
              <Link {...WHERE.patterns(company)} activeOptions={{ includeSearch: false }}>
                {frame.patterns}
              </Link>
              <Link {...WHERE.lostTime(company)} activeOptions={{ includeSearch: false }}>
                {frame.lostTime}
              </Link>
              <Link {...WHERE.report(company)}>{words.reports.link}</Link>
            </nav>
            <Search company={company} q={q} />
            <button
              type="button"
              className="icon find"
              aria-label={frame.search}
              onClick={() => setShows('search')}
            >
              <svg viewBox="0 0 18 18" aria-hidden="true">
                <path d="M12.2 12.2L16 16M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" />
              </svg>
            </button>
          </>
        )}
        <Languages />
      </header>
      {children}
      {shows === 'keys' && <KeysDialog close={close} />}
      {shows === 'search' && (
        <Dialog title={frame.search} close={close}>
          <Search company={company} q={q} asked={close} />
        </Dialog>
      )}
    </EvidenceProvider>
  );
}

/** After a walk to another page the reader, and what reads to them, start at its top: once it stands, for what has the focus goes with its page. */
function useFocusOnArrival(): void {
  const shown = useRouterState({
    select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname,
  });
  const before = useRef(shown);
  useEffect(() => {
    if (shown === before.current) return;
    before.current = shown;
    focusContent();
  }, [shown]);
}
