import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { alertsQuery } from '../../contract/api/alerts.schema.ts';
import { forecastsQuery } from '../../contract/api/forecasts.schema.ts';
import { ticketsFileQuery, ticketsQuery } from '../../contract/api/tickets.schema.ts';
import { listAlerts } from '../../usecases/answers/list-alerts.ts';
import { listForecasts } from '../../usecases/answers/list-forecasts.ts';
import { readAnswer } from '../../usecases/answers/read-answer.ts';
import { readLostTime } from '../../usecases/answers/read-lost-time.ts';
import { readReporting } from '../../usecases/answers/read-reporting.ts';
import { readTrackRecord } from '../../usecases/answers/read-track-record.ts';
import { storedAnalysis, storedReport } from '../../usecases/answers/stored-report.ts';
import type { Context } from '../../usecases/context.ts';
import { askReckoning, readReckoned, stopReckoning } from '../../usecases/reckonings/ask-reckoning.ts';
import { exportTickets } from '../../usecases/tickets/export-tickets.ts';
import { listTickets } from '../../usecases/tickets/list-tickets.ts';
import { readAlikes } from '../../usecases/tickets/read-alikes.ts';
import { ticketHistory } from '../../usecases/tickets/ticket-history.ts';
import { ticketsAsCsv } from '../../usecases/tickets/tickets-as-csv.ts';
import { idIn } from './asked.ts';
import { readerWords } from './reader-words.ts';

/** /api/companies/:company/answer, /lost-time, /track-record, /forecasts, /alerts, /reporting, /tickets, /export.csv and /reckonings: what pages show of the numbers, and their rows. */
export async function answersRoutes(app: FastifyInstance, context: Context): Promise<void> {
  const base = '/api/companies/:company';

  app.get(`${base}/answer`, async (request) => readAnswer(context, idIn(request, 'company')));
  app.get(`${base}/lost-time`, async (request) => readLostTime(context, idIn(request, 'company')));
  app.get(`${base}/track-record`, async (request) => readTrackRecord(context, idIn(request, 'company')));
  app.get(`${base}/forecasts`, async (request) =>
    listForecasts(context, idIn(request, 'company'), forecastsQuery.parse(request.query)),
  );
  app.get(`${base}/alerts`, async (request) =>
    listAlerts(context, idIn(request, 'company'), alertsQuery.parse(request.query).page),
  );
  app.get(`${base}/reporting`, async (request) => readReporting(context, idIn(request, 'company')));
  app.get(`${base}/tickets`, async (request) =>
    listTickets(context, idIn(request, 'company'), ticketsQuery.parse(request.query)),
  );
  app.get(`${base}/tickets.csv`, async (request, reply) => {
    const { lang: _lang, ...query } = ticketsFileQuery.parse(request.query);
    const { lang } = readerWords(request);
    const pieces = await ticketsAsCsv(context, { companyId: idIn(request, 'company'), query, lang });
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="signaal-tickets.csv"')
      .send(Readable.from(pieces));
  });
  app.get(`${base}/export.csv`, async (request, reply) => {
    const pieces = await exportTickets(context, idIn(request, 'company'));
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="signaal-export.csv"')
      .send(Readable.from(pieces));
  });
  app.get(`${base}/tickets/:ticket/history`, async (request) =>
    ticketHistory(context, idIn(request, 'company'), idIn(request, 'ticket')),
  );
  app.get(`${base}/tickets/:ticket/alikes`, async (request) =>
    readAlikes(context, idIn(request, 'company'), idIn(request, 'ticket')),
  );
  app.get(`${base}/report`, async (request, reply) => {
    const { lang } = readerWords(request);
    const page = await storedReport(context, idIn(request, 'company'), lang);
    return reply.header('content-type', 'text/html; charset=utf-8').send(page);
  });
  app.get(`${base}/analysis`, async (request) =>
    storedAnalysis(context, idIn(request, 'company'), readerWords(request)),
  );
  app.get(`${base}/reckonings`, async (request) => ({
    reckoned: await readReckoned(context, idIn(request, 'company')),
  }));
  app.post(`${base}/reckonings`, async (request, reply) =>
    reply.code(202).send({ reckoned: await askReckoning(context, idIn(request, 'company')) }),
  );
  app.delete(`${base}/reckonings/running`, async (request) => ({
    reckoned: await stopReckoning(context, idIn(request, 'company')),
  }));
}
