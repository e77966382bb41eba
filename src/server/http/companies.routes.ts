import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { saveCompanySchema } from '../../contract/api/companies.schema.ts';
import { forgetCompany } from '../../usecases/companies/forget-company.ts';
import { listCompanies } from '../../usecases/companies/list-companies.ts';
import { openSample, SAMPLE_NAMES } from '../../usecases/companies/open-sample.ts';
import { saveCompany } from '../../usecases/companies/save-company.ts';
import type { Context } from '../../usecases/context.ts';
import { idIn } from './asked.ts';
import { readerWords } from './reader-words.ts';

/** /api/companies and /api/samples. */
export async function companiesRoutes(app: FastifyInstance, context: Context): Promise<void> {
  app.get('/api/companies', async () => ({
    companies: await listCompanies(context),
    onServer: context.store.engine === 'postgres',
  }));

  app.put('/api/companies/:company', async (request) =>
    saveCompany(context, idIn(request, 'company'), saveCompanySchema.parse(request.body)),
  );

  app.delete('/api/companies/:company', async (request, reply) => {
    await forgetCompany(context, idIn(request, 'company'));
    return reply.code(204).send();
  });

  app.post('/api/samples/:sample', async (request, reply) => {
    const { sample } = z.object({ sample: z.enum(SAMPLE_NAMES) }).parse(request.params);
    return reply.code(202).send(await openSample(context, sample, readerWords(request).lang));
  });
}
