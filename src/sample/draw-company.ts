import { isoDay } from '../engine/time/zone.ts';
import { type Blueprint, PEOPLES_KINDS } from './blueprint.ts';
import { chanceFor } from './chance.ts';
import type {
  ExportShape,
  InventedCompany,
  PlannedProblem,
  SampleChange,
  SampleKind,
  SampleTicket,
  TrueProblem,
  TrueTicket,
} from './company.ts';
import type { Draft } from './draft.ts';
import { ticketsOfProblem, ticketsOnce } from './people-tickets.ts';
import { routineTickets } from './routine-tickets.ts';
import { DAY_MINUTES } from './wall-clock.ts';

const NUMBER_GAP_CHANCE = 0.02; // tickets of other departments that the export does not hold

/**
 * A company with the tickets of its helpdesk, and the truth behind them.
 *
 * Everything in it is invented. It answers, for tests and for a first look, whether Signaal finds what is known to
 * be there.
 *
 * @param blueprint   what is the company's own
 * @param seed        a whole number in [0, 2^32); the same seed gives the same company
 * @returns           the company as its helpdesk sees it, and beside it what really happened
 */
export function drawCompany(blueprint: Blueprint, seed: number): InventedCompany {
  const { plans, staff, sites, assets, changes, period, exported } = blueprint;
  const people = [
    ...plans.flatMap((plan) => ticketsOfProblem(plan, blueprint, seed)),
    ...ticketsOnce(blueprint, seed),
  ];
  const numbered = number([...people, ...routineTickets(blueprint, seed)], blueprint, seed);
  return {
    name: blueprint.name,
    people: staff.length,
    staff,
    teams: [...new Set(staff.map(({ team }) => team))],
    sites,
    assets,
    changes,
    period,
    exported,
    tickets: numbered.map(([name, draft]) => toTicket(name, draft, numbered, exported)),
    truth: truthOf(numbered, blueprint),
  };
}

type Numbered = readonly (readonly [number: string, draft: Draft])[];

function number(drafts: readonly Draft[], { desk }: Blueprint, seed: number): Numbered {
  const random = chanceFor(seed, 'numbers');
  const inOrder = drafts
    .map((draft, index) => ({ draft, index }))
    .sort((a, b) => a.draft.opened - b.draft.opened || a.index - b.index);
  let month = '';
  let last = 0;
  let inAll = 0;
  return inOrder.map(({ draft }) => {
    const [year, monthOfYear] = isoDay(Math.floor(draft.opened / DAY_MINUTES)).split('-');
    const here = `${year.slice(2)}${monthOfYear}`;
    last = here === month ? last : 0;
    month = here;
    const step = random.next() < NUMBER_GAP_CHANCE ? 2 : 1;
    last += step;
    inAll += step;
    const place = { year: year.slice(2), month: monthOfYear, inMonth: last, inAll };
    return [desk.numbered(place), draft] as const;
  });
}

function toTicket(name: string, draft: Draft, numbered: Numbered, exported: ExportShape): SampleTicket {
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
    requester: person ? exported.writeRequester(person) : '',
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

function truthOf(numbered: Numbered, { plans, changes, verdict }: Blueprint): InventedCompany['truth'] {
  const kinds = new Map<string, SampleKind>(numbered.map(([name, { kind }]) => [name, kind]));
  const tickets = new Map<string, TrueTicket>(
    numbered.map(([name, draft]) => {
      const { problem, kind, language, said, way, misspelt, peopleStopped, lostSeconds } = draft;
      return [name, { problem, kind, language, said, way, misspelt, peopleStopped, lostSeconds }];
    }),
  );
  const oneOffs = numbered
    .filter((one) => PEOPLES_KINDS.has(one[1].kind) && one[1].problem === null)
    .map(([name]) => name);
  const problems = plans.map((plan) => problemTruth(plan, numbered, changes));
  const lostSeconds = numbered.reduce((sum, [, draft]) => sum + draft.lostSeconds, 0);
  return { problems, oneOffs, kinds, tickets, lostSeconds, verdict };
}

function problemTruth(
  plan: PlannedProblem,
  numbered: Numbered,
  changes: readonly SampleChange[],
): TrueProblem {
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
    fixedOn: changes.find(({ id }) => id === fix?.change)?.on ?? null,
    fixWorked: fix?.worked ?? null,
  };
}
