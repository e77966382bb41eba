import type { CompanySettings } from '../companies/settings.ts';
import { type Leak, reckonLeak } from '../ledger/reckon-leak.ts';
import { sanityBand } from '../ledger/sanity-band.ts';
import { peopleBucket } from '../privacy/people-bucket.ts';
import type { Signal } from '../signals/signal.ts';
import { isFromPerson } from '../signals/signal.ts';
import { type Zone, zone } from '../time/zone.ts';
import { countKinds, countLanguages, openedDays, openedPeriod, reporters } from './count-tickets.ts';
import { coveredPeriod } from './covered-period.ts';
import { findProblems, type Problems } from './find-problems.ts';
import { type Judged, judgeProblems } from './judge-problems.ts';
import { listUnknowns } from './list-unknowns.ts';
import { pickMoves } from './pick-moves.ts';
import type { ReckonedPattern, Reckoning } from './reckoning.ts';
import { shareAnswer } from './share-answer.ts';
import { type StageProgress, staged } from './staged.ts';
import { tellVerdict } from './tell-verdict.ts';
import { understandTickets } from './understand-tickets.ts';

export type ReckonCompany = {
  /** Every ticket of one company, all kinds, in the order of the files. */
  readonly signals: readonly Signal[];
  readonly settings: CompanySettings;
  /** Words that are somebody's name; they never stand in a pattern's name or words. */
  readonly peopleWords: ReadonlySet<string>;
};

/**
 * Everything that is shown of one company: what keeps coming back, what it leaks, and whether IT moves it forward.
 *
 * The one pipeline of the product: the terminal, the server and every later edge show what it answers.
 *
 * @param input   no tickets give an answer that says so
 * @returns       the same input and seed give the same reckoning
 * @throws        InvalidInput on a seed outside [0, 2^32) or an unknown time zone
 * @cost          about 1 ms a ticket of forty words, most of it in grouping
 */
export function* reckonCompany(input: ReckonCompany): Generator<StageProgress, Reckoning, void> {
  const { signals, settings, peopleWords } = input;
  const { seed, people, labourCostCents, timezone } = settings;
  const local = zone(timezone);
  const texts = yield* staged('understanding', understandTickets(signals));
  const problems = yield* staged('grouping', findProblems({ signals, texts, settings, peopleWords }));
  const { patterns, assignment } = problems;
  const covered = coveredPeriod(signals);
  yield { stage: 'judging', share: 0 };
  const judged = judgeProblems({ signals, patterns, covered, zone: local, seed });
  const patternCount = patterns.length;
  const leak = yield* staged(
    'reckoning',
    reckonLeak({ signals, assignment, patternCount, labourCostCents, seed }),
  );
  const shares = yield* staged(
    'reckoning',
    shareAnswer({ signals, assignment, covered, model: leak.model, timezone, seed }),
  );
  const moves = yield* staged('reckoning', pickMoves({ signals, patterns, leak, covered, seed }));
  const languages = texts.map(({ language }) => language);
  const coveredDays = covered?.days ?? null;
  const band = sanityBand(leak.total.lostSeconds, people, coveredDays === 0 ? null : coveredDays);
  const languageOther = signals.filter(
    (signal, position) => isFromPerson(signal) && languages[position] === 'other',
  ).length;
  const { share, change, months } = shares;
  const unknown = listUnknowns({ signals, ways: leak.ways, people, coveredDays, languageOther });
  return {
    settings: { ...settings, priorsVersion: leak.priorsVersion },
    population: countKinds(signals),
    period: openedPeriod(signals, local),
    languages: countLanguages(languages),
    patterns: costliestFirst(showPatterns(problems, judged, leak, signals, local)),
    assignments: signals.map(({ id }, position) => ({
      ticket: id,
      pattern: assignment[position] === -1 ? null : patterns[assignment[position]].id,
    })),
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
      months,
      moves,
      unknown: unknown.map(({ code, changes }) => ({ code, changes })),
    },
  };
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

function showPatterns(
  { patterns }: Problems,
  judged: readonly Judged[],
  leak: Leak,
  signals: readonly Signal[],
  local: Zone,
): readonly ReckonedPattern[] {
  return patterns.map(({ id, name, card, instance, words, members }, index) => {
    const tickets = members.map((position) => signals[position]);
    const days = openedDays(tickets, local);
    const { lostSeconds, costCents, technicianSeconds } = leak.patterns[index];
    return {
      id,
      name,
      card,
      instance,
      words,
      tickets: members.length,
      people: peopleBucket(reporters(tickets)),
      firstSeen: days.at(0)?.day ?? null,
      lastSeen: days.at(-1)?.day ?? null,
      days,
      ...judged[index],
      leak: { lostSeconds, costCents, technicianSeconds },
    };
  });
}

function costliestFirst(patterns: readonly ReckonedPattern[]): readonly ReckonedPattern[] {
  const cost = ({ leak }: ReckonedPattern): number =>
    leak.lostSeconds.kind === 'known' ? leak.lostSeconds.mid : -1;
  return patterns.toSorted(
    (a, b) => cost(b) - cost(a) || b.tickets - a.tickets || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
