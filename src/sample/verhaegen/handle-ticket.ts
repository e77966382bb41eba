import type { Random } from '../../engine/base/seeded-random.ts';
import { logNormal, pick, pickWeighted } from '../chance.ts';
import type { SampleTicket, WallMinutes } from './company.ts';
import { isWorkday, workdayFrom } from './occurrence-days.ts';
import { OPERATORS } from './staff.data.ts';
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
};

const OPENING = 8 * 60;
const CLOSING = 17 * 60;
const CATEGORIES = [
  'Hardware',
  'Software',
  'Netwerk',
  'Printers',
  'ERP',
  'Accounts',
  'Telefonie',
  'Servers',
] as const;
const CATEGORY_LEFT = 0.34; // the share that lands in "Overig", as on real desks
const CATEGORY_WRONG = 0.2;
const CLOSE_AFTER_DAYS = 5;
const WORKED_MEDIAN = 14;
const WORKED_SIGMA = 0.9;

/** What the desk made of a ticket: its kind, category, times, status and technician's minutes, with the desk's own mess. */
export function handleTicket({ opened, kind, category, until }: ToHandle, random: Random): Handling {
  const slow = kind === 'request' ? 1400 : 190;
  const resolved = inOfficeHours(opened + Math.ceil(logNormal(random, slow, 1.4)) + 3);
  const closed = resolved + CLOSE_AFTER_DAYS * DAY_MINUTES;
  const isResolved = resolved <= until && random.next() < 0.985;
  const isClosed = isResolved && closed <= until;
  const priority = pickWeighted(random, [
    ['3 - Normaal', 6],
    ['2 - Hoog', 2],
    ['1 - Dringend', 1],
    ['4 - Laag', 1],
  ]);
  const stuck = pick(random, ['In behandeling', 'In afwachting']);
  return {
    resolved: isResolved ? resolved : null,
    closed: isClosed ? closed : null,
    due: inOfficeHours(opened + (kind === 'request' ? 5 : 2) * DAY_MINUTES),
    priority,
    status: isClosed ? 'Afgemeld' : isResolved ? 'Gereed' : stuck,
    operator: pick(random, OPERATORS),
    workedMinutes:
      random.next() < 0.94 ? Math.max(2, Math.round(logNormal(random, WORKED_MEDIAN, WORKED_SIGMA))) : null,
    statedKind: statedKind(kind, random),
    category: statedCategory(category, random),
    reopened: isResolved && random.next() < 0.05 ? 1 : 0,
  };
}

function statedKind(kind: ToHandle['kind'], random: Random): string {
  const chance = random.next();
  if (kind === 'incident') return chance < 0.9 ? 'Incident' : chance < 0.96 ? 'Vraag' : '';
  if (kind === 'request') return chance < 0.85 ? 'Serviceverzoek' : chance < 0.95 ? 'Vraag' : '';
  return chance < 0.5 ? 'Vraag' : '';
}

function statedCategory(category: string, random: Random): string {
  const chance = random.next();
  if (chance < CATEGORY_LEFT) return 'Overig';
  return chance < CATEGORY_LEFT + CATEGORY_WRONG ? pick(random, CATEGORIES) : category;
}

/** The same minute, or the next one in which somebody works. */
function inOfficeHours(at: WallMinutes): WallMinutes {
  const day = Math.floor(at / DAY_MINUTES);
  const minute = at % DAY_MINUTES;
  if (isWorkday(day) && minute >= OPENING && minute <= CLOSING) return at;
  if (isWorkday(day) && minute < OPENING) return day * DAY_MINUTES + OPENING + (minute % 45);
  return workdayFrom(day + 1) * DAY_MINUTES + OPENING + (minute % 45);
}
