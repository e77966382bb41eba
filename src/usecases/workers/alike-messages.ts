import type { LookAlike } from '../../engine/answer/look-alikes.ts';

/** A ticket as its look-alikes are searched by: nothing but what it says. */
export type AlikeText = { readonly signalId: string; readonly title: string; readonly body: string };

/** A look-alike of a kept ticket. */
export type AlikeTicket = Omit<LookAlike, 'position'> & { readonly signalId: string };

/** What others are to be like: a ticket among them, or a text that is none of them. */
export type AlikeTo = { readonly signalId: string } | { readonly text: string };

/** To the thread: the tickets in parts, the word to begin, and then one question after the other. */
export type AlikePart =
  | { readonly kind: 'texts'; readonly texts: readonly AlikeText[] }
  | { readonly kind: 'begin'; readonly namesKnown: boolean }
  | { readonly kind: 'find'; readonly asked: number; readonly to: AlikeTo; readonly most: number };

/** From the thread. */
export type AlikeMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'ready' }
  /** `found` null: no such ticket among those that were given. */
  | { readonly kind: 'found'; readonly asked: number; readonly found: readonly AlikeTicket[] | null };
