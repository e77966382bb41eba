import type { Blueprint } from '../blueprint.ts';
import { joinManners } from '../join-manners.ts';
import { DESK } from './desk.data.ts';
import { EXPORTED } from './exported.data.ts';
import { ONE_OFFS } from './one-offs.data.ts';
import { PLAIN_CARE } from './plain-care.data.ts';
import { PLAIN_HOUSE } from './plain-house.data.ts';
import { PLAIN_OFFICE } from './plain-office.data.ts';
import { PLAIN_RARE } from './plain-rare.data.ts';
import { OFTEN } from './plans.data.ts';
import { ADDED } from './plans-added.data.ts';
import { LATEST } from './plans-latest.data.ts';
import { RARE } from './plans-rare.data.ts';
import { REQUESTED } from './plans-requests.data.ts';
import { ALERTS, UPKEEP } from './routine.data.ts';
import { CUSTOMERS, MAIN, SITES, STAFF } from './staff.data.ts';
import { PROBLEM_TITLES } from './thing-titles.data.ts';
import { ASSETS, CHANGES } from './things.data.ts';
import { WAYS_CARE } from './ways-care.data.ts';
import { WAYS_HOUSE } from './ways-house.data.ts';
import { WAYS_OFFICE } from './ways-office.data.ts';
import { WAYS_RARE } from './ways-rare.data.ts';
import { WRAPPING } from './wrapping.data.ts';

/** A Walloon care home of 120 people with 18 months of tickets, that keeps itself small. */
export const TILLEULS: Blueprint = {
  name: 'Résidence Les Tilleuls',
  verdict: 'small',
  period: { from: '2025-03-01', to: '2026-08-31' },
  sites: SITES,
  staff: STAFF,
  assets: ASSETS,
  changes: CHANGES,
  plans: [...OFTEN, ...ADDED, ...LATEST, ...RARE, ...REQUESTED],
  manners: joinManners(
    [PLAIN_CARE, PLAIN_HOUSE, PLAIN_OFFICE, PLAIN_RARE],
    [WAYS_CARE, WAYS_HOUSE, WAYS_OFFICE, WAYS_RARE],
  ),
  plainShare: 0.64,
  things: PROBLEM_TITLES,
  oneOffs: { list: ONE_OFFS, minutes: 28, leaning: 1 },
  routine: { site: MAIN, language: 'fr', alerts: ALERTS, alertCount: 84, upkeep: UPKEEP },
  customers: CUSTOMERS,
  wrapping: WRAPPING,
  desk: DESK,
  exported: EXPORTED,
  hours: {
    everyDay: true,
    reporting: [
      [6 * 60 + 35, 130, 5],
      [9 * 60 + 30, 150, 3],
      [13 * 60 + 15, 165, 3],
      [20 * 60 + 30, 140, 1.5],
      [60, 280, 1],
    ],
  },
};
