import type { Sort, SortKey, Ticket, TicketsQuery } from '../../contract/api/tickets.schema.ts';
import { LEAST_ASKED } from '../../engine/patterns/membership-chance.ts';
import { fold } from '../../engine/text/fold.ts';
import { startOfDay } from '../../engine/time/start-of-day.ts';
import { isoDay, type Zone, zone } from '../../engine/time/zone.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { readDismissed, readIdsOfCards, readTitles } from '../../store/patterns.store.ts';
import type { TicketFilter } from '../../store/ticket-filter.ts';
import { LIKELIEST_FIRST, NEWEST_FIRST, type TicketOrder } from '../../store/ticket-order.ts';
import { readSortKeys, readTickets, type StoredTicket } from '../../store/tickets.store.ts';
import { findShownReckoning } from '../answers/shown-reckoning.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { isDismissed } from '../patterns/dismiss-pattern.ts';
import { ofTheme } from '../patterns/of-theme.ts';
import { nameOf } from '../patterns/show-pattern.ts';
import { changesWhenBegan } from './changes-when-began.ts';
import { ticketsAroundFix } from './tickets-around-fix.ts';

const PAGE_SIZE = 50;
const DAY_MILLISECONDS = 86_400_000;
const IMPUTED = ['incident', 'unknown-kind', 'late-request'] as const;
const WAYS: Readonly<Record<'measured' | 'reported' | 'imputed' | 'leaking', readonly string[]>> = {
  measured: ['measured'],
  reported: ['reported'],
  imputed: IMPUTED,
  leaking: ['measured', 'reported', ...IMPUTED],
};

const SIDES = { 'before-fix': 'before', 'since-fix': 'after' } as const;

const TOLD: Readonly<Record<NonNullable<TicketsQuery['told']>, readonly string[]>> = {
  measured: ['both', 'measured-only'],
  reported: ['both'],
  unreported: ['measured-only'],
  report: ['report'],
  unmeasured: ['reported-only'],
};

const CAME: Readonly<Record<'each' | 'back', readonly string[]>> = {
  each: ['first', 'back'],
  back: ['back'],
};

/** What people reported: the population of the answer. */
const REPORTED = ['incident', 'request', 'unknown'] as const;

export type TicketPage = {
  readonly tickets: readonly Ticket[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly sorts: readonly SortKey[];
};

/** The rows behind a number: every ticket that the filter lets through, in the order that is asked, a page at a time. */
export function listTickets(
  { store }: Pick<Context, 'store'>,
  companyId: string,
  query: TicketsQuery,
): Promise<TicketPage> {
  return store.inCompany(companyId, async (db) => {
    const { reckoningId, timezone } = await findKnownCompany(db);
    const filter = await filterOf(db, query, { reckoningId, timezone });
    // Looked for, but without a letter or a digit in it: nothing holds that.
    const isNothing = filter.words?.length === 0 && query.q !== '';
    if (isNothing) return { tickets: [], total: 0, page: 1, pageSize: PAGE_SIZE, sorts: [] };
    const { tickets, total, page } = await readPage(db, filter, query);
    const shown = await showTickets(db, tickets, { reckoningId, timezone });
    const sorts = await readSortKeys(db, reckoningId);
    return { tickets: shown, total, page, pageSize: PAGE_SIZE, sorts };
  });
}

/** A page of the rows; past the last it is the last, since rows may have gone since the link was made. */
async function readPage(
  db: CompanyDb,
  filter: TicketFilter,
  { page, sort, perhaps }: Pick<TicketsQuery, 'page' | 'sort' | 'perhaps'>,
): Promise<{ readonly tickets: readonly StoredTicket[]; readonly total: number; readonly page: number }> {
  const unasked = perhaps === undefined ? NEWEST_FIRST : LIKELIEST_FIRST;
  const order = sort === undefined ? unasked : orderOf(sort);
  const read = (at: number) =>
    readTickets(db, filter, { order, limit: PAGE_SIZE, offset: (at - 1) * PAGE_SIZE });
  const { tickets, total } = await read(page);
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return page <= last ? { tickets, total, page } : { ...(await read(last)), page: last };
}

function orderOf(sort: Sort): TicketOrder {
  const isDescending = sort.startsWith('-');
  // Safe cast: what is left of a sort without its minus is its key.
  return { by: (isDescending ? sort.slice(1) : sort) as SortKey, isDescending };
}

async function filterOf(
  db: CompanyDb,
  query: TicketsQuery,
  { reckoningId, timezone }: ShownIn,
): Promise<TicketFilter> {
  const {
    pattern,
    fate,
    closes,
    way,
    kind,
    month,
    team,
    teams,
    alone,
    missing,
    joined,
    q,
    asset,
    site,
    lang,
  } = query;
  const aside = alone === 'no' && reckoningId !== null ? await readDismissed(db, reckoningId) : [];
  return {
    reckoningId,
    pattern,
    leansTo: query.perhaps === undefined ? undefined : { pattern: query.perhaps, least: LEAST_ASKED },
    patterns: query.theme === undefined ? undefined : await patternsOf(db, query.theme, reckoningId),
    fate,
    closes: closes === 'yes',
    ...(await cameOf(db, query, { reckoningId, timezone })),
    ...(await changedOf(db, query, { reckoningId, timezone })),
    alert: alertIn(query),
    onLists: query.told === undefined ? undefined : TOLD[query.told],
    trouble: query.trouble,
    ways: way === undefined || way === 'technician' ? undefined : WAYS[way],
    technician: way === 'technician',
    kinds: kind === undefined ? undefined : kind === 'reported' ? REPORTED : [kind],
    month: month === 'none' ? null : month,
    opened: openedOn(query.opened, zone(timezone)),
    team,
    notOfTeams: teams === 'rest' ? await teamsWithALine(db, reckoningId) : undefined,
    alone: alone === undefined ? undefined : alone === 'yes',
    notOf: aside.filter(isDismissed).map(({ id }) => id),
    missing,
    joined,
    outcome: outcomeIn(query),
    asset,
    site,
    lang,
    own: await ownColumn(db, query, reckoningId),
    words: q === undefined ? undefined : searchWords(q),
    number: q === undefined ? undefined : numberIn(q),
  };
}

/** Which times; to a place those that are asked of it, and around a fix those that are counted there. */
async function cameOf(
  db: CompanyDb,
  { came, asset, site, pattern }: TicketsQuery,
  { reckoningId, timezone }: ShownIn,
): Promise<Pick<TicketFilter, 'came' | 'cameTo' | 'ids'>> {
  if (came === undefined) return {};
  if (came === 'there')
    return { cameTo: asset !== undefined ? 'asset' : site !== undefined ? 'site' : 'team' };
  if (came === 'each' || came === 'back') return { came: CAME[came] };
  if (reckoningId === null || pattern === undefined) return { ids: [] };
  return { ids: await ticketsAroundFix(db, { reckoningId, timezone, pattern, side: SIDES[came] }) };
}

/** Which changes: those of the days in which a problem began. */
async function changedOf(
  db: CompanyDb,
  { changed: pattern }: TicketsQuery,
  { reckoningId, timezone }: ShownIn,
): Promise<Pick<TicketFilter, 'ids'>> {
  if (pattern === undefined) return {};
  if (reckoningId === null) return { ids: [] };
  return { ids: await changesWhenBegan(db, { reckoningId, timezone, pattern }) };
}

/** An alert that comes back, or word that it is over. */
function alertIn({ alert, over }: TicketsQuery): TicketFilter['alert'] {
  if (alert !== undefined) return { id: alert, isOver: false };
  return over === undefined ? undefined : { id: over, isOver: true };
}

/** The patterns of a theme; none without numbers, and then no ticket either. */
async function patternsOf(
  db: CompanyDb,
  theme: string,
  reckoningId: string | null,
): Promise<readonly string[]> {
  if (reckoningId === null) return [];
  return readIdsOfCards(db, reckoningId, ofTheme(theme));
}

/** From the start of the first of two days to the end of the last. */
function openedOn(days: string | undefined, local: Zone): TicketFilter['opened'] {
  if (days === undefined) return undefined;
  const [first, last] = days.split('..').map((day) => Date.parse(`${day}T00:00:00Z`) / DAY_MILLISECONDS);
  const startOf = (day: number): Date => new Date(startOfDay(day, local) * 1000);
  return { from: startOf(first), until: startOf(last + 1) };
}

/** What an import did with them, where that is asked. */
function outcomeIn(query: TicketsQuery): TicketFilter['outcome'] {
  for (const is of ['taken', 'created', 'updated', 'unchanged'] as const) {
    const importId = query[is];
    if (importId !== undefined) return { importId, is };
  }
  return undefined;
}

/** The teams that lost time shows by name; what is left is its line of small teams, or of tickets without a team. */
async function teamsWithALine(db: CompanyDb, reckoningId: string | null): Promise<readonly string[]> {
  const shown = await findShownReckoning(db, { reckoningId }, ['teams']);
  return shown === null ? [] : shown.answer.teams.flatMap(({ team }) => team ?? []);
}

/** The tickets of a line by a column of the organisation's own; of its rest those that say nothing of what has a line. */
async function ownColumn(
  db: CompanyDb,
  { column, value }: TicketsQuery,
  reckoningId: string | null,
): Promise<TicketFilter['own']> {
  if (column === undefined) return undefined;
  if (value !== undefined) return { column, is: value };
  const shown = await findShownReckoning(db, { reckoningId }, ['byOwnColumn']);
  const { lines } = shown?.answer.byOwnColumn?.find((each) => each.column === column) ?? { lines: [] };
  return { column, is: { notOf: lines.flatMap(({ group }) => group ?? []) } };
}

/** What a ticket's number may begin with: letters and digits, at least one of them a digit. */
function numberIn(text: string): string | undefined {
  const plain = text.replace(/\s+/gu, '').toLowerCase();
  return /\d/u.test(plain) && /^[\p{L}\d._/#-]{2,40}$/u.test(plain) ? plain : undefined;
}

/** The words that are looked for: without capitals, accents and marks. */
export function searchWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

type ShownIn = { readonly reckoningId: string | null; readonly timezone: string };

/** Tickets in the shape of the contract, each with the pattern it belongs to. */
export async function showTickets(
  db: CompanyDb,
  tickets: readonly StoredTicket[],
  { reckoningId, timezone }: ShownIn,
): Promise<readonly Ticket[]> {
  const ids = [...new Set(tickets.flatMap(({ patternId }) => patternId ?? []))];
  const titles = reckoningId === null ? null : await readTitles(db, reckoningId, ids);
  const local = zone(timezone);
  return tickets.map((ticket) => {
    const { id, title, body, lang, kind, state, team, site, asset, patternId, way, fate } = ticket;
    const pattern = patternId === null ? undefined : titles?.get(patternId);
    return {
      id,
      ticket: ticket.ticket.includes('~') ? String(ticket.line) : ticket.ticket,
      title,
      text: body,
      lang,
      opened: dayOf(ticket.openedAt, local),
      resolved: dayOf(ticket.resolvedAt, local),
      kind,
      state,
      team,
      site,
      asset,
      pattern: pattern === undefined ? null : { id: pattern.id, name: nameOf(pattern) },
      way,
      lostSeconds: ownLoss(ticket),
      fate,
      isMissing: ticket.isMissing,
      isChanged: ticket.isChanged,
      former: ticket.former,
    };
  });
}

function ownLoss({ way, measuredLostSeconds, reportedLostSeconds }: StoredTicket): number | null {
  if (way === 'measured') return measuredLostSeconds;
  return way === 'reported' ? reportedLostSeconds : null;
}

function dayOf(instant: Date | null, local: Zone): string | null {
  return instant === null ? null : isoDay(local.dayOf(Math.floor(instant.getTime() / 1000)));
}
