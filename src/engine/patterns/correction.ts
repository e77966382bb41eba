/**
 * What somebody said about tickets, as positions in the company's signals. `together`: these are one problem; those that
 * `comes` names among them come to the others by themselves, and what they were grouped with stays where it is. `apart`: none of `tickets` is the same problem as any of `from`; they leave as a group, or with `alone` one by one, to stand
 * alone until something else fits. An empty list says nothing.
 */
export type Correction =
  | { readonly kind: 'together'; readonly tickets: readonly number[]; readonly comes?: readonly number[] }
  | {
      readonly kind: 'apart';
      readonly tickets: readonly number[];
      readonly from: readonly number[];
      readonly alone?: boolean;
    };

/** On which side of an `apart` a ticket stands; `order` is the correction's place in time. */
export type ApartMark = { readonly order: number; readonly side: 'group' | 'alone' | 'from' };

/**
 * For each ticket the corrections that keep it apart from others.
 *
 * @param corrections  in order of time
 * @returns            marks in order of time; tickets that no `apart` names are not in it
 * @cost               O(tickets named)
 */
export function apartMarks(corrections: readonly Correction[]): ReadonlyMap<number, readonly ApartMark[]> {
  const marks = new Map<number, ApartMark[]>();
  const mark = (tickets: readonly number[], order: number, side: ApartMark['side']): void => {
    for (const ticket of tickets) {
      const own = marks.get(ticket);
      if (own === undefined) marks.set(ticket, [{ order, side }]);
      else own.push({ order, side });
    }
  };
  corrections.forEach((correction, order) => {
    if (correction.kind !== 'apart') return;
    mark(correction.tickets, order, correction.alone === true ? 'alone' : 'group');
    mark(correction.from, order, 'from');
  });
  return marks;
}
