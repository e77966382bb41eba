import type { Proof } from '../../contract/api/fixes.schema.ts';
import type { Change, Pattern, WorthElse } from '../../contract/api/patterns.schema.ts';
import type { Ticket } from '../../contract/api/tickets.schema.ts';
import { readChanges, type StoredChange } from '../../store/changes.store.ts';
import type { CompanyDb } from '../../store/company-db.ts';
import { type FlowedPattern, readFlowedInto } from '../../store/flowed.store.ts';
import { readTickets } from '../../store/tickets.store.ts';
import { findShownReckoning } from '../answers/shown-reckoning.ts';
import type { Context } from '../context.ts';
import {
  headOf,
  type KeptWhatChanged,
  type ReckonedAnswer,
  type ReckonedWhy,
} from '../reckonings/reckoned-rows.ts';
import { type Reckoned, showReckoned } from '../reckonings/show-reckoned.ts';
import { showTickets } from '../tickets/list-tickets.ts';
import { findWorthElse } from './find-worth-else.ts';
import type { ChangeVerb } from './on-pattern.ts';
import { proveFix } from './prove-fix.ts';
import { showPattern, whyOf } from './show-pattern.ts';
import { findShownOrMerged } from './shown-reckoning.ts';

type Flowed = Pick<FlowedPattern, 'owner' | 'due' | 'tickets'> & { readonly name: string | null };

export type PatternDetail = {
  readonly pattern: Pattern;
  readonly why: Omit<ReckonedWhy, 'mostDifferent'> & { readonly mostDifferent: readonly Ticket[] };
  readonly whatChanged: WhatChangedShown | null;
  readonly flowedIn: readonly Flowed[];
  readonly worthElse: WorthElse | null;
  readonly proof: Proof | null;
  readonly period: ReckonedAnswer['period'];
  readonly changes: readonly Change[];
  readonly reckoned: Reckoned;
};

type WhatChangedShown = Omit<KeptWhatChanged, 'named'> & {
  readonly named: readonly (Pick<KeptWhatChanged['named'][number], 'day' | 'link' | 'chance'> & {
    readonly ticket: Ticket;
  })[];
};

const CHANGES = 10;

/**
 * One pattern with why its tickets belong together and what people changed; of one that was merged into another, that other.
 *
 * @throws AppError `not_found`
 */
export function readPattern(
  context: Pick<Context, 'store' | 'reckonings'>,
  companyId: string,
  asked: string,
): Promise<PatternDetail> {
  return context.store.inCompany(companyId, async (db) => {
    const { company, reckoningId, pattern } = await findShownOrMerged(db, asked);
    const { id: patternId } = pattern;
    const why = whyOf(pattern);
    const { tickets } = await readTickets(
      db,
      { reckoningId, pattern: patternId, ids: why.mostDifferent },
      { limit: 2, offset: 0 },
    );
    const shown = await findShownReckoning(db, { reckoningId }, ['replay', 'period', 'doubtedClosures']);
    const answer = shown?.answer;
    return {
      pattern: showPattern(pattern),
      why: {
        ...why,
        mostDifferent: await showTickets(db, tickets, { reckoningId, timezone: company.timezone }),
      },
      whatChanged: await showWhatChanged(db, headOf(pattern).whatChanged, {
        reckoningId,
        timezone: company.timezone,
      }),
      flowedIn: (await readFlowedInto(db, reckoningId, patternId)).map(
        ({ givenName, owner, due, tickets: n }) => ({ name: givenName, owner, due, tickets: n }),
      ),
      worthElse: await findWorthElse(db, headOf(pattern).recurrence, {
        seed: company.seed,
        replay: answer?.replay,
      }),
      proof: await proveFix(db, {
        reckoningId,
        pattern,
        period: answer?.period ?? null,
        calendar: company.calendar,
        doubted: answer?.doubtedClosures,
      }),
      period: answer?.period ?? null,
      changes: (await readChanges(db, patternId, CHANGES)).map(showChange),
      reckoned: await showReckoned(context, db, company),
    };
  });
}

/** What was changed when it began, each change with its ticket; one that was forgotten since is not named. */
async function showWhatChanged(
  db: CompanyDb,
  kept: KeptWhatChanged | null,
  where: { readonly reckoningId: string; readonly timezone: string },
): Promise<WhatChangedShown | null> {
  if (kept === null || kept.named.length === 0) return kept === null ? null : { ...kept, named: [] };
  const ids = kept.named.map(({ signal }) => signal);
  const { tickets } = await readTickets(
    db,
    { reckoningId: where.reckoningId, ids },
    { limit: ids.length, offset: 0 },
  );
  const shown = new Map((await showTickets(db, tickets, where)).map((ticket) => [ticket.id, ticket]));
  const named = kept.named.flatMap(({ signal, day, link, chance }) => {
    const ticket = shown.get(signal);
    return ticket === undefined ? [] : [{ ticket, day, link, chance }];
  });
  return { ...kept, named };
}

function showChange({ id, verb, patternId, otherId, at, undoneAt }: StoredChange): Change {
  return {
    id,
    // Safe cast: only these verbs are ever written (on-pattern.ts).
    verb: verb as ChangeVerb,
    pattern: patternId,
    other: otherId,
    at: at.toISOString(),
    undone: undoneAt !== null,
  };
}
