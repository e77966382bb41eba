/** Wrong use of a function: a mistake in our own code, never the world's input. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
}

/**
 * Stops a function that is called outside what it promises.
 *
 * @param holds   what must be true
 * @param where   the function's name
 * @param needs   what it requires, in words that complete "requires …"
 * @throws        InvalidInput "where requires needs" when it does not hold
 */
export function requires(holds: boolean, where: string, needs: string): asserts holds {
  if (!holds) throw new InvalidInput(`${where} requires ${needs}`);
}
