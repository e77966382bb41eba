import { type KnownProblem, type Looked, saysSomething } from '../../contract/api/reports.schema.ts';
import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { likelyProblems } from '../../engine/patterns/similar/likely-problems.ts';
import { likenessOf } from '../../engine/patterns/similar/likeness.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { readPatterns } from '../../store/patterns.store.ts';
import { readTickets } from '../../store/tickets.store.ts';
import { findKnownCompany } from '../companies/find-known-company.ts';
import type { Context } from '../context.ts';
import { showTickets } from '../tickets/list-tickets.ts';
import type { AlikeTicket } from '../workers/alike-messages.ts';
import { knownProblem } from './known-problem.ts';

const LOOKED_AT = 50;
const PROBLEMS = 3;
const ALIKES = 5;
/** What people reported: an alert is no report of theirs. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['incident', 'request', 'unknown']);

const NOTHING: Looked = { preparing: null, problems: [], alikes: [] };

/**
 * What is like a text that somebody is typing: the problems it probably is, and single tickets. The text is kept nowhere.
 *
 * @throws AppError `not_found`
 */
export async function lookForReport(
  { store, alikes }: Pick<Context, 'store' | 'alikes'>,
  companyId: string,
  text: string,
): Promise<Looked> {
  const company = await store.inCompany(companyId, findKnownCompany);
  if (company.tickets === 0 || !saysSomething(text)) return NOTHING;
  const asked = await alikes.findText(company, text, LOOKED_AT);
  if (asked.state === 'preparing') return { ...NOTHING, preparing: asked.share };
  return store.inCompany(companyId, (db) => showLooked(db, asked.found));
}

async function showLooked(db: CompanyDb, found: readonly AlikeTicket[]): Promise<Looked> {
  if (found.length === 0) return NOTHING;
  const { reckoningId, timezone } = await findKnownCompany(db);
  const ids = found.map(({ signalId }) => signalId);
  const { tickets } = await readTickets(db, { reckoningId, ids }, { limit: ids.length, offset: 0 });
  const ofPeople = tickets.filter(({ kind }) => OF_PEOPLE.has(kind));
  const shown = await showTickets(db, ofPeople, { reckoningId, timezone });
  const known = new Map(shown.map((ticket) => [ticket.id, ticket]));
  const near = found.flatMap(({ signalId, score, because }) => {
    const ticket = known.get(signalId);
    return ticket === undefined ? [] : [{ ticket, score, because: [...because] }];
  });
  return {
    preparing: null,
    problems: await problemsIn(db, reckoningId, near),
    alikes: near
      .flatMap(({ ticket, score, because }) => {
        const likeness = likenessOf(score);
        // What is only faintly alike would be read, and help nobody who just wants to tell something.
        const isLike = likeness !== null && likeness !== 'faint';
        return ticket.pattern === null && isLike ? [{ ticket, likeness, because }] : [];
      })
      .slice(0, ALIKES),
  };
}

type NearTicket = { readonly ticket: Ticket; readonly score: number; readonly because: string[] };

async function problemsIn(
  db: CompanyDb,
  reckoningId: string | null,
  near: readonly NearTicket[],
): Promise<Looked['problems']> {
  const asKeys = near.map(({ ticket, ...rest }) => ({
    ...rest,
    key: ticket.id,
    problem: ticket.pattern?.id ?? null,
  }));
  const likely = likelyProblems(asKeys, PROBLEMS);
  if (reckoningId === null || likely.length === 0) return [];
  const patterns = await readPatterns(db, reckoningId, [{ ids: likely.map(({ problem }) => problem) }]);
  const known = new Map<string, KnownProblem>(patterns.map((pattern) => [pattern.id, knownProblem(pattern)]));
  return likely.flatMap(({ problem: id, nearest, because }) => {
    const problem = known.get(id);
    return problem === undefined ? [] : [{ problem, like: nearest, because: [...because] }];
  });
}
