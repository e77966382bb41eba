import type { Ways } from './ways.ts';

/** The seldom problems and the usual requests said plainly. */
export const PLAIN_C: Readonly<Record<string, Ways>> = {};
