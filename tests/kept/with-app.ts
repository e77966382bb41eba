import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/server/build-app.ts';
import { type OpenContext, openContext } from '../../src/usecases/open-context.ts';
import { apiOf } from './api.ts';
import { type FreshKept, freshKept } from './fresh-kept.ts';

/** A server over an empty store of its own, for the tests of one file. */
export type KeptApp = {
  readonly fresh: FreshKept;
  readonly context: OpenContext;
  readonly app: FastifyInstance;
  readonly api: ReturnType<typeof apiOf>;
  /** What failed behind the pages; a test that expects nothing to fail looks here. */
  readonly failures: readonly unknown[];
  readonly clear: () => Promise<void>;
};

export async function keptApp(fresh?: FreshKept): Promise<KeptApp> {
  const place = fresh ?? (await freshKept());
  const failures: unknown[] = [];
  const context = await openContext(place.kept, (error) => failures.push(error));
  const app = await buildApp(context, () => 4400);
  return {
    fresh: place,
    context,
    app,
    api: apiOf(app),
    failures,
    clear: async () => {
      await app.close();
      await context.close();
      await place.clear();
    },
  };
}
