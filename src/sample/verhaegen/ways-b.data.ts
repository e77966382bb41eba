import type { Ways } from './ways.ts';

export const WAYS_B: Readonly<Record<string, Ways>> = {};
