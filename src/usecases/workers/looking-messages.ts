import type { BesideOrder } from '../../sources/blocks/beside.ts';
import type { Block, BlockSeen } from '../../sources/blocks/look-at-block.ts';

/** To the thread: which file, and which block of it. */
export type LookPart =
  | { readonly kind: 'order'; readonly order: BesideOrder }
  | { readonly kind: 'block'; readonly block: Block };

/** From the thread: what it saw of a block; null once it can be asked for one. */
export type LookAnswer = { readonly seen: BlockSeen | null };
