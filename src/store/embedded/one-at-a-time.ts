/** Lets pieces of work wait for each other, in the order in which they came; a piece that fails stops no other. */
export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch((error: unknown) => error);
    return mine;
  };
}
