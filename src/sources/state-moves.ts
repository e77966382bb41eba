import { isList, type Json } from './document-text.ts';
import type { StateWord } from './states.data.ts';

type Node = { readonly [key: string]: Json };

/** One change of a state, or of how it was resolved; what was empty is ''. */
type Move = { readonly at: string; readonly what: string; readonly from: string; readonly to: string };

const KINDS: ReadonlySet<string> = new Set(['status', 'resolution']);
const BETWEEN = '\t';
const NOTHING_MOVED = '0';
const CUT_OFF = '…'; // the log is longer than what was given
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/u;

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !isList(value);

/** A key may be called `toString`: only the record's own are its. */
const own = (node: Node, key: string): Json | undefined => (Object.hasOwn(node, key) ? node[key] : undefined);

const word = (value: Json | undefined): string =>
  typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';

const secondsOf = (at: string): number => {
  if (!INSTANT.test(at)) return Number.NaN;
  return Math.floor(Date.parse(at.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2')) / 1000);
};

/** Whether a value is the log of an issue's changes, as the API of Jira gives it. */
export function isChangeLog(value: Json): value is Node {
  if (!isNode(value)) return false;
  const histories = own(value, 'histories');
  if (!isList(histories) || (histories.length === 0 && own(value, 'total') !== 0)) return false;
  return histories.every((each) => isNode(each) && isList(own(each, 'items')));
}

/** The changes of state of one history; everything else that changed, and who did it, is passed over. */
function movesOf(history: Json): readonly Move[] {
  if (!isNode(history)) return [];
  const items = own(history, 'items');
  const at = word(own(history, 'created'));
  if (!isList(items) || Number.isNaN(secondsOf(at))) return [];
  return items.filter(isNode).flatMap((item) => {
    const what = word(own(item, 'field')).toLowerCase();
    if (!KINDS.has(what)) return [];
    return [{ at, what, from: word(own(item, 'fromString')), to: word(own(item, 'toString')) }];
  });
}

/**
 * Writes the changes of state in the log of an issue as one cell: a line for each, with its time, what changed, and from
 * what to what.
 *
 * It answers "through which states did it go?". Who changed it is not in it.
 *
 * @param log     as the API gives it under `changelog`
 * @returns       the lines, in the order of the log; the first is `…` where the log was cut off; `0` where no state changed
 * @source        Jira's REST API, `expand=changelog`
 * @cost          O(size of the log)
 */
export function stateMoves(log: Node): string {
  const histories = own(log, 'histories');
  const given = isList(histories) ? histories : [];
  const total = own(log, 'total');
  const isCut = typeof total === 'number' && total > given.length;
  const moves = given.flatMap(movesOf).map(({ at, what, from, to }) => [at, what, from, to].join(BETWEEN));
  return [...(isCut ? [CUT_OFF] : []), ...(moves.length === 0 ? [NOTHING_MOVED] : moves)].join('\n');
}

/** How often a ticket was opened again, as far as its log tells, and when: instants in whole seconds since 1970. */
export type Reopenings = { readonly count: number | null; readonly at: readonly number[] };

/** Whether the ticket had ended, after each move. What a site calls its states may not be known: then the resolution says it. */
function endTeller(stateOf: (word: string) => StateWord | undefined) {
  const endedBy = (name: string): boolean | undefined => {
    const state = name === '' ? undefined : stateOf(name);
    return state === undefined ? undefined : state === 'resolved' || state === 'closed';
  };
  let byState: boolean | undefined;
  let isResolved: boolean | undefined;
  let ended: boolean | undefined;
  return ({ what, from, to }: Move): { readonly before: boolean; readonly after: boolean } => {
    if (what === 'status') {
      ended ??= endedBy(from);
      byState = endedBy(to);
    } else {
      ended ??= byState ?? from !== '';
      isResolved = to !== '';
    }
    const before = ended ?? false;
    ended = byState ?? isResolved ?? before;
    return { before, after: ended };
  };
}

const readMove = (line: string): Move => {
  const [at = '', what = '', from = '', to = ''] = line.split(BETWEEN);
  return { at, what, from, to };
};

/** The moves of one change count together: a state and a resolution that go at once are one step. */
function stepsOf(lines: readonly string[]): readonly (readonly Move[])[] {
  const moves = lines.map(readMove).filter(({ at }) => !Number.isNaN(secondsOf(at)));
  const isLatestFirst = secondsOf(moves.at(0)?.at ?? '') > secondsOf(moves.at(-1)?.at ?? '');
  const inOrder = isLatestFirst ? moves.toReversed() : moves;
  const steps = Map.groupBy(inOrder, ({ at }) => secondsOf(at));
  return [...steps].sort(([one], [other]) => one - other).map(([, step]) => step);
}

/**
 * Tells when a ticket was opened again from the changes of its state.
 *
 * It answers "did the fix hold, the first time?". A ticket that had ended and then had not is one that was opened again. A
 * state whose name is not known says nothing: then the resolution that was taken away does.
 *
 * @param cell    as `stateMoves` wrote it
 * @param stateOf what a state is, by its name
 * @returns       the count; null where there is no log, and where none shows that might be there: the log was cut off, or
 *                neither names of states nor a resolution say when the ticket had ended
 * @cost          O(n log n) for n moves
 */
export function readReopenings(cell: string, stateOf: (word: string) => StateWord | undefined): Reopenings {
  const lines = cell.split('\n').filter((line) => line !== '');
  if (lines.length === 0) return { count: null, at: [] };
  const told = endTeller(stateOf);
  const steps = stepsOf(lines);
  const at = steps.flatMap((step) => {
    const ends = step.map(told);
    const isAgain = ends[0]?.before === true && ends.at(-1)?.after === false;
    return isAgain ? [secondsOf(step[0]?.at ?? '')] : [];
  });
  const moves = steps.flat();
  const isUnsaid = moves.some(({ what, to }) => what === 'status' && stateOf(to) === undefined);
  const isDoubtful = lines[0] === CUT_OFF || (isUnsaid && moves.every(({ what }) => what === 'status'));
  return { count: at.length === 0 && isDoubtful ? null : at.length, at };
}
