/** Where the server keeps what a page shows. */
const company = (id: string): string => `/api/companies/${id}`;

export const API = {
  companies: '/api/companies',
  company,
  sample: (name: string): string => `/api/samples/${name}`,
  answer: (id: string): string => `${company(id)}/answer`,
  lostTime: (id: string): string => `${company(id)}/lost-time`,
  themes: (id: string): string => `${company(id)}/themes`,
  trackRecord: (id: string): string => `${company(id)}/track-record`,
  forecasts: (id: string, query: Readonly<Record<string, string>>): string =>
    `${company(id)}/forecasts${asQuery(query)}`,
  reporting: (id: string): string => `${company(id)}/reporting`,
  alerts: (id: string, query: Readonly<Record<string, string>>): string =>
    `${company(id)}/alerts${asQuery(query)}`,
  patterns: (id: string, query: Readonly<Record<string, string>>): string =>
    `${company(id)}/patterns${asQuery(query)}`,
  pattern: (id: string, pattern: string): string => `${company(id)}/patterns/${pattern}`,
  moreLike: (id: string, pattern: string): string => `${company(id)}/patterns/${pattern}/more`,
  undo: (id: string, change: string): string => `${company(id)}/changes/${change}/undo`,
  tickets: (id: string, query: Readonly<Record<string, string>>): string =>
    `${company(id)}/tickets${asQuery(query)}`,
  ticketsFile: (id: string, query: Readonly<Record<string, string>>): string =>
    `${company(id)}/tickets.csv${asQuery(query)}`,
  exportFile: (id: string): string => `${company(id)}/export.csv`,
  learned: (id: string): string => `${company(id)}/learned.json`,
  history: (id: string, ticket: string): string => `${company(id)}/tickets/${ticket}/history`,
  alikes: (id: string, ticket: string): string => `${company(id)}/tickets/${ticket}/alikes`,
  look: (id: string): string => `${company(id)}/reports/look`,
  reports: (id: string): string => `${company(id)}/reports`,
  undoReport: (id: string, ticket: string): string => `${company(id)}/reports/${ticket}/undo`,
  imports: (id: string): string => `${company(id)}/imports`,
  import: (id: string, one: string): string => `${company(id)}/imports/${one}`,
  undoJoined: (id: string, one: string): string => `${company(id)}/imports/${one}/joined/undo`,
  report: (id: string, lang: string): string => `${company(id)}/report?lang=${lang}`,
  analysis: (id: string, lang: string): string => `${company(id)}/analysis?lang=${lang}`,
  reckonings: (id: string): string => `${company(id)}/reckonings`,
} as const;

function asQuery(query: Readonly<Record<string, string>>): string {
  const said = new URLSearchParams(query).toString();
  return said === '' ? '' : `?${said}`;
}
