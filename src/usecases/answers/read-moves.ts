import type { AnswerPage } from '../../contract/api/answer.schema.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { readDismissed, readTitles } from '../../store/patterns.store.ts';
import { isDismissed } from '../patterns/dismiss-pattern.ts';
import { nameOf } from '../patterns/show-pattern.ts';
import type { ShownReckoning } from './shown-reckoning.ts';

type Moves = NonNullable<AnswerPage['answer']>['moves'];

const MOVES = 3; // more than three is a list, and a list is not a direction

/** What would change the answer most, most first: of the problems that nobody set aside, with who took them. */
export async function readMoves(
  db: CompanyDb,
  { id: reckoningId, answer }: ShownReckoning<'moves'>,
): Promise<Moves> {
  const aside = new Set((await readDismissed(db, reckoningId)).filter(isDismissed).map(({ id }) => id));
  const moves = answer.moves.filter(({ pattern }) => !aside.has(pattern));
  const titles = await readTitles(
    db,
    reckoningId,
    moves.map(({ pattern }) => pattern),
  );
  return moves
    .flatMap(({ pattern, savesSeconds }) => {
      const title = titles.get(pattern);
      if (title === undefined) return [];
      const { owner, due, version } = title;
      return [{ pattern, name: nameOf(title), savesSeconds, owner, due, version }];
    })
    .slice(0, MOVES);
}
