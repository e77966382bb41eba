import type { LeftOut } from '../sources/codes.ts';
import type { ReadReport } from '../sources/read-tickets.ts';
import { AppError } from './app-error.ts';

/**
 * One file that is no text at all stops the analysis: an answer without it would speak of the wrong tickets.
 *
 * @param leftOut the records left out, of which the first says why where nothing is left
 * @throws AppError `file_unreadable`, `unknown_column`, `person_column`, `no_tickets`
 */
export function refuseUnreadable(
  { files, columnsNotFound, peopleMapped }: Pick<ReadReport, 'files' | 'columnsNotFound' | 'peopleMapped'>,
  leftOut: Iterable<Omit<LeftOut, 'file'>>,
): void {
  for (const { file, failure, failureParams } of files) {
    if (failure !== null) {
      throw new AppError({ code: 'file_unreadable', file, why: { code: failure, params: failureParams } });
    }
  }
  const [column] = columnsNotFound;
  if (column !== undefined) {
    const known = files.flatMap(({ columns }) => columns.map(({ heading }) => heading));
    throw new AppError({ code: 'unknown_column', column, known });
  }
  const [people] = peopleMapped;
  if (people !== undefined) throw new AppError({ code: 'person_column', ...people });
  if (files.some(({ taken }) => taken > 0)) return;
  const [first] = leftOut;
  const file = files[0]?.file ?? '';
  throw new AppError({ code: 'no_tickets', file, left: first === undefined ? null : { ...first, file } });
}
