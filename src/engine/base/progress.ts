/** What a long step reports while it works: how much of the whole is done. */
export type Progress = { readonly done: number; readonly total: number };

/** A step over 50 ms yields its progress, so that a worker can report it and stop it. */
export type Thinking<T> = Generator<Progress, T, void>;

/** Runs a step to its end, for callers that need no progress. */
export function finish<T>(thinking: Thinking<T>): T {
  for (;;) {
    const { done, value } = thinking.next();
    if (done) return value;
  }
}

/** What is known already, for callers that take it as a step. */
export function* settled<T>(value: T): Thinking<T> {
  yield { done: 1, total: 1 };
  return value;
}
