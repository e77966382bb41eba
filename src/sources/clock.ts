import type { Zone } from '../engine/time/zone.ts';

/** What reading times needs: the company's zone, and now in seconds since 1970. */
export type Clock = { readonly zone: Zone; readonly now: number };
