import { type ForecastsQuery, forecastsQuery } from '../../contract/api/forecasts.schema.ts';

export type ForecastsSearch = Partial<ForecastsQuery>;

/** The address of the forecasts: the contract's query; a part that it does not know is left out. */
export function readForecastsSearch(search: Record<string, unknown>): ForecastsSearch {
  const parts = Object.entries(forecastsQuery.shape).flatMap(([key, schema]) => {
    const isAsked = search[key] !== undefined && search[key] !== '';
    return isAsked && schema.safeParse(search[key]).success ? [[key, search[key]]] : [];
  });
  const { page, of, ...which } = forecastsQuery.parse(Object.fromEntries(parts));
  return { ...which, ...(of === 'replay' && { of }), ...(page > 1 && { page }) };
}
