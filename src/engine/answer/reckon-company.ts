import { DEFAULT_CALENDAR } from '../companies/company-calendar.ts';
import type { CompanySettings } from '../companies/settings.ts';
import { causesRemoved } from '../explanations/causes-removed.ts';
import { PRIORS, type Priors } from '../ledger/priors.data.ts';
import { type Leak, reckonLeak } from '../ledger/reckon-leak.ts';
import { sanityBand } from '../ledger/sanity-band.ts';
import { isLeaking } from '../ledger/tell-loss.ts';
import type { Correction } from '../patterns/correction.ts';
import type { KeptGrouping } from '../patterns/pattern.ts';
import { titledNames } from '../privacy/titled-names.ts';
import type { Signal } from '../signals/signal.ts';
import { isFromPerson } from '../signals/signal.ts';
import { isoDay, zone } from '../time/zone.ts';
import { causesByTheme } from './causes-by-theme.ts';
import { closedProblems } from './closed-problems.ts';
import { compareLists } from './compare-lists.ts';
import { countKinds, countLanguages, openedPeriod } from './count-tickets.ts';
import { reportTimes } from './covered-closures.ts';
import { coveredPeriod } from './covered-period.ts';
import { findProblems } from './find-problems.ts';
import { groupCompany } from './group-company.ts';
import { groupableColumns, type OwnCells } from './groupable-columns.ts';
import { judgeMemberships } from './judge-memberships.ts';
import { judgeProblems } from './judge-problems.ts';
import { listUnknowns } from './list-unknowns.ts';
import { lostByMonth } from './lost-by-month.ts';
import { lostByOwnColumn } from './lost-by-own-column.ts';
import { lostByTeam } from './lost-by-team.ts';
import { lostByTheme } from './lost-by-theme.ts';
import { rankMoves } from './rank-moves.ts';
import type { Reckoning, ReturningAlert } from './reckoning.ts';
import { replayProblems } from './replay-problems.ts';
import { returningAlerts } from './returning-alerts.ts';
import { shareAnswer } from './share-answer.ts';
import { costliestFirst, showPatterns } from './show-patterns.ts';
import { showTickets } from './show-tickets.ts';
import { type StageProgress, staged } from './staged.ts';
import { tellChanges } from './tell-changes.ts';
import { tellDoubted } from './tell-doubted.ts';
import { tellVerdict } from './tell-verdict.ts';
import { timesItCame } from './times-it-came.ts';

export type ReckonCompany = {
  /** Every ticket of one company, all kinds, in the order of the files. */
  readonly signals: readonly Signal[];
  readonly settings: CompanySettings;
  /** Words that are somebody's name; they never stand in a pattern's name or words. */
  readonly peopleWords: ReadonlySet<string>;
  /** The assumptions about lost time; the published ones where a company gave none of its own. */
  readonly priors?: Priors;
  /** What people said of the patterns, as positions in `signals`, in order of time. */
  readonly corrections?: readonly Correction[];
  /** The grouping of an earlier reckoning of these very signals, settings and names: the costly half is then skipped. */
  readonly grouping?: KeptGrouping;
  /** What each ticket says in columns of the organisation's own, in the order of `signals`; absent where nothing is kept. */
  readonly ownColumns?: readonly (OwnCells | null)[];
};

const DAY_SECONDS = 86_400;
const MOVES = 3; // more than three is a list, and a list is not a direction

/**
 * Everything that is shown of one company: what keeps coming back, what it leaks, and whether IT moves it forward.
 *
 * The one pipeline of the product: the terminal, the server and every later edge show what it answers.
 *
 * @param input   no tickets give an answer that says so
 * @returns       the same input and seed give the same reckoning, whether the grouping was given or made
 * @throws        InvalidInput on a seed outside [0, 2^32), an unknown time zone, a grouping of other signals, or a
 *                correction that names none of them
 * @cost          about 1 ms a ticket of forty words, most of it in grouping; a tenth of that where it is given
 */
export function* reckonCompany(input: ReckonCompany): Generator<StageProgress, Reckoning, void> {
  const { signals, settings } = input;
  const peopleWords = withTitledNames(input);
  const { seed, people, labourCostCents, timezone, calendar = DEFAULT_CALENDAR } = settings;
  const priors = input.priors ?? PRIORS;
  const local = zone(timezone);
  const grouping = input.grouping ?? (yield* groupCompany({ signals, settings, peopleWords }));
  const { languages } = grouping;
  const corrections = input.corrections ?? [];
  const problems = yield* staged(
    'grouping',
    findProblems({ signals, grouping, corrections, settings, peopleWords }),
  );
  const { patterns, assignment } = problems;
  const covered = coveredPeriod(signals);
  const replay = yield* staged(
    'judging',
    replayProblems({ signals, patterns, covered, zone: local, calendar }),
  );
  const judged = judgeProblems({
    signals,
    patterns,
    covered,
    zone: local,
    seed,
    calendar,
    stack: replay.stack?.record.isUsed === true ? replay.stack.learned : null,
  });
  const changes = yield* staged(
    'judging',
    tellChanges({ signals, grouping, patterns, judged, covered, zone: local }),
  );
  const patternCount = patterns.length;
  const leak = yield* staged(
    'reckoning',
    reckonLeak({ signals, assignment, patternCount, labourCostCents, seed, priors }),
  );
  const shares = yield* staged(
    'reckoning',
    shareAnswer({ signals, assignment, covered, model: leak.model, timezone, seed }),
  );
  const ranked = yield* staged('reckoning', rankMoves({ signals, patterns, leak, covered, seed }));
  const { model } = leak;
  const monthsLost = yield* staged(
    'reckoning',
    lostByMonth({ signals, covered, model, zone: local, labourCostCents }),
  );
  const { teams, shown: teamLines } = yield* staged(
    'reckoning',
    lostByTeam({ signals, model, labourCostCents }),
  );
  const themes = yield* staged('reckoning', lostByTheme({ patterns, model, labourCostCents }));
  const columns = groupableColumns(signals, input.ownColumns ?? [], peopleWords);
  const byOwnColumn = yield* staged(
    'reckoning',
    lostByOwnColumn({ signals, model, labourCostCents, columns, teams: teamLines }),
  );
  const shown = yield* staged(
    'reckoning',
    showPatterns({ signals, peopleWords, problems, judged, changes, leak, local, languages }),
  );
  // What has long been silent may be over: nobody is told to begin there.
  const silent = new Set(shown.flatMap(({ id, isQuiet: isOver }) => (isOver ? [id] : [])));
  const moving = ranked.filter(({ pattern }) => !silent.has(pattern));
  const coveredDays = covered?.days ?? null;
  const band = sanityBand(leak.total.lostSeconds, people, coveredDays === 0 ? null : coveredDays);
  const languageOther = signals.filter(
    (signal, position) => isFromPerson(signal) && languages[position] === 'other',
  ).length;
  const { share, change, unit, months } = shares;
  const alerts = returningAlerts(signals, grouping.alerts, local);
  const { reporting, measured, marks } = compareLists({
    ...{ signals, groups: grouping.alerts, patterns, covered },
    ...{ zone: local, calendar },
  });
  const closed = closedProblems(signals, patterns, covered);
  const unknown = listUnknowns({ signals, ways: leak.ways, people, coveredDays, languageOther });
  return {
    settings: { ...settings, calendar, priorsVersion: leak.priorsVersion },
    assumption: assumptionOf(priors),
    population: countKinds(signals),
    period: openedPeriod(signals, local),
    languages: countLanguages(languages),
    patterns: costliestFirst(shown),
    assignments: signals.map(({ id }, position) => ({
      ticket: id,
      pattern: assignment[position] === -1 ? null : patterns[assignment[position]].id,
    })),
    memberships: judgeMemberships(signals, grouping, problems),
    totals: {
      lostSeconds: leak.total.lostSeconds,
      costCents: leak.total.costCents,
      technicianSeconds: leak.total.technicianSeconds,
      ...band,
    },
    answer: {
      ...verdictOf(signals, coveredDays, shares),
      share,
      change,
      unit,
      judgedFrom:
        covered === null ? null : isoDay(local.dayOf(covered.from + shares.lookBackDays * DAY_SECONDS)),
      months,
      moves: moving.slice(0, MOVES),
      unknown: unknown.map(({ code, changes }) => ({ code, changes })),
    },
    alerts,
    reporting,
    measured,
    tickets: showTickets(model, {
      ...{ fates: shares.fates, languages, closed, marks },
      came: new Map([...timesItCame(signals, patterns, covered), ...timesTheyCame(signals, alerts)]),
    }),
    alone: showAlone(leak, assignment),
    monthsLost,
    teams,
    byOwnColumn,
    themes,
    closures: causesRemoved(closed),
    closuresByTheme: causesByTheme(closed, patterns),
    doubtedClosures: tellDoubted({ calendar, covered, zone: local, reports: reportTimes(signals) }),
    ranked: moving,
    replay,
    grouping,
  };
}

/** The ticket with which each alert came each time, whenever that was: nobody's time is reckoned from it. */
function timesTheyCame(
  signals: readonly Signal[],
  alerts: readonly ReturningAlert[],
): ReturnType<typeof timesItCame> {
  const always = { from: -Infinity, to: Infinity };
  return timesItCame(
    signals,
    alerts.map(({ troubles }) => ({ members: troubles })),
    always,
  );
}

/** Names that columns hold, and those that texts give after a title. */
function withTitledNames({ signals, peopleWords }: ReckonCompany): ReadonlySet<string> {
  const texts = signals.flatMap(({ title, body }) => [title, body]);
  return new Set([...peopleWords, ...titledNames(texts)]);
}

/** What an incident is taken to cost where nobody said. */
function assumptionOf(priors: Priors): Reckoning['assumption'] {
  const { shape, capMinutes } = priors['ticket.incident'];
  const isOwn = priors.priorsVersion !== PRIORS.priorsVersion;
  return { medianMinutes: shape.median, capMinutes, isOwn };
}

type Shares = Parameters<typeof tellVerdict>[0];

function verdictOf(
  signals: readonly Signal[],
  coveredDays: number | null,
  { change, rises, falls }: Pick<Shares, 'change' | 'rises' | 'falls'>,
): ReturnType<typeof tellVerdict> {
  const incidents = signals.filter(({ kind }) => kind === 'incident' || kind === 'unknown');
  const withTimes = incidents.filter(({ openedAt }) => openedAt !== null);
  return tellVerdict({
    coveredDays,
    incidents: incidents.length,
    incidentsWithTimes: withTimes.length,
    change,
    rises,
    falls,
  });
}

function showAlone({ alone, model }: Leak, assignment: Int32Array): Reckoning['alone'] {
  const { lostSeconds, costCents, technicianSeconds } = alone;
  const leaking = model.ways.filter((way, position) => assignment[position] === -1 && isLeaking(way));
  return { tickets: leaking.length, lostSeconds, costCents, technicianSeconds };
}
