import { PATTERN_SIGNS, patternsQuery } from '../../contract/api/patterns.schema.ts';
import { THEME_MAX } from '../../contract/api/shared.schema.ts';
import { asStrings } from '../kit/where.ts';

export const SHOWS = ['open', 'owned', 'dismissed', 'all'] as const;
export type Show = (typeof SHOWS)[number];
export type Sign = (typeof PATTERN_SIGNS)[number];
export type PatternsSearch = {
  readonly show?: Show | undefined;
  readonly theme?: string | undefined;
  readonly sign?: Sign | undefined;
  /** The problem that these are held against, and whether only those that fell as far. */
  readonly beside?: string | undefined;
  readonly fell?: 'yes' | undefined;
  readonly q?: string | undefined;
  readonly page?: number | undefined;
};

/** A list's own part of the address, without what goes without saying. */
export const addressOf = ({ show, ...search }: PatternsSearch): Record<string, string> =>
  asStrings({ show: show === 'open' ? undefined : show, ...search });

/** The address of the list: which of the lists, the theme, what stands out, beside what, the words looked for, and the page. */
export function readPatternsSearch(search: Record<string, unknown>): PatternsSearch {
  const show = SHOWS.find((each) => each === search.show);
  const sign = PATTERN_SIGNS.find((each) => each === search.sign);
  const page = Number(search.page);
  const beside = patternsQuery.shape.beside.safeParse(search.beside).data;
  const theme = typeof search.theme === 'string' ? search.theme.slice(0, THEME_MAX) : '';
  const q = typeof search.q === 'string' ? search.q.slice(0, 200) : '';
  return {
    ...(show !== undefined && show !== 'open' && { show }),
    ...(theme !== '' && { theme }),
    ...(sign !== undefined && { sign }),
    ...(beside !== undefined && { beside, ...(search.fell === 'yes' && { fell: 'yes' }) }),
    ...(q !== '' && { q }),
    ...(Number.isInteger(page) && page > 1 && { page }),
  };
}
