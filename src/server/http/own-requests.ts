import type { FastifyInstance } from 'fastify';
import { readerWords } from './reader-words.ts';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);
const OWN_SITES = new Set(['same-origin', 'none']); // `none`: typed in the address bar, or a bookmark

/** Why a request is not ours to answer, or null. */
export function foreign(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  port: number,
): string | null {
  const { host, origin, 'sec-fetch-site': site } = headers;
  const isOwn = (authority: string): boolean => {
    const [, name, given] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/u.exec(authority) ?? [];
    return LOOPBACK_NAMES.has((name ?? '').toLowerCase()) && Number(given ?? 80) === port;
  };
  if (typeof host !== 'string' || !isOwn(host)) return 'host';
  if (origin !== undefined) {
    const own =
      typeof origin === 'string' && origin.startsWith('http://') && isOwn(origin.slice('http://'.length));
    if (!own) return 'origin';
  }
  if (site !== undefined && !(typeof site === 'string' && OWN_SITES.has(site))) return 'site';
  return null;
}

/**
 * Answers only the page that this server itself served. A page elsewhere could otherwise make the visitor's
 * browser talk to Signaal (cross-site request), or rename itself to 127.0.0.1 (DNS rebinding).
 */
export function answerOwnRequestsOnly(app: FastifyInstance, port: () => number): void {
  app.addHook('onRequest', async (request, reply) => {
    const because = foreign(request.headers, port());
    if (because === null) return;
    await reply.code(403).send({
      code: `foreign_${because}`,
      message: readerWords(request).http.foreign({ port: port() }),
    });
  });
}
