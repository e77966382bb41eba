import type { Import } from '../../src/contract/api/imports.schema.ts';
import type { Furnished } from './furnished-house.ts';

/** The addresses of the pages of a furnished house. */
export function placesIn(made: Furnished) {
  const pagesOf = (company: string): Readonly<Record<string, string>> => ({
    answer: `/c/${company}`,
    patterns: `/c/${company}/patterns`,
    'lost time': `/c/${company}/lost-time`,
    tickets: `/c/${company}/tickets?q=printer`,
    company: `/c/${company}/company`,
    'track record': `/c/${company}/track-record`,
    forecasts: `/c/${company}/track-record/forecasts`,
    report: `/c/${company}/report`,
    alerts: `/c/${company}/alerts`,
    reporting: `/c/${company}/reporting`,
  });
  const importPath = ({ id }: Import): string => `/c/${made.full}/imports/${id}`;
  const pathOf = (page: string): string => {
    const { full, watched, pattern, ticket, imports } = made;
    if (page === 'welcome') return '/';
    if (page === 'pattern') return `/c/${full}/patterns/${pattern}`;
    if (page === 'ticket') return `/c/${full}/tickets/${ticket}`;
    if (page === 'import') return importPath(imports.done);
    return pagesOf(page === 'alerts' ? watched : full)[page];
  };
  return { pagesOf, importPath, pathOf };
}
