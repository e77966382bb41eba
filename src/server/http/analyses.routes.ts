import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { analyseRequest } from '../../contract/analyse-request.schema.ts';
import type { AnalysisEvent } from '../../contract/analysis-event.schema.ts';
import { type RunAnalysis, runAnalysis } from '../../usecases/workers/run-analysis.ts';
import { refuseQuery } from './refuse.ts';

const UPLOAD_BYTES_MAX = 256 * 1024 * 1024; // a hundred thousand tickets with their mails fit; memory stays bounded

/** /api/analyses and /api/samples. The answer is a line of JSON an event, as the work goes on; nothing is kept. */
export async function analysesRoutes(app: FastifyInstance): Promise<void> {
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );

  app.post('/api/analyses', { bodyLimit: UPLOAD_BYTES_MAX }, async (request, reply) => {
    const asked = analyseRequest.safeParse(request.query);
    if (!asked.success) return refuseQuery(request, reply, asked.error);
    const { file, ...settings } = asked.data;
    const bytes = request.body instanceof Buffer ? request.body : Buffer.alloc(0);
    return streamEvents(request, reply, { files: [{ file, bytes }], sample: null, ...settings });
  });

  app.post('/api/samples/verhaegen/analyses', async (request, reply) => {
    const asked = analyseRequest.omit({ file: true }).safeParse(request.query);
    if (!asked.success) return refuseQuery(request, reply, asked.error);
    return streamEvents(request, reply, { files: [], sample: 'verhaegen', ...asked.data });
  });
}

async function streamEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  asked: RunAnalysis,
): Promise<FastifyReply> {
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
  });
  const send = (event: AnalysisEvent): void => {
    reply.raw.write(`${JSON.stringify(event)}\n`);
  };
  const running = runAnalysis(asked, send);
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) running.cancel();
  });
  try {
    send(await running.outcome);
  } catch (error) {
    request.log.error(error);
    send({ kind: 'refused', code: 'failed', message: running.failureMessage, companies: [] });
  }
  reply.raw.end();
  return reply;
}
