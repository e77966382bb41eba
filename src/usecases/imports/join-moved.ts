import { createHash } from 'node:crypto';
import { findMigrated, type Twin } from '../../engine/signals/find-migrated.ts';
import { migrationTraces, plainNumber } from '../../engine/signals/migration-traces.ts';
import { asToldLast, type ToldTicket } from '../../engine/signals/told-last.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { countDesks, type MovableTicket, readMovable, writeJoined } from '../../store/joined.store.ts';

const AT_ONCE = 500;

type InCompany = <T>(work: (db: CompanyDb) => Promise<T>) => Promise<T>;

/**
 * Joins the tickets that stand in the exports of two desks because they were moved from one to the other. With one desk there
 * is nothing to do. Doing it again joins nothing more.
 */
export async function joinMoved(inCompany: InCompany, importId: string): Promise<void> {
  if ((await inCompany(countDesks)) < 2) return;
  const tickets: ToldTicket[] = [];
  for (let after = ''; ; ) {
    const from = after;
    const read = await inCompany((db) => readMovable(db, { after: from, limit: AT_ONCE }));
    const last = read.at(-1);
    if (last === undefined) break;
    tickets.push(...read.map(deskTicket));
    after = last.id;
  }
  const joined = asToldLast(
    atTheirEnd(findMigrated(tickets)),
    new Map(tickets.map((ticket) => [ticket.id, ticket])),
  );
  if (joined.length > 0) await inCompany((db) => writeJoined(db, importId, joined));
}

/** Texts as digests: only whether they are the same matters, and memory holds many. */
const digest = (text: string): string =>
  text === '' ? '' : createHash('sha256').update(text).digest('base64url').slice(0, 22);

function deskTicket({ own, ...ticket }: MovableTicket): ToldTicket {
  const { title, text, mentions } = migrationTraces({ ...ticket, own });
  const { id, source, number, openedAt, requester, changedAt, writtenAt, isRewritten } = ticket;
  return {
    id,
    source,
    number: plainNumber(number),
    title: digest(title),
    text: digest(text),
    length: text.length,
    mentions,
    openedAt,
    requester,
    changedAt,
    writtenAt,
    isRewritten,
  };
}

/** Each ticket with the one in which it lives now, however often it was moved. */
function atTheirEnd(twins: readonly Twin[]): readonly Twin[] {
  const next = new Map(twins.map(({ former, into }) => [former, into]));
  const end = (id: string): string => {
    const into = next.get(id);
    return into === undefined ? id : end(into);
  };
  return twins.map(({ former, code }) => ({ former, into: end(former), code }));
}
