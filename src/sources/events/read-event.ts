import { fold } from '../../engine/text/fold.ts';
import type { Columns } from '../read-columns.ts';
import type { Row } from '../table.ts';

const TITLE_MOST = 200;
/** What a row says that only tells that all is well, or that something took place: nothing went wrong. */
const WELL =
  /^(?:ok|up|online|normal|normaal|healthy|good|goed|in orde|clear|cleared|recovered|recovery|rearmed|hersteld|retabli|normale?|en ligne|bon|info|infos|information|informational|informatie|inlichtingen|notice|debug|verbose|success|succes|succeeded|geslaagd|reussi|audit success)$/;

/**
 * Why a row of a list of device events is of a machine, and whether it says that something went wrong.
 *
 * A list that says of each row when it ended tells of troubles only: there "OK" is how one ended, and no row of its own.
 *
 * @param columns  how its cells are read
 * @param row      the row
 * @returns        codes as of tellKind: `list:events`, and `list:well` where nothing went wrong
 * @cost           O(length of two cells)
 */
export function eventEvidence(columns: Columns, row: Row): readonly string[] {
  const said = [columns.word(row, 'priority'), columns.has('resolvedAt') ? null : columns.word(row, 'state')];
  const isWell = said.some((word) => word !== null && WELL.test(fold(word).trim()));
  return isWell ? ['list:events', 'list:well'] : ['list:events'];
}

/**
 * The line by which an event is known: what the tool calls it, and the first line of what it says.
 *
 * @param title  '' where no column calls it anything
 * @param body   '' where nothing more is said
 * @returns      one line; '' where both say nothing
 * @cost         O(length)
 */
export function eventTitle(title: string, body: string): string {
  const [first = ''] = body.trim().split(/\r?\n/u);
  const more = first.trim().slice(0, TITLE_MOST);
  if (title === '' || more.includes(title)) return more === '' ? title : more;
  return more === '' || title.includes(more) ? title : `${title}: ${more}`;
}
