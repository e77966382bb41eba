import type { MoreLike } from '../../contract/api/alikes.schema.ts';
import { type Near, nearestToProblem } from '../../engine/patterns/similar/nearest-to-problem.ts';
import { spreadMembers } from '../../engine/patterns/similar/spread-members.ts';
import { type KeptCorrection, readCorrections } from '../../store/changes.store.ts';
import { readMembers } from '../../store/patterns.store.ts';
import { LIKELIEST_FIRST } from '../../store/ticket-order.ts';
import { readTickets } from '../../store/tickets.store.ts';
import type { Context } from '../context.ts';
import { showTickets } from '../tickets/list-tickets.ts';
import { findShownOrMerged } from './shown-reckoning.ts';

const ALIKE_OF_EACH = 20;
const SHOWN = 10;
/** What people reported: an alert is no more of a problem of theirs. */
const OF_PEOPLE = ['incident', 'request', 'unknown'];

/**
 * Is there more of this problem: tickets that stand alone. First those that would belong to it if they belonged anywhere, then
 * those that are most like its own in words. What people said does not belong to it is not among them.
 *
 * @throws AppError `not_found`
 */
export async function readMoreLike(
  { store, alikes }: Pick<Context, 'store' | 'alikes'>,
  companyId: string,
  asked: string,
): Promise<MoreLike> {
  const { company, reckoningId, which, members, apart, leaning } = await store.inCompany(
    companyId,
    async (db) => {
      const found = await findShownOrMerged(db, asked);
      const own = await readMembers(db, found.reckoningId, found.pattern.id);
      const which = { reckoningId: found.reckoningId, alone: true, kinds: OF_PEOPLE };
      const apart = saidApartFrom(own, await readCorrections(db));
      const { tickets } = await readTickets(
        db,
        { ...which, leansTo: { pattern: found.pattern.id, least: 0 }, notIds: [...apart] },
        { limit: SHOWN, offset: 0, order: LIKELIEST_FIRST },
      );
      return { ...found, which, members: own, apart, leaning: tickets.map(({ id }) => id) };
    },
  );
  const found: Near<string>[][] = [];
  for (const member of spreadMembers(members)) {
    const answer = await alikes.find(company, member, ALIKE_OF_EACH);
    if (answer.state === 'preparing') return { preparing: answer.share, alikes: [] };
    found.push(answer.found.map(({ signalId, score, because }) => ({ key: signalId, score, because })));
  }
  const near = new Set(found.flat().map(({ key }) => key));
  const ids = [...new Set([...leaning, ...near])].filter((id) => !apart.has(id));
  const shown = await store.inCompany(companyId, async (db) => {
    if (ids.length === 0) return [];
    const { tickets } = await readTickets(db, { ...which, ids }, { limit: ids.length, offset: 0 });
    return showTickets(db, tickets, { reckoningId, timezone: company.timezone });
  });
  const tickets = new Map(shown.map((ticket) => [ticket.id, ticket]));
  const alike = nearestToProblem(found, (id) => tickets.has(id), ids.length);
  const becauseOf = new Map(alike.map(({ key, because }) => [key, because]));
  const ordered = [...new Set([...leaning, ...becauseOf.keys()])].flatMap((id) => tickets.get(id) ?? []);
  return {
    preparing: null,
    alikes: ordered.slice(0, SHOWN).map((ticket) => ({ ticket, because: becauseOf.get(ticket.id) ?? [] })),
  };
}

/** What somebody said is not the same as one of these. */
function saidApartFrom(
  members: readonly string[],
  corrections: readonly KeptCorrection[],
): ReadonlySet<string> {
  const own = new Set(members);
  return new Set(
    corrections.flatMap(({ kind, tickets, from }) =>
      kind === 'apart' && from.some((each) => own.has(each)) ? tickets : [],
    ),
  );
}
