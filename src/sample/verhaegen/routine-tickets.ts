import type { Random } from '../../engine/base/seeded-random.ts';
import { isoDay } from '../../engine/time/zone.ts';
import { chanceFor, logNormal } from '../chance.ts';
import type { SampleKind } from './company.ts';
import type { Draft } from './draft.ts';
import { dayOf, PERIOD, workdayFrom } from './occurrence-days.ts';
import { ALERTS, UPKEEP } from './routine.data.ts';
import { TIELT } from './staff.data.ts';
import { CHANGES } from './things.data.ts';
import { DAY_MINUTES, writeWallTime } from './wall-clock.ts';

const ALERT_COUNT = 84;
const CHANGE_HOURS = 150;

/** What no person reports: alerts, planned upkeep, and the records of changes. */
export function routineTickets(seed: number): Draft[] {
  return [
    ...alerts(chanceFor(seed, 'alerts')),
    ...upkeep(chanceFor(seed, 'upkeep')),
    ...changes(chanceFor(seed, 'changes')),
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

function routine({ kind, opened, title, body, statedKind, category, workedMinutes }: Routine): Draft {
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
    priority: '3 - Normaal',
    status: 'Afgemeld',
    operator: 'Servicedesk',
    statedLostMinutes: null,
    reopened: 0,
    person: null,
    site: TIELT,
    problem: null,
    language: 'nl',
    said: title,
    way: title,
    misspelt: false,
    peopleStopped: 0,
    lostSeconds: 0,
    duplicateOf: null,
  };
}

function alerts(random: Random): Draft[] {
  const from = dayOf(PERIOD.from);
  const span = dayOf(PERIOD.to) - from;
  return Array.from({ length: ALERT_COUNT }, (_, index) => {
    const { title, body, minute } = ALERTS[index % ALERTS.length];
    const day = from + random.below(span);
    const opened = day * DAY_MINUTES + minute + random.below(9);
    const percent = 90 + random.below(9);
    const number = String(4000 + random.below(900));
    const fill = (text: string): string =>
      text
        .replaceAll('{percent}', String(percent))
        .replaceAll('{when}', writeWallTime(opened))
        .replaceAll('{number}', number);
    const worked = Math.round(logNormal(random, 8, 0.6));
    return routine({
      kind: 'machine',
      opened,
      title: fill(title),
      body: fill(body),
      statedKind: random.next() < 0.85 ? 'Monitoring' : '',
      category: 'Servers',
      workedMinutes: worked,
    });
  });
}

function upkeep(random: Random): Draft[] {
  const found: Draft[] = [];
  for (let day = dayOf(PERIOD.from); day <= dayOf(PERIOD.to); day += 1) {
    const date = isoDay(day);
    if (!date.endsWith('-01')) continue;
    UPKEEP.forEach(({ title, body, everyMonths, dayOfMonth }) => {
      if (Number(date.slice(5, 7)) % everyMonths !== 0) return;
      found.push(
        routine({
          kind: 'scheduled',
          opened: workdayFrom(day + dayOfMonth) * DAY_MINUTES + 6 * 60,
          title: title.replaceAll('{month}', date.slice(0, 7)),
          body,
          statedKind: 'Gepland onderhoud',
          category: 'Onderhoud',
          workedMinutes: 30 + random.below(60),
        }),
      );
    });
  }
  return found.filter(({ opened }) => opened < (dayOf(PERIOD.to) + 1) * DAY_MINUTES);
}

function changes(random: Random): Draft[] {
  return CHANGES.map(({ on, title, what }) => {
    const opened = dayOf(on) * DAY_MINUTES + 7 * 60 + random.below(50);
    const body = `Wijziging uitgevoerd. ${what}`;
    const workedMinutes = 60 + random.below(CHANGE_HOURS);
    return routine({
      kind: 'improvement',
      opened,
      title,
      body,
      statedKind: 'Wijziging',
      category: 'Wijzigingen',
      workedMinutes,
    });
  });
}
