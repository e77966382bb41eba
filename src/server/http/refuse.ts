import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { readerWords } from './reader-words.ts';

const MEGABYTE = 1024 * 1024;

/** Answers 400 with one sentence: which part of the request is wrong, and what stands there instead. */
export function refuseQuery(request: FastifyRequest, reply: FastifyReply, error: z.ZodError): FastifyReply {
  const { http } = readerWords(request);
  const wrong = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
  );
  const list = [...new Set(wrong)].map((name) => {
    const expected = Object.hasOwn(http.expects, name) ? http.expects[name] : http.unknownPart;
    return http.part({ name, expected });
  });
  return reply.code(400).send({ code: 'bad_query', message: http.badQuery({ list: list.join('; ') }) });
}

/** What no route answers, and what goes wrong on the way, is said in the reader's language; the cause goes to the log. */
export function refuseInWords(app: FastifyInstance): void {
  app.setNotFoundHandler(async (request, reply) => {
    const { http } = readerWords(request);
    return reply.code(404).send({ code: 'not_found', message: http.notFound({ path: request.url }) });
  });
  app.setErrorHandler(async (error: Error & { readonly statusCode?: number }, request, reply) => {
    const { http } = readerWords(request);
    const { statusCode = 500 } = error;
    if (statusCode === 413) {
      const megabytes = Math.floor((request.routeOptions.bodyLimit ?? 0) / MEGABYTE);
      return reply.code(413).send({ code: 'too_large', message: http.tooLarge({ megabytes }) });
    }
    if (statusCode === 415) return reply.code(415).send({ code: 'not_bytes', message: http.notBytes });
    if (statusCode < 500)
      return reply.code(statusCode).send({ code: 'bad_request', message: http.badRequest });
    request.log.error(error);
    return reply.code(500).send({ code: 'failed', message: http.failed });
  });
}
