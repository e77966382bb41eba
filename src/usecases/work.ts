// The work that goes on behind the pages, as the rest of the use cases know it; imports/ and reckonings/ do it.

import type { ToldReading } from '../engine/signals/told-reading.ts';
import type { StoredCompany } from '../store/companies.store.ts';
import type { AlikeTicket } from './workers/alike-messages.ts';

/** What was asked of an upload. */
export type AskedReading = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly map: readonly (readonly [string, string])[];
  readonly told: readonly ToldReading[];
  readonly of: string | null;
  /** An import that waits to be confirmed, whose place this one takes once it is understood. */
  readonly replaces: string | null;
};

/** Reading and importing, behind the pages: it goes on when the tab is closed, and importing also after a restart. */
export type ImportWork = {
  /** Reads an upload into staged rows; ends in `understood` or `refused`. */
  readonly read: (companyId: string, importId: string, asked: AskedReading) => void;
  /** Writes the staged rows as tickets, in batches. */
  readonly write: (companyId: string, importId: string) => void;
  /** How far the reading is; null when none goes on. */
  readonly readingOf: (importId: string) => { readonly done: number; readonly total: number } | null;
  /** Does something as soon as an upload is understood; nothing when it is refused. */
  readonly whenUnderstood: (importId: string, act: (version: number) => Promise<void>) => void;
  readonly cancelReading: (importId: string) => void;
  /** Waits until what goes on for a company has ended by itself. */
  readonly ended: (companyId: string) => Promise<void>;
  /** Ends all work of a company and waits until it has ended. */
  readonly stop: (companyId: string) => Promise<void>;
  /** After a start: what was being written goes on; what was being read was lost with the memory it was in. */
  readonly resume: () => Promise<void>;
  /** Waits until nothing goes on. */
  readonly settled: () => Promise<void>;
  /** For an orderly end: what is being written stops after its batch, and goes on at the next start. */
  readonly pause: () => Promise<void>;
};

/** How far a reckoning is, since when; its stage is `waiting` as long as another company's goes first. */
export type Running = { readonly stage: string; readonly share: number; readonly since: string };

/** Making the numbers anew, behind the pages: one company at a time, the others wait. */
export type ReckonWork = {
  /** Asks for new numbers; when they are being made already, they are made once more after that. */
  readonly ask: (companyId: string) => void;
  /** How far it is for this company; null when nothing runs or waits. */
  readonly runningOf: (companyId: string) => Running | null;
  /** Stops what runs or waits for this company, and waits until it has stopped; the numbers of before stay. */
  readonly stop: (companyId: string) => Promise<void>;
  /** After a start: what was being made is made again, where tickets are newer than the shown numbers. */
  readonly resume: () => Promise<void>;
  readonly settled: () => Promise<void>;
  /** Stops everything that runs or waits, and waits until nothing of it needs the store any more. */
  readonly close: () => Promise<void>;
};

/** Which tickets are most like one, or how far they are with being made ready, 0 to 1. */
export type Alikes =
  | { readonly state: 'preparing'; readonly share: number }
  | { readonly state: 'ready'; readonly found: readonly AlikeTicket[] };

/** Holding companies' tickets ready to be asked which are alike, each company in a thread of its own. */
export type AlikeWork = {
  /** Answers from the tickets as they stand, or makes them ready and says how far that is. */
  readonly find: (company: StoredCompany, signalId: string, most: number) => Promise<Alikes>;
  /** Those most like a text, which is kept nowhere; of tickets that came a moment ago it may not know yet. */
  readonly findText: (company: StoredCompany, text: string, most: number) => Promise<Alikes>;
  /** Lets go of a company's tickets. */
  readonly stop: (companyId: string) => void;
  readonly close: () => void;
};
