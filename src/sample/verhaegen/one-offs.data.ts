import type { OneOff } from './people-tickets.ts';

/** Things that happened or were asked once, in the words of the problems that come back. */
export const ONE_OFFS: readonly OneOff[] = [];
