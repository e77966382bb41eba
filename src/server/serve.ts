import { buildApp } from './build-app.ts';

export type Serving = { readonly url: string; readonly close: () => Promise<void> };

/** Starts answering on this computer only: `localhost` is the loopback address, never the network. */
export async function serve(port: number): Promise<Serving> {
  let listening = port;
  const app = await buildApp(() => listening);
  await app.listen({ port, host: 'localhost' });
  const address = app.server.address();
  if (address !== null && typeof address === 'object') listening = address.port;
  return { url: `http://localhost:${listening}`, close: () => app.close() };
}

/** Whether the one who holds this port is Signaal itself. */
export async function isSignaalAt(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(1_000) });
    const said: unknown = await answer.json();
    return typeof said === 'object' && said !== null && 'product' in said && said.product === 'signaal';
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
