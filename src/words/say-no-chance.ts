import { GONE_QUIET } from '../engine/explanations/judge-recurrence.ts';
import type { Words } from './words.ts';

/** Why no chance of coming back can be given: silent for too long, or not enough to go by. */
export function sayNoChance({ missing }: { readonly missing: readonly string[] }, { chance }: Words): string {
  return missing.includes(GONE_QUIET) ? chance.quiet : chance.unknown;
}
