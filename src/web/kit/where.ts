import type { ForecastsQuery } from '../../contract/api/forecasts.schema.ts';
import type { TicketsQuery } from '../../contract/api/tickets.schema.ts';
import type { Method } from '../../words/methods/nl.ts';

/** Which tickets: the query of the tickets page, without what is not asked. */
export type Which = Partial<Omit<TicketsQuery, 'page'>>;

/** Which forecasts, likewise. */
export type WhichForecasts = Partial<Omit<ForecastsQuery, 'page'>>;

/** A place in the product, as the router's links take it. */
export type Place = { readonly to: string; readonly search: Readonly<Record<string, string>> };

const place = (to: string, search: Readonly<Record<string, string>> = {}): Place => ({ to, search });

export const WHERE = {
  welcome: place('/'),
  answer: (company: string): Place => place(`/c/${company}`),
  patterns: (company: string, search: Readonly<Record<string, string>> = {}): Place =>
    place(`/c/${company}/patterns`, search),
  pattern: (company: string, pattern: string): Place => place(`/c/${company}/patterns/${pattern}`),
  alerts: (company: string, page = 1): Place =>
    place(`/c/${company}/alerts`, page > 1 ? { page: String(page) } : {}),
  reporting: (company: string): Place => place(`/c/${company}/reporting`),
  lostTime: (company: string): Place => place(`/c/${company}/lost-time`),
  trackRecord: (company: string): Place => place(`/c/${company}/track-record`),
  forecasts: (company: string, which: WhichForecasts = {}, page = 1): Place =>
    place(`/c/${company}/track-record/forecasts`, {
      ...asStrings(which),
      ...(page > 1 && { page: String(page) }),
    }),
  method: (company: string, method: Method): Place => place(`/c/${company}/how/${method}`),
  tickets: (company: string, which: Which, page = 1): Place =>
    place(`/c/${company}/tickets`, { ...asStrings(which), ...(page > 1 && { page: String(page) }) }),
  ticket: (company: string, ticket: string): Place => place(`/c/${company}/tickets/${ticket}`),
  report: (company: string): Place => place(`/c/${company}/report`),
  company: (company: string): Place => place(`/c/${company}/company`),
  import: (company: string, one: string): Place => place(`/c/${company}/imports/${one}`),
} as const;

/** A query without its empty places. */
export function asStrings(
  query: Readonly<Record<string, string | number | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [[key, String(value)]],
    ),
  );
}
