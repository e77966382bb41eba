import { SHARED_BUILDING } from './shared-building.data.ts';
import { SHARED_CRAFTS } from './shared-crafts.data.ts';
import { SHARED_EQUIPMENT } from './shared-equipment.data.ts';
import { SHARED_FAULTS } from './shared-faults.data.ts';
import { SHARED_HEALTH } from './shared-health.data.ts';
import { SHARED_ORDINARY } from './shared-ordinary.data.ts';
import { SHARED_OTHERS } from './shared-others.data.ts';
import { SHARED_PAPERS } from './shared-papers.data.ts';
import { SHARED_PEOPLE } from './shared-people.data.ts';
import { SHARED_THINGS } from './shared-things.data.ts';
import { SHARED_TRANSPORT } from './shared-transport.data.ts';
import { SHARED_VERBS } from './shared-verbs.data.ts';
import type { SharedWord } from './shared-word.ts';
import { SHARED_WORK } from './shared-work.data.ts';

/**
 * Ordinary words that mean the same in three languages. Of two rows with one word the first counts.
 *
 * Left out: names of programs and makes, which are the same in every language; Dutch compounds that the others say in
 * two words ("netwerkkabel", "câble réseau"), since their parts mean it already; and short words that end many others
 * ("schap", "baar").
 */
export const SHARED_WORDS: readonly SharedWord[] = [
  ...SHARED_FAULTS,
  ...SHARED_THINGS,
  ...SHARED_WORK,
  ...SHARED_VERBS,
  ...SHARED_OTHERS,
  ...SHARED_BUILDING,
  ...SHARED_TRANSPORT,
  ...SHARED_HEALTH,
  ...SHARED_CRAFTS,
  ...SHARED_PAPERS,
  ...SHARED_EQUIPMENT,
  ...SHARED_PEOPLE,
  ...SHARED_ORDINARY,
];
