import { reckonCompany } from '../../engine/answer/reckon-company.ts';
import type { ReckonedPattern, Reckoning } from '../../engine/answer/reckoning.ts';
import type { StageProgress } from '../../engine/answer/staged.ts';
import type { KeptGrouping } from '../../engine/patterns/pattern.ts';
import { isChange, type Signal } from '../../engine/signals/signal.ts';
import { isoDay, type Zone, zone } from '../../engine/time/zone.ts';
import type { ReckonedPatternRow, ReckonedSignalRow } from '../../store/reckonings.store.ts';
import type { LivingSignal, StoredSignal } from '../../store/signals.store.ts';
import { toldApart } from '../patterns/told-apart.ts';
import { peopleWordsOf } from '../without-names.ts';
import type { ReckoningOrder, ReckoningPart } from '../workers/reckoning-messages.ts';
import { lastingIds } from './lasting-ids.ts';
import type {
  KeptWhatChanged,
  PatternNames,
  ReckonedAlerts,
  ReckonedAnswer,
  ReckonedHead,
  ReckonedWhy,
} from './reckoned-rows.ts';
import { toCorrections, toSignals } from './to-signals.ts';
import { type WorkedForecasts, workForecasts } from './work-forecasts.ts';

export type ReckonStored = ReckoningOrder &
  Omit<Extract<ReckoningPart, { kind: 'begin' }>, 'kind'> & { readonly signals: readonly LivingSignal[] };

export type ReckonedRows = {
  readonly patterns: readonly ReckonedPatternRow[];
  readonly tickets: readonly ReckonedSignalRow[];
  readonly answer: ReckonedAnswer;
  readonly alerts: ReckonedAlerts;
  readonly forecasts: WorkedForecasts['forecasts'];
  readonly outcomes: WorkedForecasts['outcomes'];
  readonly replayed: WorkedForecasts['replayed'];
  /** To be given back with the next correction of these very tickets. */
  readonly grouping: KeptGrouping;
};

/**
 * Reckons the kept tickets of a company, by the same pipeline as `signaal analyse`, as rows to be kept: patterns under the ids
 * they had before, corrections carried out.
 */
export function* reckonStored(input: ReckonStored): Generator<StageProgress, ReckonedRows, void> {
  const { settings, namesKnown, before, asleep, grouping } = input;
  const signals = toSignals(input.signals);
  const place = placesOf(input.signals);
  const reckoning = yield* reckonCompany({
    signals,
    settings,
    peopleWords: peopleWordsOf(namesKnown),
    ownColumns: input.signals.map(({ own }) => own),
    corrections: toCorrections(input.corrections, place),
    ...(grouping === null ? {} : { grouping }),
  });
  const ids = lastingIds(
    reckoning.patterns.map(({ members }) => members),
    { before, asleep, place },
  );
  const idOf = (position: number): string => input.signals[position].signalId;
  const { replay, ...kept } = workForecasts({
    reckoning,
    signals,
    ids,
    open: input.openForecasts,
    ticketAt: idOf,
  });
  const changeAt = new Map(
    signals.flatMap((signal, at) => (isChange(signal) ? [[signal.id, input.signals[at]] as const] : [])),
  );
  const called = new Map(input.names.map(({ id, name }) => [id, name as PatternNames])); // Safe cast: written in this shape only.
  // People know a problem by its name: while it goes on it is not called otherwise, and no other is called so.
  const taken = new Set(ids.flatMap((id) => called.get(id)?.nl ?? []));
  const measuredOf = new Map(reckoning.measured.map(({ pattern, ...each }) => [pattern, each] as const));
  return {
    patterns: reckoning.patterns.map((pattern, rank) => ({
      ...rowOf(pattern, {
        ...{ id: ids[rank], rank, idOf, whatChanged: keptChanges(pattern, changeAt) },
        measured: measuredOf.get(pattern.id) ?? null,
      }),
      name: called.get(ids[rank]) ?? toldApart(pattern.names, taken),
    })),
    tickets: ticketRows(reckoning, ids, signals, { local: zone(settings.timezone), idOf }),
    answer: { ...answerOf(reckoning, ids), replay, stack: reckoning.replay.stack?.record ?? null },
    alerts: alertsOf(reckoning),
    ...kept,
    grouping: reckoning.grouping,
  };
}

/** Where each ticket stands; one that lives on in another stands there, and so does what was said of it. */
const placesOf = (signals: readonly LivingSignal[]): ReadonlyMap<string, number> =>
  new Map(
    signals.flatMap(({ signalId, formerIds }, index) =>
      [signalId, ...formerIds].map((id) => [id, index] as const),
    ),
  );

type Placed = {
  readonly id: string;
  readonly rank: number;
  readonly idOf: (position: number) => string;
  readonly whatChanged: KeptWhatChanged | null;
  readonly measured: ReckonedHead['measured'];
};

/** The changes by the ids that last, and by the numbers that their own helpdesk gave them. */
function keptChanges(
  { whatChanged }: ReckonedPattern,
  changeAt: ReadonlyMap<string, StoredSignal>,
): KeptWhatChanged | null {
  if (whatChanged === null) return null;
  const named = whatChanged.named.flatMap((change) => {
    const stored = changeAt.get(change.ticket);
    return stored === undefined ? [] : [{ ...change, ticket: stored.id, signal: stored.signalId }];
  });
  return { ...whatChanged, named };
}

function rowOf(
  pattern: ReckonedPattern,
  { id, rank, idOf, whatChanged, measured }: Placed,
): ReckonedPatternRow {
  const { card, instance, people, firstSeen, lastSeen, days, words } = pattern;
  const { rhythm, trend, recurrence, isQuiet, leak } = pattern;
  const seen = { card, instance, people, firstSeen, lastSeen, days, words };
  const head: ReckonedHead = { ...seen, rhythm, trend, recurrence, whatChanged, measured, isQuiet, leak };
  const why: ReckonedWhy = { ...pattern.why, mostDifferent: (pattern.why.mostDifferent ?? []).map(idOf) };
  return { pattern_id: id, rank, tickets: pattern.tickets, name: pattern.names, head, why };
}

type Where = { readonly local: Zone; readonly idOf: (position: number) => string };

function ticketRows(
  { patterns, tickets, memberships, alerts }: Reckoning,
  ids: readonly string[],
  signals: readonly Signal[],
  { local, idOf }: Where,
): readonly ReckonedSignalRow[] {
  const patternOf = new Map<number, string>();
  patterns.forEach(({ members }, index) => {
    for (const member of members) patternOf.set(member, ids[index]);
  });
  const lasting = new Map(patterns.map(({ id }, index) => [id, ids[index]]));
  const alertOf = new Map(alerts.flatMap(({ id, members }) => members.map((at) => [at, id] as const)));
  const troubles = new Set(alerts.flatMap((alert) => alert.troubles));
  return tickets.map(({ way, fate, lang, closure, came, onLists, trouble }, position) => {
    const { openedAt } = signals[position];
    const leansTo = lasting.get(memberships[position].leansTo ?? '') ?? null;
    return {
      signal_id: idOf(position),
      pattern_id: patternOf.get(position) ?? null,
      leans_to: leansTo,
      leans_chance: leansTo === null ? null : memberships[position].probability,
      opened_at: openedAt === null ? null : new Date(openedAt * 1000).toISOString(),
      month: openedAt === null ? null : isoDay(local.dayOf(openedAt)).slice(0, 7),
      fate,
      way,
      lang,
      closure,
      came,
      alert: alertOf.get(position) ?? null,
      on_lists: onLists,
      trouble,
      is_over: alertOf.has(position) && !troubles.has(position),
    };
  });
}

const alertsOf = ({ alerts }: Reckoning): ReckonedAlerts =>
  alerts.map(({ members: _keptWithEach, troubles: _amongThem, ...alert }) => alert);

function answerOf(reckoning: Reckoning, ids: readonly string[]): ReckonedAnswer {
  const {
    population,
    period,
    languages,
    totals,
    answer,
    alone,
    monthsLost,
    teams,
    byOwnColumn,
    themes,
    closures,
    closuresByTheme,
    doubtedClosures,
    reporting,
    ranked,
    settings,
  } = reckoning;
  const lasting = new Map(reckoning.patterns.map(({ id }, index) => [id, ids[index]]));
  const { moves: _shownElsewhere, ...rest } = answer;
  return {
    settings,
    assumption: reckoning.assumption,
    population,
    period,
    languages,
    totals,
    answer: rest,
    moves: ranked.flatMap(({ pattern, savesSeconds }) => {
      const id = lasting.get(pattern);
      return id === undefined ? [] : [{ pattern: id, savesSeconds }];
    }),
    alone: { tickets: alone.tickets, lostSeconds: alone.lostSeconds, costCents: alone.costCents },
    months: monthsLost,
    teams,
    byOwnColumn,
    themes,
    closures,
    closuresByTheme,
    doubtedClosures,
    reporting,
  };
}
