import type { FastifyInstance } from 'fastify';
import { lookSchema, reportSchema } from '../../contract/api/reports.schema.ts';
import type { Context } from '../../usecases/context.ts';
import { keepReport } from '../../usecases/reports/keep-report.ts';
import { lookForReport } from '../../usecases/reports/look-for-report.ts';
import { takeReportBack } from '../../usecases/reports/take-report-back.ts';
import { idIn, keyOf } from './asked.ts';

/** /api/companies/:company/reports: what somebody types is in the body, since addresses end up in logs. */
export async function reportsRoutes(app: FastifyInstance, context: Context): Promise<void> {
  const base = '/api/companies/:company/reports';

  app.post(`${base}/look`, async (request) => {
    const { text } = lookSchema.parse(request.body);
    return lookForReport(context, idIn(request, 'company'), text);
  });
  app.post(base, async (request, reply) => {
    const { text, is } = reportSchema.parse(request.body);
    const asked = { companyId: idIn(request, 'company'), key: keyOf(request), text, is };
    return reply.code(201).send(await keepReport(context, asked));
  });
  app.post(`${base}/:ticket/undo`, async (request, reply) => {
    const [companyId, ticketId] = [idIn(request, 'company'), idIn(request, 'ticket')];
    await takeReportBack(context, { companyId, ticketId, key: keyOf(request) });
    return reply.code(204).send();
  });
}
