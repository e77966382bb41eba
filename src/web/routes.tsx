import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { AlertsPage } from './alerts/alerts.page.tsx';
import { readAlertsSearch } from './alerts/alerts-search.ts';
import { AnswerPage } from './answer/answer.page.tsx';
import { CompanyPage } from './company/company.page.tsx';
import { CompanyFrame } from './frame/company-frame.part.tsx';
import { NotFoundPage } from './frame/not-found.page.tsx';
import { ImportPage } from './imports/import.page.tsx';
import { LostTimePage } from './lost-time/lost-time.page.tsx';
import { MethodPage } from './methods/method.page.tsx';
import { PatternPage } from './pattern/pattern.page.tsx';
import { PatternsPage } from './patterns/patterns.page.tsx';
import { readPatternsSearch } from './patterns/patterns-search.ts';
import { ReportPage } from './report/report.page.tsx';
import { ReportingPage } from './reporting/reporting.page.tsx';
import { TicketPage } from './ticket/ticket.page.tsx';
import { TicketsPage } from './tickets/tickets.page.tsx';
import { readTicketsSearch } from './tickets/tickets-search.ts';
import { ForecastsPage } from './track-record/forecasts.page.tsx';
import { readForecastsSearch } from './track-record/forecasts-search.ts';
import { TrackRecordPage } from './track-record/track-record.page.tsx';
import { WelcomePage } from './welcome/welcome.page.tsx';

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: NotFoundPage,
});

const welcome = createRoute({ getParentRoute: () => root, path: '/', component: WelcomePage });

const company = createRoute({
  getParentRoute: () => root,
  path: '/c/$company',
  component: function OfCompany() {
    return (
      <CompanyFrame {...company.useParams()}>
        <Outlet />
      </CompanyFrame>
    );
  },
});

const answer = createRoute({
  getParentRoute: () => company,
  path: '/',
  component: () => <AnswerPage {...company.useParams()} />,
});

const patterns = createRoute({
  getParentRoute: () => company,
  path: 'patterns',
  validateSearch: readPatternsSearch,
  component: () => <PatternsPage {...company.useParams()} {...patterns.useSearch()} />,
});

const pattern = createRoute({
  getParentRoute: () => company,
  path: 'patterns/$pattern',
  component: function OnePattern() {
    const params = pattern.useParams();
    return <PatternPage key={params.pattern} {...params} />;
  },
});

const alerts = createRoute({
  getParentRoute: () => company,
  path: 'alerts',
  validateSearch: readAlertsSearch,
  component: () => <AlertsPage {...company.useParams()} search={alerts.useSearch()} />,
});

const reporting = createRoute({
  getParentRoute: () => company,
  path: 'reporting',
  component: () => <ReportingPage {...company.useParams()} />,
});

const lostTime = createRoute({
  getParentRoute: () => company,
  path: 'lost-time',
  component: () => <LostTimePage {...company.useParams()} />,
});

const trackRecord = createRoute({
  getParentRoute: () => company,
  path: 'track-record',
  component: () => <TrackRecordPage {...company.useParams()} />,
});

const forecasts = createRoute({
  getParentRoute: () => company,
  path: 'track-record/forecasts',
  validateSearch: readForecastsSearch,
  component: () => <ForecastsPage {...company.useParams()} search={forecasts.useSearch()} />,
});

const method = createRoute({
  getParentRoute: () => company,
  path: 'how/$method',
  component: () => <MethodPage {...method.useParams()} />,
});

const tickets = createRoute({
  getParentRoute: () => company,
  path: 'tickets',
  validateSearch: readTicketsSearch,
  component: () => <TicketsPage {...company.useParams()} search={tickets.useSearch()} />,
});

const ticket = createRoute({
  getParentRoute: () => company,
  path: 'tickets/$ticket',
  component: () => <TicketPage {...ticket.useParams()} />,
});

const report = createRoute({
  getParentRoute: () => company,
  path: 'report',
  component: function OneReport() {
    const params = report.useParams();
    return <ReportPage key={params.company} {...params} />;
  },
});

const settings = createRoute({
  getParentRoute: () => company,
  path: 'company',
  component: () => <CompanyPage {...company.useParams()} />,
});

const oneImport = createRoute({
  getParentRoute: () => company,
  path: 'imports/$import',
  component: function OneImport() {
    const params = oneImport.useParams();
    return <ImportPage key={params.import} company={params.company} id={params.import} />;
  },
});

/** Every page and its address. Searches are plain text: what stands in the address is what was asked. */
export const router = createRouter({
  routeTree: root.addChildren([
    welcome,
    company.addChildren([
      answer,
      patterns,
      pattern,
      alerts,
      reporting,
      lostTime,
      trackRecord,
      forecasts,
      method,
      tickets,
      ticket,
      report,
      settings,
      oneImport,
    ]),
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const said = new URLSearchParams(
      Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    ).toString();
    return said === '' ? '' : `?${said}`;
  },
});
