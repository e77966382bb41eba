import type { BesideOrder } from '../../sources/blocks/beside.ts';
import type { Block, BlockSeen } from '../../sources/blocks/look-at-block.ts';

/** To the thread: which file, which block of it, and that it is done. */
export type LookPart =
  | { readonly kind: 'order'; readonly turn: number; readonly order: BesideOrder }
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'done' };

/** From the thread: what it saw of a block, by the number of the order. */
export type LookAnswer = { readonly turn: number; readonly seen: BlockSeen };
