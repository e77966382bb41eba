/** A ticket of one desk, as it is set beside those of another. Titles and texts may be digests: they are only compared. */
export type DeskTicket = {
  readonly id: string;
  readonly source: string;
  /** As `plainNumber` writes it. */
  readonly number: string;
  readonly title: string;
  readonly text: string;
  /** How many characters the text has. */
  readonly length: number;
  /** Numbers of other desks that it names. */
  readonly mentions: readonly string[];
  readonly openedAt: number | null;
  /** A pseudonym, the same in every desk. */
  readonly requester: string | null;
};

/**
 * Why two tickets are one: `number`, the newer names the older's number and says the same; `moment`, they were opened in the
 * same minute and say the same, or bear the same number and title: one ticket in two forms of export; `moved`, they say the same, and the newer was opened in the minute of a move.
 */
export type TwinCode = 'number' | 'moment' | 'moved';

/** A ticket that lives on in another desk. */
export type Twin = { readonly former: string; readonly into: string; readonly code: TwinCode };

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;
const MOVED_LEAST = 20; // tickets opened in one minute, before it is more than chance,
const MOVED_SHARE = 0.05; // and of the desk's tickets: people do not do that
const TELLING_LENGTH = 80; // characters that two reports do not share by chance

type Desk = { readonly source: string; readonly tickets: readonly DeskTicket[]; readonly last: number };

const only = <T>(list: readonly T[] | undefined): T | undefined => (list?.length === 1 ? list[0] : undefined);

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/**
 * Finds the tickets that were moved from one desk to another, so that each counts once.
 *
 * It answers "which of these are the same ticket, told twice?", and rather says too little: where a text, a number or a moment
 * could mean more than one ticket, none is joined, and two reports that merely say the same on different days never are.
 *
 * @param tickets the tickets of all desks
 * @returns       pairs; a ticket is in at most one. The one that lives on is of the desk with the newest ticket
 * @cost          O(tickets) for each two desks
 */
export function findMigrated(tickets: readonly DeskTicket[]): readonly Twin[] {
  const desks = [...groupBy(tickets, ({ source }) => source)]
    .map(([source, own]): Desk => ({ source, tickets: own, last: lastOf(own) }))
    .sort((a, b) => a.last - b.last || (a.source < b.source ? -1 : 1));
  const taken = new Set<string>();
  return desks.flatMap((newer, at) =>
    // The desk just before it first: what went from one to the next is not looked for further back.
    desks
      .slice(0, at)
      .reverse()
      .flatMap((older) => twinsOf(older, newer, taken)),
  );
}

function lastOf(tickets: readonly DeskTicket[]): number {
  return tickets.reduce((last, { openedAt }) => Math.max(last, openedAt ?? last), Number.NEGATIVE_INFINITY);
}

function twinsOf(older: Desk, newer: Desk, taken: Set<string>): readonly Twin[] {
  const found: Twin[] = [];
  const join = (former: DeskTicket | undefined, into: DeskTicket | undefined, code: TwinCode): void => {
    if (former === undefined || into === undefined) return;
    if (taken.has(`former ${former.id}`) || taken.has(`into ${into.id}`)) return;
    taken.add(`former ${former.id}`);
    taken.add(`into ${into.id}`);
    found.push({ former: former.id, into: into.id, code });
  };
  const numbered = groupBy(older.tickets, ({ number }) => number);
  const naming = groupBy(
    newer.tickets.flatMap((ticket) => ticket.mentions.map((mention) => ({ ticket, mention }))),
    ({ mention }) => mention,
  );
  for (const [mention, named] of naming) {
    const [former, into] = [only(numbered.get(mention)), only(named)?.ticket];
    if (former !== undefined && into !== undefined && saysTheSame(former, into) && !isBefore(into, former))
      join(former, into, 'number');
  }
  // Whatever became of the text: a list leaves it out, an API writes it otherwise.
  const entitled = groupBy(older.tickets, entryOf);
  for (const [key, same] of groupBy(newer.tickets, entryOf))
    join(only(entitled.get(key)), only(same), 'moment');
  const minuteOf = (ticket: DeskTicket): string | null =>
    ticket.openedAt === null || ticket.text === ''
      ? null
      : `${Math.floor(ticket.openedAt / MINUTE_SECONDS)} ${ticket.text}`;
  const before = groupBy(older.tickets, minuteOf);
  for (const [key, same] of groupBy(newer.tickets, minuteOf)) {
    const [former, into] = [only(before.get(key)), only(same)];
    if (former !== undefined && into !== undefined && meetAtMoment(former, into))
      join(former, into, 'moment');
  }
  const isMoved = movedIn(newer.tickets);
  const texts = groupBy(older.tickets, textOf);
  for (const [text, same] of groupBy(newer.tickets, textOf)) {
    const [former, into] = [only(texts.get(text)), only(same)];
    if (former !== undefined && into !== undefined && isMoved(into) && isTelling(former, into))
      join(former, into, 'moved');
  }
  return found;
}

/** A ticket by its number, its title and the minute it was opened in: no two desks come to these by chance. */
export const entryOf = ({ number, title, openedAt }: DeskTicket): string | null =>
  number === '' || title === '' || openedAt === null
    ? null
    : `${Math.floor(openedAt / MINUTE_SECONDS)} ${number} ${title}`;

const textOf = ({ text }: DeskTicket): string | null => (text === '' ? null : text);

const saysTheSame = (one: DeskTicket, other: DeskTicket): boolean =>
  (one.title !== '' && one.title === other.title) || (one.text !== '' && one.text === other.text);

const isBefore = (one: DeskTicket, other: DeskTicket): boolean =>
  one.openedAt !== null && other.openedAt !== null && one.openedAt < other.openedAt;

/** Whether one minute is a moment: on a whole hour it may stand for a day without a clock, and says less. */
function meetAtMoment(former: DeskTicket, into: DeskTicket): boolean {
  const isWhole = [former, into].some(({ openedAt }) => (openedAt ?? 0) % HOUR_SECONDS === 0);
  if (isWhole) return isTelling({ ...former, openedAt: into.openedAt }, into);
  return former.requester === null || into.requester === null || former.requester === into.requester;
}

/** Whether what both say is more than chance: of one reporter, or at some length by reporters who may be one. */
function isTelling(former: DeskTicket, into: DeskTicket): boolean {
  if (isBefore(into, former) || former.openedAt === null) return false;
  const areKnown = former.requester !== null && into.requester !== null;
  return areKnown ? former.requester === into.requester : into.length >= TELLING_LENGTH;
}

/** Whether a ticket of this desk was opened in the minute of a move: then that is not when it was reported. */
function movedIn(tickets: readonly DeskTicket[]): (ticket: DeskTicket) => boolean {
  const minute = ({ openedAt }: DeskTicket): string | null =>
    openedAt === null ? null : String(Math.floor(openedAt / MINUTE_SECONDS));
  const minutes = groupBy(tickets, minute);
  return (ticket) => {
    const together = minutes.get(minute(ticket) ?? '')?.length ?? 0;
    return together >= MOVED_LEAST && together > tickets.length * MOVED_SHARE;
  };
}
