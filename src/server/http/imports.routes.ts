import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  leftOutQuery,
  onVersionSchema,
  rowsToMendQuery,
  uploadQuery,
} from '../../contract/api/imports.schema.ts';
import type { Context } from '../../usecases/context.ts';
import { cancelImport } from '../../usecases/imports/cancel-import.ts';
import { confirmImport } from '../../usecases/imports/confirm-import.ts';
import { forgetImport } from '../../usecases/imports/forget-import.ts';
import { leftOutAsCsv } from '../../usecases/imports/left-out-as-csv.ts';
import { readRowsToMend } from '../../usecases/imports/read-rows-to-mend.ts';
import { listImports, listLeftOut, showImport } from '../../usecases/imports/show-import.ts';
import { continueImport, stopImport } from '../../usecases/imports/stop-import.ts';
import { undoJoinedTickets } from '../../usecases/imports/undo-joined-tickets.ts';
import { uploadExport } from '../../usecases/imports/upload-export.ts';
import { idIn, keyOf } from './asked.ts';
import { readerWords } from './reader-words.ts';

const UPLOAD_BYTES_MAX = 512 * 1024 * 1024; // half a million tickets with their mails; memory stays bounded

/** The file itself; another kind of body, such as a form, would be taken for an empty file. */
function bytesOf({ body }: FastifyRequest): Buffer {
  if (body instanceof Buffer) return body;
  if (body === undefined || body === null) return Buffer.alloc(0);
  throw Object.assign(new Error('not a file'), { statusCode: 415 });
}

/** /api/companies/:company/imports. A file is taken in as a trial, then confirmed. */
export async function importsRoutes(app: FastifyInstance, context: Context): Promise<void> {
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  const base = '/api/companies/:company/imports';
  const one = `${base}/:import`;

  app.post(base, { bodyLimit: UPLOAD_BYTES_MAX }, async (request, reply) => {
    const { file, map, told, of, replaces } = uploadQuery.parse(request.query);
    const bytes = bytesOf(request);
    const companyId = idIn(request, 'company');
    const asked = { file, bytes, of, told, replaces, map: Object.entries(map) };
    const importId = await uploadExport(context, { companyId, key: keyOf(request), ...asked });
    const words = readerWords(request);
    return reply.code(202).send(await showImport(context, { companyId, importId, words }));
  });

  app.get(base, async (request) => ({
    imports: await listImports(context, idIn(request, 'company'), readerWords(request)),
  }));

  app.get(one, async (request) => {
    const [companyId, importId] = [idIn(request, 'company'), idIn(request, 'import')];
    return showImport(context, { companyId, importId, words: readerWords(request) });
  });

  for (const [verb, act] of [
    ['confirm', confirmImport],
    ['cancel', cancelImport],
    ['stop', stopImport],
    ['continue', continueImport],
  ] as const) {
    app.post(`${one}/${verb}`, async (request, reply) => {
      const { version } = onVersionSchema.parse(request.body);
      const [companyId, importId] = [idIn(request, 'company'), idIn(request, 'import')];
      await act(context, { companyId, importId, version, key: keyOf(request) });
      const words = readerWords(request);
      return reply.code(202).send(await showImport(context, { companyId, importId, words }));
    });
  }

  app.post(`${one}/joined/undo`, async (request) => {
    const [companyId, importId] = [idIn(request, 'company'), idIn(request, 'import')];
    await undoJoinedTickets(context, { companyId, importId, key: keyOf(request) });
    return showImport(context, { companyId, importId, words: readerWords(request) });
  });

  app.delete(one, async (request, reply) => {
    await forgetImport(context, idIn(request, 'company'), idIn(request, 'import'));
    return reply.code(204).send();
  });

  app.get(`${one}/left-out`, async (request) => {
    const [companyId, importId] = [idIn(request, 'company'), idIn(request, 'import')];
    const { limit } = leftOutQuery.parse(request.query);
    return listLeftOut(context, { companyId, importId, limit, words: readerWords(request) });
  });

  app.get(`${one}/left-out.csv`, async (request, reply) => {
    const [companyId, importId] = [idIn(request, 'company'), idIn(request, 'import')];
    const text = await leftOutAsCsv(context, { companyId, importId, words: readerWords(request) });
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="signaal-left-out.csv"')
      .send(text);
  });

  app.get(`${one}/left-out/rows.csv`, async (request, reply) => {
    const [companyId, importId] = [idIn(request, 'company'), idIn(request, 'import')];
    const { place } = rowsToMendQuery.parse(request.query);
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="signaal-rows-to-mend.csv"')
      .send(await readRowsToMend(context, { companyId, importId, place }));
  });
}
