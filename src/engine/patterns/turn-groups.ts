import type { Group, Ticket, Tickets } from './group-middle.ts';
import { evidenceOfWord } from './word-evidence.ts';

/** What the middles of all groups say of one ticket that is in none of them, by the place of each group. */
export type Echoes = {
  /** Its gist times the sum of the members' gists. */
  readonly gist: Float64Array;
  /** What its words say, see wordEvidence. */
  readonly words: Float64Array;
};

/** For every concept, or word, the groups that have it, and how much: most groups have few of them. */
type Columns = {
  readonly starts: Int32Array;
  readonly groups: Int32Array;
  readonly values: Float64Array;
};

/**
 * Turns the middles of groups, so that a ticket is held against all of them by reading its own concepts and words only.
 *
 * @param groups   see describeGroups
 * @param tickets  those they were made of
 * @returns        reads one ticket; what it returns is written over by the next
 * @cost           O(groups x words) once, then O(words of the ticket x groups that say them)
 */
export function turnGroups(groups: readonly Group[], tickets: Tickets): (ticket: Ticket) => Echoes {
  const concepts = columnsOf(groups, tickets.concepts, ({ gist }, concept) => gist[concept]);
  const words = columnsOf(groups, tickets.wordShares.length, ({ words: times, members }, word) =>
    evidenceOfWord(times[word], members.length, tickets.wordShares[word]),
  );
  const echoes = { gist: new Float64Array(groups.length), words: new Float64Array(groups.length) };
  return (ticket) => {
    echoes.gist.fill(0);
    echoes.words.fill(0);
    for (let at = 0; at < ticket.concepts.length; at += 1)
      addColumn(concepts, ticket.concepts[at], ticket.strengths[at], echoes.gist);
    for (const word of ticket.words) addColumn(words, word, 1, echoes.words);
    return echoes;
  };
}

function columnsOf(
  groups: readonly Group[],
  size: number,
  amountOf: (group: Group, column: number) => number,
): Columns {
  const starts = new Int32Array(size + 1);
  const places: number[] = [];
  const values: number[] = [];
  for (let column = 0; column < size; column += 1) {
    for (const [place, group] of groups.entries()) {
      const value = amountOf(group, column);
      if (value === 0) continue;
      places.push(place);
      values.push(value);
    }
    starts[column + 1] = places.length;
  }
  return { starts, groups: Int32Array.from(places), values: Float64Array.from(values) };
}

function addColumn({ starts, groups, values }: Columns, column: number, times: number, over: Float64Array) {
  const end = starts[column + 1];
  for (let at = starts[column]; at < end; at += 1) over[groups[at]] += times * values[at];
}
