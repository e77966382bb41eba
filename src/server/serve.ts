import type { FastifyInstance } from 'fastify';
import { findDataMark, type Kept, openContext } from '../usecases/open-context.ts';
import { buildApp } from './build-app.ts';

export type Serving = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Opens what is kept and starts answering on this computer only: `localhost` is the loopback address, never the network.
 *
 * @throws StoreError when the store cannot be opened; the system's error when the port is taken
 */
export async function serve(port: number, kept: Kept): Promise<Serving> {
  let listening = port;
  const context = await openContext(kept, (error) => app?.log.error(error));
  const app: FastifyInstance = await buildApp(context, () => listening);
  try {
    await app.listen({ port, host: 'localhost' });
  } catch (error) {
    await context.close();
    throw error;
  }
  const address = app.server.address();
  if (address !== null && typeof address === 'object') listening = address.port;
  const close = async (): Promise<void> => {
    await app.close();
    await context.close();
  };
  return { url: `http://localhost:${listening}`, close };
}

/** Who holds this port: a Signaal that serves these very data, one that serves others, or no Signaal at all. */
export async function signaalAt(port: number, kept: Kept): Promise<'same' | 'other' | 'none'> {
  const mark = findDataMark(kept);
  try {
    const answer = await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(1_000) });
    const said: unknown = await answer.json();
    if (typeof said !== 'object' || said === null || !('product' in said) || said.product !== 'signaal')
      return 'none';
    return 'data' in said && said.data === mark ? 'same' : 'other';
  } catch (error) {
    if (error instanceof Error) return 'none';
    throw error;
  }
}
