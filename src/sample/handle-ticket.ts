import type { Random } from '../engine/base/seeded-random.ts';
import { logNormal, pick, pickWeighted } from './chance.ts';
import type { SampleTicket, WallMinutes } from './company.ts';
import type { DeskWords } from './desk-words.ts';
import { isWorkday, workdayFrom } from './occurrence-days.ts';
import { DAY_MINUTES } from './wall-clock.ts';

type Handling = Pick<
  SampleTicket,
  | 'resolved'
  | 'closed'
  | 'due'
  | 'priority'
  | 'status'
  | 'operator'
  | 'workedMinutes'
  | 'statedKind'
  | 'category'
  | 'reopened'
>;

export type ToHandle = {
  readonly opened: WallMinutes;
  readonly kind: 'incident' | 'request' | 'chatter';
  readonly category: string;
  /** The last minute of the export: what is not resolved by then is still open. */
  readonly until: WallMinutes;
  readonly desk: DeskWords;
};

const OPENING = 8 * 60;
const CLOSING = 17 * 60;
const CATEGORY_LEFT = 0.34; // the share that lands in the rest, as on real desks
const CATEGORY_WRONG = 0.2;
const CLOSE_AFTER_DAYS = 5;
const WORKED_MEDIAN = 14;
const WORKED_SIGMA = 0.9;

/** What the desk made of a ticket: its kind, category, times, status and technician's minutes, with the desk's own mess. */
export function handleTicket({ opened, kind, category, until, desk }: ToHandle, random: Random): Handling {
  const slow = kind === 'request' ? 1400 : 190;
  const resolved = inOfficeHours(opened + Math.ceil(logNormal(random, slow, 1.4)) + 3);
  const closed = resolved + CLOSE_AFTER_DAYS * DAY_MINUTES;
  const isResolved = resolved <= until && random.next() < 0.985;
  const isClosed = isResolved && closed <= until;
  const priority = pickWeighted(random, desk.priorities);
  const stuck = pick(random, desk.states.open);
  return {
    resolved: isResolved ? resolved : null,
    closed: isClosed ? closed : null,
    due: inOfficeHours(opened + (kind === 'request' ? 5 : 2) * DAY_MINUTES),
    priority,
    status: isClosed ? desk.states.closed : isResolved ? desk.states.resolved : stuck,
    operator: pick(random, desk.operators),
    workedMinutes:
      random.next() < 0.94 ? Math.max(2, Math.round(logNormal(random, WORKED_MEDIAN, WORKED_SIGMA))) : null,
    statedKind: statedKind(kind, desk, random),
    category: statedCategory(category, desk, random),
    reopened: isResolved && random.next() < 0.05 ? 1 : 0,
  };
}

function statedKind(kind: ToHandle['kind'], { kinds }: DeskWords, random: Random): string {
  const chance = random.next();
  if (kind === 'incident') return chance < 0.9 ? kinds.incident : chance < 0.96 ? kinds.question : '';
  if (kind === 'request') return chance < 0.85 ? kinds.request : chance < 0.95 ? kinds.question : '';
  return chance < 0.5 ? kinds.question : '';
}

function statedCategory(category: string, desk: DeskWords, random: Random): string {
  const chance = random.next();
  if (chance < CATEGORY_LEFT) return desk.categoryOfTheRest;
  return chance < CATEGORY_LEFT + CATEGORY_WRONG ? pick(random, desk.categories) : category;
}

/** The same minute, or the next one in which somebody works. */
function inOfficeHours(at: WallMinutes): WallMinutes {
  const day = Math.floor(at / DAY_MINUTES);
  const minute = at % DAY_MINUTES;
  if (isWorkday(day) && minute >= OPENING && minute <= CLOSING) return at;
  if (isWorkday(day) && minute < OPENING) return day * DAY_MINUTES + OPENING + (minute % 45);
  return workdayFrom(day + 1) * DAY_MINUTES + OPENING + (minute % 45);
}
