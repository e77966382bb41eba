export const SHOWS = ['open', 'owned', 'dismissed', 'all'] as const;
export type Show = (typeof SHOWS)[number];
export type PatternsSearch = { readonly show?: Show; readonly q?: string };

/** The address of the list: which of the lists, and the words looked for. */
export function readPatternsSearch(search: Record<string, unknown>): PatternsSearch {
  const show = SHOWS.find((each) => each === search.show);
  const q = typeof search.q === 'string' ? search.q.slice(0, 200) : '';
  return { ...(show !== undefined && show !== 'open' && { show }), ...(q !== '' && { q }) };
}
