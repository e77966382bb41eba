import type { Blueprint } from '../../src/sample/blueprint.ts';
import { chanceFor, shuffled } from '../../src/sample/chance.ts';
import { BLUEPRINTS, type SampleName } from '../../src/sample/companies.ts';
import type { InventedCompany } from '../../src/sample/company.ts';
import { drawCompany } from '../../src/sample/draw-company.ts';
import type { Manners, Ways } from '../../src/sample/ways.ts';

const MONTHS = 12;
const DAY_MINUTES = 1440;
const YEAR_DAYS = 365;

/**
 * The last twelve months of an invented company that gets so many tickets of people a month.
 *
 * Its problems stay the same and come as much oftener or more seldom; the phrases of a problem are dealt again when they are
 * used up. One-offs are written once each, so a busy company has no more of them than there are.
 *
 * @param name     which company
 * @param draw     seed of its draw
 * @param aMonth   tickets of people a month
 */
export function companyOfSize(name: SampleName, draw: number, aMonth: number): InventedCompany {
  const plain = lastYear(drawCompany(BLUEPRINTS[name], draw));
  const times = (aMonth * MONTHS) / peoples(plain);
  return lastYear(drawCompany(scaled(BLUEPRINTS[name], times, draw), draw));
}

/** How many of its tickets people wrote. */
function peoples({ tickets, truth }: InventedCompany): number {
  return tickets.filter(({ number }) =>
    ['incident', 'request', 'chatter'].includes(truth.kinds.get(number) ?? ''),
  ).length;
}

function scaled(blueprint: Blueprint, times: number, draw: number): Blueprint {
  const random = chanceFor(draw, 'size');
  const whole = (wanted: number): number => Math.floor(wanted) + (random.next() < wanted % 1 ? 1 : 0);
  const plans = blueprint.plans.map((plan) => ({ ...plan, tickets: whole(plan.tickets * times) }));
  const list = shuffled(random, blueprint.oneOffs.list);
  return {
    ...blueprint,
    plans,
    manners: new Map(
      [...blueprint.manners].map(([id, manners]) => [id, repeated(manners, Math.ceil(times))]),
    ),
    oneOffs: { ...blueprint.oneOffs, list: list.slice(0, whole(list.length * Math.min(1, times))) },
  };
}

function repeated({ plain, oblique }: Manners, times: number): Manners {
  const ways = (said: Ways): Ways =>
    Object.fromEntries(
      Object.entries(said).map(([language, list]) => [
        language,
        Array.from({ length: times }, () => list).flat(),
      ]),
    );
  return { plain: ways(plain), oblique: ways(oblique) };
}

function lastYear(company: InventedCompany): InventedCompany {
  const end = Math.max(...company.tickets.map(({ opened }) => opened));
  return {
    ...company,
    tickets: company.tickets.filter(({ opened }) => opened > end - YEAR_DAYS * DAY_MINUTES),
  };
}
