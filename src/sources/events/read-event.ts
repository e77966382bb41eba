import { fold } from '../../engine/text/fold.ts';
import type { Columns } from '../read-columns.ts';
import type { Row } from '../table.ts';

const TITLE_MOST = 200;
/** What a row says that only tells that all is well, or that something took place: nothing went wrong. */
const WELL =
  /^(?:ok|up|online|normal|normaal|healthy|good|goed|in orde|clear|cleared|recovered|recovery|rearmed|hersteld|retabli|normale?|en ligne|bon|info|infos|information|informational|informatie|inlichtingen|notice|debug|verbose|success|succes|succeeded|geslaagd|reussi|audit success)$/;
/** How bad it is, where that alone says that something went wrong; how urgent it is (low, or a number) does not. */
const TROUBLE =
  /^(?:warn|warning|warnings|waarschuwing|avertissement|err|error|fout|erreur|critical|crit|kritiek|kritisch|critique|fatal|fataal|fatale?|emerg|emergency|nood|urgence|alert|alarm|alerte|alarme|disaster|ramp|catastrophe|severe|ernstig|grave|high|hoog|elevee?|haute?|major|majeure?|groot|minor|mineure?|average|gemiddeld|moyenne?|medium|moderate|audit failure|failure audit|failure|failed|mislukt|echec|problem|probleem|probleme|down|offline|hors ligne|unreachable|onbereikbaar|injoignable|firing|alerting|triggered)$/;

/**
 * Why a row of a list of device events is of a machine, and whether it says that something went wrong.
 *
 * A list that says of each row when it ended tells of troubles only: there "OK" is how one ended, and no row of its own.
 *
 * @param columns  how its cells are read
 * @param row      the row
 * @returns        codes as of tellKind: `list:events`; `list:well` where its severity or state says that nothing went wrong, else
 *                 `list:trouble` where one says that something did; neither leaves it to the words of its text
 * @cost           O(length of two cells)
 */
export function eventEvidence(columns: Columns, row: Row): readonly string[] {
  const cells = [
    columns.word(row, 'priority'),
    columns.has('resolvedAt') ? null : columns.word(row, 'state'),
  ];
  const said = cells.flatMap((word) => (word === null ? [] : [fold(word).trim()]));
  if (said.some((word) => WELL.test(word))) return ['list:events', 'list:well'];
  return said.some((word) => TROUBLE.test(word)) ? ['list:events', 'list:trouble'] : ['list:events'];
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
