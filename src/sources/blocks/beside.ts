import type { ToldReading } from '../../engine/signals/told-reading.ts';
import type { Field } from '../field.ts';
import type { Table } from '../table.ts';
import type { Block, BlockLayout, BlockSeen } from './look-at-block.ts';

/** What somebody who looks at blocks beside must know of a file, in a form that goes from thread to thread. */
export type BesideOrder = BlockLayout & {
  readonly file: string;
  /** The number the file is open under in this process, and its bytes. */
  readonly descriptor: number;
  readonly size: number;
  /** Its first rows, by which its columns are understood. */
  readonly head: Pick<Table, 'format' | 'delimiter' | 'confidence' | 'headings' | 'rows'>;
  /** As they are told for all files (start-reading.ts). */
  readonly settings: {
    readonly timezone: string;
    readonly map: ReadonlyMap<string, Field>;
    readonly now: number;
    readonly told: readonly ToldReading[];
  };
};

/** Looks at blocks of a file beside who reads it. */
export type Beside = {
  /** Bytes from which on a file is worth it. */
  readonly least: number;
  /** Tells what to look at; called once for a file, before the first block. */
  readonly order: (order: BesideOrder) => void;
  /** Whether he has understood the table: before that he is asked nothing. */
  readonly isReady: () => boolean;
  readonly ask: (block: Block) => void;
  /** What was seen since the last time. It need not ever come: who asked looks himself at what he cannot wait for. */
  readonly answers: () => readonly BlockSeen[];
  /** Nothing more is asked about this file. */
  readonly done: () => void;
};

/** Files below this size are read alone: to understand the table twice costs about a second of a processor. */
export const BESIDE_LEAST = 200_000_000; // bytes
