import { alertsQuery } from '../../contract/api/alerts.schema.ts';

export type AlertsSearch = { readonly page?: number };

/** The address of the alerts: which page of them; what is not one is the first. */
export function readAlertsSearch(search: Record<string, unknown>): AlertsSearch {
  const { success, data } = alertsQuery.safeParse({ page: search.page });
  return success && data.page > 1 ? { page: data.page } : {};
}
