import type { FastifyInstance } from 'fastify';
import {
  alsoSchema,
  gatherSchema,
  mergeSchema,
  notSameSchema,
  splitSchema,
} from '../../contract/api/corrections.schema.ts';
import {
  dismissSchema,
  fixSchema,
  patternsQuery,
  renameSchema,
  restoreSchema,
  takeSchema,
} from '../../contract/api/patterns.schema.ts';
import type { Context } from '../../usecases/context.ts';
import { addTickets, keepOut } from '../../usecases/patterns/answer-perhaps.ts';
import { dismissPattern, restorePattern } from '../../usecases/patterns/dismiss-pattern.ts';
import { fixPattern } from '../../usecases/patterns/fix-pattern.ts';
import { gatherTickets } from '../../usecases/patterns/gather-tickets.ts';
import { listPatterns } from '../../usecases/patterns/list-patterns.ts';
import { mergePatterns } from '../../usecases/patterns/merge-patterns.ts';
import type { Changed, OnPattern } from '../../usecases/patterns/on-pattern.ts';
import { readWhatWasLearned } from '../../usecases/patterns/read-learned.ts';
import { readMoreLike } from '../../usecases/patterns/read-more-like.ts';
import { readPattern } from '../../usecases/patterns/read-pattern.ts';
import { readThemes } from '../../usecases/patterns/read-themes.ts';
import { renamePattern } from '../../usecases/patterns/rename-pattern.ts';
import { markNotSame, splitPattern } from '../../usecases/patterns/split-pattern.ts';
import { takePattern } from '../../usecases/patterns/take-pattern.ts';
import { undoChange } from '../../usecases/patterns/undo-change.ts';
import { idIn, keyOf } from './asked.ts';

/** /api/companies/:company/patterns, and what people change of them. */
export async function patternsRoutes(app: FastifyInstance, context: Context): Promise<void> {
  const base = '/api/companies/:company/patterns';

  app.get(base, async (request) =>
    listPatterns(context, idIn(request, 'company'), patternsQuery.parse(request.query)),
  );
  app.post(base, async (request) => {
    const { tickets } = gatherSchema.parse(request.body);
    return gatherTickets(context, { companyId: idIn(request, 'company'), tickets, key: keyOf(request) });
  });
  app.get('/api/companies/:company/learned.json', async (request, reply) =>
    reply
      .header('content-disposition', 'attachment; filename="signaal-learned.json"')
      .send(await readWhatWasLearned(context, idIn(request, 'company'))),
  );
  app.get('/api/companies/:company/themes', async (request) => readThemes(context, idIn(request, 'company')));
  app.get(`${base}/:pattern`, async (request) =>
    readPattern(context, idIn(request, 'company'), idIn(request, 'pattern')),
  );
  app.get(`${base}/:pattern/more`, async (request) =>
    readMoreLike(context, idIn(request, 'company'), idIn(request, 'pattern')),
  );

  function onPattern<T>(
    verb: string,
    schema: { readonly parse: (body: unknown) => T },
    act: (context: Context, asked: T & OnPattern) => Promise<Changed>,
  ): void {
    app.post(`${base}/:pattern/${verb}`, async (request) => {
      const [companyId, patternId] = [idIn(request, 'company'), idIn(request, 'pattern')];
      const body = schema.parse(request.body);
      // Safe cast: every one of these bodies holds the version; the rest of OnPattern is added here.
      return act(context, { ...body, companyId, patternId, key: keyOf(request) } as T & OnPattern);
    });
  }
  onPattern('rename', renameSchema, renamePattern);
  onPattern('take', takeSchema, takePattern);
  onPattern('fix', fixSchema, fixPattern);
  onPattern('dismiss', dismissSchema, dismissPattern);
  onPattern('restore', restoreSchema, restorePattern);
  onPattern('merge', mergeSchema, mergePatterns);
  onPattern('split', splitSchema, splitPattern);
  onPattern('not-same', notSameSchema, markNotSame);
  onPattern('also', alsoSchema, addTickets);
  onPattern('not-this', alsoSchema, keepOut);

  app.post('/api/companies/:company/changes/:change/undo', async (request) => {
    const [companyId, changeId] = [idIn(request, 'company'), idIn(request, 'change')];
    return undoChange(context, { companyId, changeId, key: keyOf(request) });
  });
}
