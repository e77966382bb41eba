import { type DeskTicket, entryOf, type Twin } from './find-migrated.ts';

/** A ticket of one desk, with when it was told. Instants in whole seconds since 1970. */
export type ToldTicket = DeskTicket & {
  /** When its source last changed it; null where the export does not say so. */
  readonly changedAt: number | null;
  /** When the file was read that said last what is kept of it. */
  readonly writtenAt: number;
  /** Whether that file changed what an earlier one of the same form had said. */
  readonly isRewritten: boolean;
};

/** The form that was told last; `end` where nothing says so. */
function lastTold(forms: readonly ToldTicket[], end: ToldTicket): ToldTicket {
  const changes = new Set(forms.map(({ changedAt }) => changedAt));
  const areDated = !changes.has(null) && changes.size > 1;
  const whenOf = ({ changedAt, writtenAt }: ToldTicket): number =>
    areDated ? (changedAt ?? writtenAt) : writtenAt;
  const last = forms.reduce((best, form) => (whenOf(form) > whenOf(best) ? form : best), end);
  return areDated || last.isRewritten ? last : end;
}

/**
 * Lets of the forms of one ticket the one live on that was told last: the list as a sheet, or the answer of an API.
 *
 * It answers "what does the newest export say of it?", in whatever form it comes. The source's own time of change decides; where
 * a form lacks it, the one does that was changed by the latest file. A ticket that was moved to another desk, under another
 * number or title, lives on there as before.
 *
 * @param twins   tickets with the one in which each lives on, in no chains
 * @param tickets all of them, by their id
 * @returns       the same tickets, each with the one in which it lives on now, in no chains
 * @cost          O(twins)
 */
export function asToldLast(
  twins: readonly Twin[],
  tickets: ReadonlyMap<string, ToldTicket>,
): readonly Twin[] {
  return [...Map.groupBy(twins, ({ into }) => into)].flatMap(([into, group]) => {
    const end = tickets.get(into);
    const entry = end === undefined ? null : entryOf(end);
    if (end === undefined || entry === null) return group;
    const others = group.flatMap(({ former }) => tickets.get(former) ?? []);
    const forms = [end, ...others.filter((other) => entryOf(other) === entry)];
    const living = lastTold(forms, end).id;
    if (living === into) return group;
    return group.map(({ former, code }) => ({
      former: former === living ? into : former,
      into: living,
      code,
    }));
  });
}
