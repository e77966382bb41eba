import type { Blueprint } from '../blueprint.ts';
import { joinManners } from '../join-manners.ts';
import { DESK } from './desk.data.ts';
import { EXPORTED } from './exported.data.ts';
import { ONE_OFFS } from './one-offs.data.ts';
import { PLAIN_A } from './plain-a.data.ts';
import { PLAIN_B } from './plain-b.data.ts';
import { PLAIN_C } from './plain-c.data.ts';
import { PLAIN_RARE } from './plain-rare.data.ts';
import { OFTEN } from './plans.data.ts';
import { RARE } from './plans-rare.data.ts';
import { REQUESTED } from './plans-requests.data.ts';
import { ALERTS, UPKEEP } from './routine.data.ts';
import { BRUSSELS, CUSTOMERS, SITES, STAFF } from './staff.data.ts';
import { PROBLEM_TITLES } from './thing-titles.data.ts';
import { ASSETS, CHANGES } from './things.data.ts';
import { WAYS_A } from './ways-a.data.ts';
import { WAYS_B } from './ways-b.data.ts';
import { WAYS_C } from './ways-c.data.ts';
import { WAYS_RARE } from './ways-rare.data.ts';
import { WRAPPING } from './wrapping.data.ts';

/** A bilingual services firm of 31 people in Brussels with 18 months of tickets, that moves forward. */
export const LUMEN: Blueprint = {
  name: 'Bureau Lumen',
  verdict: 'forward',
  period: { from: '2025-04-01', to: '2026-09-30' },
  sites: SITES,
  staff: STAFF,
  assets: ASSETS,
  changes: CHANGES,
  plans: [...OFTEN, ...RARE, ...REQUESTED],
  manners: joinManners([PLAIN_A, PLAIN_B, PLAIN_C, PLAIN_RARE], [WAYS_A, WAYS_B, WAYS_C, WAYS_RARE]),
  plainShare: 0.65,
  things: PROBLEM_TITLES,
  // Who moves forward begins new things, and new things go wrong once: they come rather late than early.
  oneOffs: { list: ONE_OFFS, minutes: 24.5, leaning: 0.75 },
  routine: { site: BRUSSELS, language: 'fr', alerts: ALERTS, alertCount: 72, upkeep: UPKEEP },
  customers: CUSTOMERS,
  wrapping: WRAPPING,
  desk: DESK,
  exported: EXPORTED,
  hours: {
    everyDay: false,
    reporting: [
      [8 * 60, 105, 5],
      [9 * 60 + 50, 130, 4],
      [13 * 60 + 15, 250, 5],
    ],
  },
};
