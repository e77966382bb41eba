import type { Ways } from './ways.ts';

/** The same problems said plainly, second half. */
export const PLAIN_B: Readonly<Record<string, Ways>> = {};
