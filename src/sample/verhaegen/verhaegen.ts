import type { Blueprint } from '../blueprint.ts';
import { joinManners } from '../join-manners.ts';
import { DESK } from './desk.data.ts';
import { EXPORTED } from './exported.data.ts';
import { ONE_OFFS } from './one-offs.data.ts';
import { PLAIN_A } from './plain-a.data.ts';
import { PLAIN_B } from './plain-b.data.ts';
import { PLAIN_C } from './plain-c.data.ts';
import { OFTEN } from './plans.data.ts';
import { RARE } from './plans-rare.data.ts';
import { REQUESTED } from './plans-requests.data.ts';
import { ALERTS, UPKEEP } from './routine.data.ts';
import { CUSTOMERS, SITES, STAFF, TIELT } from './staff.data.ts';
import { PROBLEM_TITLES } from './thing-titles.data.ts';
import { ASSETS, CHANGES } from './things.data.ts';
import { WAYS_A } from './ways-a.data.ts';
import { WAYS_B } from './ways-b.data.ts';
import { WAYS_C } from './ways-c.data.ts';
import { WRAPPING } from './wrapping.data.ts';

/** A Flemish manufacturer of 48 people with 18 months of tickets, that stands still. */
export const VERHAEGEN: Blueprint = {
  name: 'Maakbedrijf Verhaegen',
  verdict: 'standstill',
  period: { from: '2025-05-01', to: '2026-10-31' },
  sites: SITES,
  staff: STAFF,
  assets: ASSETS,
  changes: CHANGES,
  plans: [...OFTEN, ...RARE, ...REQUESTED],
  manners: joinManners([PLAIN_A, PLAIN_B, PLAIN_C], [WAYS_A, WAYS_B, WAYS_C]),
  plainShare: 0.62,
  things: PROBLEM_TITLES,
  oneOffs: { list: ONE_OFFS, minutes: 24.5, leaning: 1 },
  routine: { site: TIELT, language: 'nl', alerts: ALERTS, alertCount: 84, upkeep: UPKEEP },
  customers: CUSTOMERS,
  wrapping: WRAPPING,
  desk: DESK,
  exported: EXPORTED,
  hours: {
    everyDay: false,
    reporting: [
      [7 * 60 + 20, 110, 5],
      [9 * 60 + 10, 170, 4],
      [13 * 60, 200, 4],
    ],
  },
};
