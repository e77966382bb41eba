import { Link, useNavigate } from '@tanstack/react-router';
import { forecastsSchema, type ForecastsPage as Told } from '../../contract/api/forecasts.schema.ts';
import { BANDS } from '../../engine/explanations/record/score-record.ts';
import type { Words } from '../../words/words.ts';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { Page } from '../kit/page.part.tsx';
import { Pager } from '../kit/pager.part.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { asStrings, WHERE, type WhichForecasts } from '../kit/where.ts';
import { ForecastList } from './forecast-list.part.tsx';
import type { ForecastsSearch } from './forecasts-search.ts';
import { saidInTenths } from './said-in-tenths.ts';

type ForecastsPageProps = { readonly company: string; readonly search: ForecastsSearch };

/** /c/:company/track-record/forecasts?… The forecasts behind a count of the track record, and how each ended. */
export function ForecastsPage({ company, search }: ForecastsPageProps) {
  const { words } = useSpeaking();
  const { forecasts: say } = words;
  const { page: _, ...which } = search;
  const navigate = useNavigate();
  const told = useAsk(forecastsSchema, API.forecasts(company, asStrings(search)));
  return (
    <Page title={say.title}>
      <Loaded of={told} waiting={<BonesOfPage height={320} />}>
        {(found) => {
          const { forecasts, total, page, pageSize } = found;
          const said = conditions(which, found, words);
          return (
            <>
              <Answer question={say.title} more={<Conditions company={company} which={which} said={said} />}>
                {say.sentence({ n: total, which: said.map((each) => each.said).join(', ') })}
              </Answer>
              {total > 0 && (
                <p className="quiet">
                  {which.of === 'replay' ? say.replayWhat : say.recordWhat}{' '}
                  <HowReckoned methods={['recurrence', 'track-record']} />
                </p>
              )}
              {total === 0 ? (
                <NoForecasts company={company} isAll={said.length === 0} />
              ) : (
                <>
                  <ForecastList company={company} forecasts={forecasts} of={which.of ?? 'record'} />
                  <Pager
                    page={page}
                    pageSize={pageSize}
                    total={total}
                    go={(to) => navigate(WHERE.forecasts(company, which, to))}
                  />
                </>
              )}
              <p className="onward">
                <Link {...WHERE.trackRecord(company)}>{say.back}</Link>
              </p>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

/** Not one forecast yet, or none under these conditions. */
function NoForecasts({ company, isAll }: { readonly company: string; readonly isAll: boolean }) {
  const { words } = useSpeaking();
  const { forecasts: say, chance, pages } = words;
  return (
    <div className="empty">
      <h2>{say.none}</h2>
      <p>{isAll ? chance.record.emptyNone : say.noneWhat}</p>
      {isAll && (
        <Link className="button primary" {...WHERE.company(company)}>
          {pages.state.addExport}
        </Link>
      )}
    </div>
  );
}

type Condition = { readonly key: keyof WhichForecasts; readonly said: string };

function conditions(
  { band, end, label, pattern, newest }: WhichForecasts,
  { about }: Told,
  words: Words,
): readonly Condition[] {
  const { which: say } = words.forecasts;
  const gone = say.gonePattern;
  return [
    ...(band === undefined
      ? []
      : [
          {
            key: 'band' as const,
            said: say.band({ band: saidInTenths({ from: band / BANDS, to: (band + 1) / BANDS }, words) }),
          },
        ]),
    ...(end === undefined ? [] : [{ key: 'end' as const, said: say.end[end] }]),
    ...(label === undefined
      ? []
      : [{ key: 'label' as const, said: say.label({ label: words.chance.record.label[label] }) }]),
    ...(pattern === undefined
      ? []
      : [
          {
            key: 'pattern' as const,
            said: about === null ? gone : say.pattern({ name: nameOf(about, words.lang) }),
          },
        ]),
    ...(newest === undefined ? [] : [{ key: 'newest' as const, said: say.newest }]),
  ];
}

type ConditionsProps = {
  readonly company: string;
  readonly which: WhichForecasts;
  readonly said: readonly Condition[];
};

/** Each condition with a way to leave it out. */
function Conditions({ company, which, said }: ConditionsProps) {
  const { words } = useSpeaking();
  if (said.length === 0) return null;
  return (
    <ul className="conditions">
      {said.map((each) => (
        <li key={each.key}>
          <Link
            {...WHERE.forecasts(company, { ...which, [each.key]: undefined })}
            aria-label={words.pages.tickets.drop({ what: each.said })}
          >
            <span>{each.said}</span>
            <svg viewBox="0 0 18 18" aria-hidden="true">
              <path d="M5 5l8 8M13 5l-8 8" />
            </svg>
          </Link>
        </li>
      ))}
    </ul>
  );
}
