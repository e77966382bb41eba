import type { Run } from './database.ts';

/**
 * Runs the work of a transaction, and fails with the first statement that was refused, also where the work made its peace
 * with it: the database has given the transaction up by then, and answers COMMIT with a rollback and without an error.
 */
export async function allOrNothing<T>(run: Run, work: (run: Run) => Promise<T>): Promise<T> {
  const refused: unknown[] = [];
  const answer = await work(async (statement) => {
    try {
      return await run(statement);
    } catch (error) {
      refused.push(error);
      throw error;
    }
  });
  if (refused.length > 0) throw refused[0];
  return answer;
}
