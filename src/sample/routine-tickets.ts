import type { Random } from '../engine/base/seeded-random.ts';
import { isoDay } from '../engine/time/zone.ts';
import type { Blueprint } from './blueprint.ts';
import { chanceFor, logNormal } from './chance.ts';
import type { SampleKind } from './company.ts';
import type { Draft } from './draft.ts';
import { dayOf, workdayFrom } from './occurrence-days.ts';
import { DAY_MINUTES } from './wall-clock.ts';

const CHANGE_HOURS = 150;

/** What no person reports: alerts, planned upkeep, and the records of changes. */
export function routineTickets(blueprint: Blueprint, seed: number): Draft[] {
  return [
    ...alerts(blueprint, chanceFor(seed, 'alerts')),
    ...upkeep(blueprint, chanceFor(seed, 'upkeep')),
    ...changes(blueprint, chanceFor(seed, 'changes')),
  ];
}

type Routine = {
  readonly kind: SampleKind;
  readonly opened: number;
  readonly title: string;
  readonly body: string;
  readonly statedKind: string;
  readonly category: string;
  readonly workedMinutes: number;
};

function routineTicket(
  { desk, routine }: Blueprint,
  { kind, opened, title, body, statedKind, category, workedMinutes }: Routine,
): Draft {
  return {
    kind,
    opened,
    title,
    body,
    statedKind,
    category,
    workedMinutes,
    resolved: opened + workedMinutes + 20,
    closed: opened + workedMinutes + 20 + DAY_MINUTES,
    due: null,
    asset: null,
    priority: desk.priorityOfRoutine,
    status: desk.states.closed,
    operator: desk.operators[0],
    statedLostMinutes: null,
    reopened: 0,
    person: null,
    site: routine.site,
    problem: null,
    language: routine.language,
    said: title,
    way: title,
    misspelt: false,
    peopleStopped: 0,
    lostSeconds: 0,
    duplicateOf: null,
  };
}

function alerts(blueprint: Blueprint, random: Random): Draft[] {
  const { desk, exported, period, routine } = blueprint;
  const from = dayOf(period.from);
  const span = dayOf(period.to) - from;
  return Array.from({ length: routine.alertCount }, (_, index) => {
    const { title, body, minute } = routine.alerts[index % routine.alerts.length];
    const day = from + random.below(span);
    const opened = day * DAY_MINUTES + minute + random.below(9);
    const percent = 90 + random.below(9);
    const number = String(4000 + random.below(900));
    const fill = (text: string): string =>
      text
        .replaceAll('{percent}', String(percent))
        .replaceAll('{when}', exported.writeTime(opened))
        .replaceAll('{number}', number);
    const worked = Math.round(logNormal(random, 8, 0.6));
    return routineTicket(blueprint, {
      kind: 'machine',
      opened,
      title: fill(title),
      body: fill(body),
      statedKind: random.next() < 0.85 ? desk.kinds.alert : '',
      category: desk.routineCategories.alert,
      workedMinutes: worked,
    });
  });
}

function upkeep(blueprint: Blueprint, random: Random): Draft[] {
  const { desk, period, routine } = blueprint;
  const found: Draft[] = [];
  for (let day = dayOf(period.from); day <= dayOf(period.to); day += 1) {
    const date = isoDay(day);
    if (!date.endsWith('-01')) continue;
    routine.upkeep.forEach(({ title, body, everyMonths, dayOfMonth }) => {
      if (Number(date.slice(5, 7)) % everyMonths !== 0) return;
      found.push(
        routineTicket(blueprint, {
          kind: 'scheduled',
          opened: workdayFrom(day + dayOfMonth) * DAY_MINUTES + 6 * 60,
          title: title.replaceAll('{month}', date.slice(0, 7)),
          body,
          statedKind: desk.kinds.upkeep,
          category: desk.routineCategories.upkeep,
          workedMinutes: 30 + random.below(60),
        }),
      );
    });
  }
  return found.filter(({ opened }) => opened < (dayOf(period.to) + 1) * DAY_MINUTES);
}

function changes(blueprint: Blueprint, random: Random): Draft[] {
  const { desk } = blueprint;
  return blueprint.changes.map(({ on, title, what }) => {
    const opened = dayOf(on) * DAY_MINUTES + 7 * 60 + random.below(50);
    const body = `${desk.changeMade} ${what}`;
    const workedMinutes = 60 + random.below(CHANGE_HOURS);
    return routineTicket(blueprint, {
      kind: 'improvement',
      opened,
      title,
      body,
      statedKind: desk.kinds.change,
      category: desk.routineCategories.change,
      workedMinutes,
    });
  });
}
