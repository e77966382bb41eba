import type { AlertRead } from './read-alert.ts';

/** What a ticket of a machine says, and its position among all tickets. */
export type PlacedAlert = { readonly position: number; readonly alert: AlertRead };
