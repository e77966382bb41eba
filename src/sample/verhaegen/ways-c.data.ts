import type { Ways } from './ways.ts';

export const WAYS_C: Readonly<Record<string, Ways>> = {};
