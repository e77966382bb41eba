import type { ToldReading } from '../../engine/signals/told-reading.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { readImports } from '../../store/imports.store.ts';
import type { FileUnderstood, UnderstoodFile } from '../workers/reading-messages.ts';

type Guess = NonNullable<FileUnderstood['guesses']>[number];

/** Whether a person stands behind a guess: said now or before, or shown as an open question and confirmed as it stood. */
const isSaid = ({ by, asked }: Guess): boolean => by === 'told' || by === 'before' || asked;

const SURE = 0.9; // a day above twelve gives 0.97, an order that is only likelier stays below

/** Whether the file itself showed the order of its dates: of a file that shows none it is the best that is known. */
const isShown = ({ kind, by, confidence }: Guess): boolean =>
  kind === 'dateOrder' && by === 'file' && confidence >= SURE;

/**
 * How the exports of each desk are to be read, as somebody said when they were brought in or an export showed: by the desk,
 * so that it is not asked again. The newest holds.
 */
export async function readToldReadings(db: CompanyDb): Promise<ReadonlyMap<string, readonly ToldReading[]>> {
  const said = new Map<string, Map<string, ToldReading>>();
  for (const { sourceId, state, understood } of (await readImports(db)).toReversed()) {
    if (sourceId === null || (state !== 'importing' && state !== 'done')) continue;
    // Safe cast: the reading thread wrote it in this shape; before it named its guesses, it said nothing.
    const files = (understood as Partial<UnderstoodFile> | null)?.files ?? [];
    const own = said.get(sourceId) ?? new Map<string, ToldReading>();
    said.set(sourceId, own);
    for (const { kind, column, chosen } of files.flatMap(({ guesses = [] }) =>
      guesses.filter((guess) => isSaid(guess) || isShown(guess)),
    ))
      own.set(`${kind}\n${column ?? ''}`, { kind, column, value: chosen });
  }
  return new Map([...said].map(([id, readings]) => [id, [...readings.values()]]));
}
