import { isoDay } from '../../engine/time/zone.ts';
import { chanceFor } from '../chance.ts';
import type {
  InventedCompany,
  PlannedProblem,
  SampleKind,
  SampleLanguage,
  SampleTicket,
  TrueProblem,
  TrueTicket,
} from './company.ts';
import type { Draft } from './draft.ts';
import { PERIOD } from './occurrence-days.ts';
import { ONE_OFFS } from './one-offs.data.ts';
import { ticketsOfProblem, ticketsOnce } from './people-tickets.ts';
import { PLAIN_A } from './plain-a.data.ts';
import { PLAIN_B } from './plain-b.data.ts';
import { PLAIN_C } from './plain-c.data.ts';
import { OFTEN } from './plans.data.ts';
import { RARE } from './plans-rare.data.ts';
import { REQUESTED } from './plans-requests.data.ts';
import { routineTickets } from './routine-tickets.ts';
import { SITES, STAFF, TEAMS } from './staff.data.ts';
import { ASSETS, CHANGES } from './things.data.ts';
import { DAY_MINUTES } from './wall-clock.ts';
import type { Manners, Ways } from './ways.ts';
import { WAYS_A } from './ways-a.data.ts';
import { WAYS_B } from './ways-b.data.ts';
import { WAYS_C } from './ways-c.data.ts';

const NUMBER_GAP_CHANCE = 0.02; // tickets of other departments that the export does not hold

/** Everything that is planted, the frequent problems first. */
export const PLANS: readonly PlannedProblem[] = [...OFTEN, ...RARE, ...REQUESTED];

/** The phrases of a planted problem, the plain ones apart from the oblique. */
export function mannersOf(id: string): Manners {
  return {
    plain: PLAIN_A[id] ?? PLAIN_B[id] ?? PLAIN_C[id] ?? {},
    oblique: WAYS_A[id] ?? WAYS_B[id] ?? WAYS_C[id] ?? {},
  };
}

/** All phrases of a planted problem. */
export function waysOf(id: string): Ways {
  const { plain, oblique } = mannersOf(id);
  const both = (language: SampleLanguage) => [...(plain[language] ?? []), ...(oblique[language] ?? [])];
  return { nl: both('nl'), fr: both('fr'), en: both('en') };
}

/**
 * A Flemish manufacturer of 48 people with 18 months of tickets, and the truth behind them.
 *
 * Everything in it is invented. It answers, for tests and for a first look, whether Signaal finds what is known to
 * be there.
 *
 * @param seed   a whole number in [0, 2^32); the same seed gives the same company
 * @returns      the company as its helpdesk sees it, and beside it what really happened
 */
export function inventCompany(seed: number): InventedCompany {
  const recurring = PLANS.flatMap((plan) => ticketsOfProblem(plan, mannersOf(plan.id), seed));
  const people = [...recurring, ...ticketsOnce(ONE_OFFS, seed)];
  const drafts = [...people, ...routineTickets(seed)];
  const numbered = number(drafts, seed);
  const tickets = numbered.map(([name, draft]) => toTicket(name, draft, numbered));
  return {
    name: 'Maakbedrijf Verhaegen',
    people: STAFF.length,
    staff: STAFF,
    teams: TEAMS,
    sites: SITES,
    assets: ASSETS,
    changes: CHANGES,
    period: PERIOD,
    tickets,
    truth: truthOf(numbered),
  };
}

type Numbered = readonly (readonly [number: string, draft: Draft])[];

function number(drafts: readonly Draft[], seed: number): Numbered {
  const random = chanceFor(seed, 'numbers');
  const inOrder = drafts
    .map((draft, index) => ({ draft, index }))
    .sort((a, b) => a.draft.opened - b.draft.opened || a.index - b.index);
  let month = '';
  let last = 0;
  return inOrder.map(({ draft }) => {
    const [year, monthOfYear] = isoDay(Math.floor(draft.opened / DAY_MINUTES)).split('-');
    const here = `${year.slice(2)}${monthOfYear}`;
    last = here === month ? last : 0;
    month = here;
    last += random.next() < NUMBER_GAP_CHANCE ? 2 : 1;
    return [`M${here} ${String(last).padStart(3, '0')}`, draft] as const;
  });
}

function toTicket(name: string, draft: Draft, numbered: Numbered): SampleTicket {
  const { person, duplicateOf } = draft;
  const parent = duplicateOf && numbered.find(([, other]) => other === duplicateOf);
  return {
    number: name,
    opened: draft.opened,
    resolved: draft.resolved,
    closed: draft.closed,
    due: draft.due,
    title: draft.title,
    body: draft.body,
    requester: person ? `${person.last}, ${person.first}` : '',
    team: person?.team ?? '',
    site: draft.site,
    asset: draft.asset,
    category: draft.category,
    statedKind: draft.statedKind,
    priority: draft.priority,
    status: draft.status,
    operator: draft.operator,
    workedMinutes: draft.workedMinutes,
    statedLostMinutes: draft.statedLostMinutes,
    reopened: draft.reopened,
    parent: parent ? parent[0] : null,
  };
}

function truthOf(numbered: Numbered): InventedCompany['truth'] {
  const kinds = new Map<string, SampleKind>(numbered.map(([name, { kind }]) => [name, kind]));
  const tickets = new Map<string, TrueTicket>(
    numbered.map(([name, draft]) => {
      const { problem, kind, language, said, way, misspelt, peopleStopped, lostSeconds } = draft;
      return [name, { problem, kind, language, said, way, misspelt, peopleStopped, lostSeconds }];
    }),
  );
  const isPerson = ([, { kind }]: Numbered[number]): boolean =>
    kind === 'incident' || kind === 'request' || kind === 'chatter';
  const oneOffs = numbered.filter((one) => isPerson(one) && one[1].problem === null).map(([name]) => name);
  const problems = PLANS.map((plan) => problemTruth(plan, numbered));
  const lostSeconds = numbered.reduce((sum, [, draft]) => sum + draft.lostSeconds, 0);
  return { problems, oneOffs, kinds, tickets, lostSeconds, verdict: 'standstill' };
}

function problemTruth(plan: PlannedProblem, numbered: Numbered): TrueProblem {
  const mine = numbered.filter(([, { problem, kind }]) => problem === plan.id && kind === plan.kind);
  const lostByMonth = new Map<string, number>();
  for (const [, { opened, lostSeconds }] of mine) {
    const month = isoDay(Math.floor(opened / DAY_MINUTES)).slice(0, 7);
    lostByMonth.set(month, (lostByMonth.get(month) ?? 0) + lostSeconds);
  }
  const { fix } = plan;
  return {
    id: plan.id,
    kind: plan.kind,
    why: plan.why,
    rhythm: plan.rhythm,
    tickets: mine.map(([name]) => name),
    lostSeconds: mine.reduce((sum, [, draft]) => sum + draft.lostSeconds, 0),
    lostByMonth,
    fixedOn: CHANGES.find(({ id }) => id === fix?.change)?.on ?? null,
    fixWorked: fix?.worked ?? null,
  };
}
