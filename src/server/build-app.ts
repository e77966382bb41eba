import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import type { Context } from '../usecases/context.ts';
import { answersRoutes } from './http/answers.routes.ts';
import { companiesRoutes } from './http/companies.routes.ts';
import { importsRoutes } from './http/imports.routes.ts';
import { answerOwnRequestsOnly } from './http/own-requests.ts';
import { patternsRoutes } from './http/patterns.routes.ts';
import { refuseBadAddress, refuseInWords } from './http/refuse.ts';
import { reportsRoutes } from './http/reports.routes.ts';

const PAGES = fileURLToPath(new URL('../../dist/web', import.meta.url));

// Inline styles: reports carry theirs in themselves. Scripts: only our own files.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The server, not yet listening. `port` is asked at each request, since port 0 is chosen by the system. */
export async function buildApp(context: Context, port: () => number): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: 'warn', stream: process.stderr },
    forceCloseConnections: true,
    frameworkErrors: refuseBadAddress,
  });
  answerOwnRequestsOnly(app, port);
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
  refuseInWords(app);
  app.get('/api/health', async () => ({ product: 'signaal', ok: true, data: context.dataMark }));
  for (const routes of [companiesRoutes, importsRoutes, patternsRoutes, answersRoutes, reportsRoutes])
    await app.register((inner) => routes(inner, context));
  if (existsSync(PAGES)) await app.register(fastifyStatic, { root: PAGES, wildcard: false });
  return app;
}
