import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Refused } from '../../contract/api/shared.schema.ts';
import { AppError, type Refusal, storeFailureOf } from '../../usecases/app-error.ts';
import { refusalSentence } from '../../words/documents/refusal-sentence.ts';
import type { Words } from '../../words/words.ts';
import { readerWords } from './reader-words.ts';

const MEGABYTE = 1024 * 1024;

/** A refusal without a status here does not compile. */
const HTTP_STATUS = {
  file_unreadable: 422,
  choose_company: 422,
  unknown_company: 422,
  no_tickets: 422,
  cannot_write: 500,
  unknown_field: 400,
  unknown_column: 422,
  person_column: 422,
  bad_priors: 422,
  reading_stopped: 409,
  not_found: 404,
  forgotten: 410,
  unknown_ticket: 404,
  no_time_column: 422,
  log_too_short: 422,
  changed_meanwhile: 409,
  key_reused: 422,
  not_now: 409,
  other_company: 409,
  not_latest: 409,
  already_undone: 409,
  not_in_pattern: 409,
  not_alone: 409,
  whole_pattern: 422,
  same_pattern: 422,
} as const satisfies Record<Refusal['code'], number>;

/** What no route answers, and what goes wrong on the way, is said in the reader's language; the cause goes to the log. */
export function refuseInWords(app: FastifyInstance): void {
  app.setNotFoundHandler(async (request, reply) => {
    // A page's own address: the pages find their way from there.
    const isPage = request.method === 'GET' && /^\/(?!api\/)[^.]*$/u.test(request.url.split('?')[0]);
    if (isPage && app.hasReplyDecorator('sendFile')) return reply.sendFile('index.html');
    const { http } = readerWords(request);
    return reply.code(404).send(refused('not_found', http.notFound({ path: request.url })));
  });
  app.setErrorHandler(async (error: Error & { readonly statusCode?: number }, request, reply) => {
    const words = readerWords(request);
    if (error instanceof AppError) return refuse(reply, error.refusal, words);
    if (error instanceof z.ZodError)
      return reply.code(400).send(refused('bad_query', wrongParts(error, words)));
    const failure = storeFailureOf(error);
    if (failure !== null) {
      request.log.error(error);
      const message = failure === 'timed_out' ? words.http.timedOut : words.http.unavailable;
      return reply.code(503).send(refused(failure, message));
    }
    const { status, code, message } = ofFramework(error, request, words);
    if (status >= 500) request.log.error(error);
    return reply.code(status).send(refused(code, message));
  });
}

const NO_PAGE = '/not-found'; // where the pages say that nothing stands there

/** An address that cannot be read at all, before any route is looked for: a person comes to a page that says so. */
export function refuseBadAddress(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true;
  if (isPage && !request.url.startsWith('/api/')) reply.redirect(NO_PAGE);
  else reply.code(400).send(refused('bad_request', readerWords(request).http.badRequest));
}

function refuse(reply: FastifyReply, refusal: Refusal, words: Words): FastifyReply {
  const message = refusalSentence(refusal, words, words.http.howCompany);
  const companies = refusal.code === 'choose_company' ? refusal.companies : [];
  return reply.code(HTTP_STATUS[refusal.code]).send({ code: refusal.code, message, companies });
}

function refused(code: string, message: string): Refused {
  return { code, message, companies: [] };
}

type Said = { readonly status: number; readonly code: string; readonly message: string };

/** What the HTTP library itself refuses. */
function ofFramework(
  { statusCode = 500 }: { readonly statusCode?: number },
  request: FastifyRequest,
  { http }: Words,
): Said {
  if (statusCode === 413) {
    const megabytes = Math.floor((request.routeOptions.bodyLimit ?? 0) / MEGABYTE);
    return { status: 413, code: 'too_large', message: http.tooLarge({ megabytes }) };
  }
  if (statusCode === 415) return { status: 415, code: 'not_bytes', message: http.notBytes };
  if (statusCode < 500) return { status: statusCode, code: 'bad_request', message: http.badRequest };
  return { status: 500, code: 'failed', message: http.failed };
}

/** Which parts of the request are wrong, and what stands there instead. */
function wrongParts(error: z.ZodError, { http }: Words): string {
  const wrong = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [partOf(issue.path, http)],
  );
  const list = [...new Set(wrong)].map((name) => {
    const expected = Object.hasOwn(http.expects, name) ? http.expects[name] : http.unknownPart;
    return http.part({ name, expected });
  });
  return http.badQuery({ list: list.join('; ') });
}

/** The innermost part of which something can be said; else the outermost. */
function partOf(path: readonly PropertyKey[], { expects }: Words['http']): string {
  const names = path.map(String);
  return names.findLast((name) => Object.hasOwn(expects, name)) ?? names[0] ?? '';
}
