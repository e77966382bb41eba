import type { Thinking } from '../../engine/base/progress.ts';
import { isRow, type Layout, rowsFrom } from '../cut-rows.ts';
import type { Span } from '../flow/byte-source.ts';
import type { Spans } from '../flow/text-flow.ts';
import type { RowsLook } from '../look-rows.ts';
import { PATIENCE_LEAST } from '../split-delimited.ts';
import type { Row } from '../table.ts';
import type { PieceTaker } from '../take-pieces.ts';
import type { Watcher } from '../watch.ts';
import type { Beside } from './beside.ts';
import { blockSpans } from './block-spans.ts';
import { type BlockSeen, blockLooker } from './look-at-block.ts';

/** Who looks at the rows of a text while they pass. */
export type RowLookers = {
  readonly taker: PieceTaker;
  readonly look: RowsLook;
  /** Is given every row that is looked at in order. */
  readonly watch: ((row: Row) => void) | undefined;
  /** Who may look at stretches apart, once the first rows have shown what the table is like. */
  readonly watcher: () => Watcher | undefined;
};

/** Thrown where blocks that were looked at apart are not what was guessed: who reads starts again, alone. */
export class NotInBlocks extends Error {
  override readonly name = 'NotInBlocks';
}

/** What has been looked at so far. */
type Reached = { characters: number; lines: number; spent: number };

const ASKED_MOST = 2; // blocks that somebody beside has at once: he need not wait for the next
const HELD_MOST = 6; // blocks seen whose turn has not come, before the missing one is not waited for

/** Looks at one block row by row; whether the next one starts where it ends. */
function* inOrder(
  spans: Spans,
  span: Span,
  layout: Layout,
  { taker, look, watch }: RowLookers,
  reached: Reached,
): Thinking<boolean> {
  const { flow, passed } = spans.open(span);
  const patience = { before: reached.characters, spent: reached.spent };
  const line = span.start === 0 ? undefined : reached.lines + 1;
  const stop = (): number | undefined => passed()?.length;
  const steps = rowsFrom({ flow, stop, line, patience, lengthMost: spans.source.size }, layout, taker);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const { length, isPlain } = passed() ?? { length: 0, isPlain: false };
      const isLast = step.value === undefined;
      spans.seen(isLast ? { ...span, end: spans.source.size } : span, isPlain);
      reached.characters += length;
      reached.lines = (step.value?.line ?? 1) - 1;
      reached.spent = patience.spent;
      return !isLast;
    }
    if (isRow(step.value)) {
      look.add(step.value);
      watch?.(step.value);
    } else yield step.value;
  }
}

/** Looks at all blocks from the second on, some of them by somebody beside, and joins what was seen in order. */
function* withHelp(
  all: readonly Span[],
  lookAt: (index: number) => BlockSeen,
  ask: (index: number) => void,
  { answers, isReady }: Pick<Beside, 'answers' | 'isReady'>,
  join: (seen: BlockSeen) => void,
): Thinking<void> {
  const seen = new Map<number, BlockSeen>();
  const asked = new Set<number>();
  let next = 1;
  let joined = 1;
  const hear = (): void => {
    for (const answer of answers()) if (asked.delete(answer.index)) seen.set(answer.index, answer);
  };
  const total = all[all.length - 1].end;
  while (joined < all.length) {
    hear();
    while (asked.size < ASKED_MOST && next < all.length && isReady()) {
      ask(next);
      asked.add(next);
      next += 1;
    }
    const isWaiting = next === all.length || seen.size >= HELD_MOST;
    const own = isWaiting ? joined : next;
    if (!seen.has(own)) {
      seen.set(own, lookAt(own));
      asked.delete(own);
      if (own === next) next += 1;
    }
    for (let turn = seen.get(joined); turn !== undefined; turn = seen.get(joined)) {
      seen.delete(joined);
      join(turn);
      joined += 1;
    }
    yield { done: all[joined - 1].end, total };
  }
}

/**
 * Looks at all rows of a text that can be read from many places, block by block.
 *
 * It answers what looking at them one after another answers, sooner where somebody looks at some of the blocks beside: what
 * is seen does not depend on who looked.
 *
 * @param spans   the text
 * @param layout  how it is cut
 * @param lookers who looks at the rows
 * @param beside  who looks at blocks beside, if anybody does, and what to tell him
 * @returns       nothing; yields how far it is
 * @throws        NotInBlocks where only looking in order tells what is there; as reading the text
 * @cost          O(length)
 */
export function* surveyBlocks(
  spans: Spans,
  layout: Layout,
  lookers: RowLookers,
  beside: (Beside & { readonly start: (descriptor: number) => void }) | undefined,
): Thinking<void> {
  const { source } = spans;
  const { dialect } = layout.detected;
  const all = [...blockSpans(source, dialect)];
  const reached: Reached = { characters: 0, lines: 0, spent: 0 };
  for (const [index, span] of all.entries()) {
    const isApart = index === 1 && source.size >= (beside?.least ?? 0) && lookers.taker.isSteady();
    const watch = isApart ? lookers.watcher()?.blocks : undefined;
    if (beside !== undefined && watch !== undefined && source.descriptor !== undefined) {
      const { taker, look } = lookers;
      const rate = look.rate;
      const own = blockLooker(spans, { dialect, headings: layout.headings }, watch);
      const lookAt = (at: number): BlockSeen => own({ index: at, rate: rate(), ...all[at] });
      const ask = (at: number): void => beside.ask({ index: at, rate: rate(), ...all[at] });
      const join = (seen: BlockSeen): void => {
        const { size, spent } = seen;
        reached.spent += spent;
        if (seen.pieces.isTurned || size === null || reached.spent >= PATIENCE_LEAST) throw new NotInBlocks();
        if (!look.join(seen.rows, reached.lines)) throw new NotInBlocks();
        taker.join(seen.pieces, reached.lines);
        watch.join(seen.watched, reached.lines);
        spans.seen(seen.span, seen.isPlain);
        reached.lines += size.lines;
      };
      beside.start(source.descriptor);
      try {
        return yield* withHelp(all, lookAt, ask, beside, join);
      } finally {
        beside.done();
      }
    }
    if (!(yield* inOrder(spans, span, layout, lookers, reached))) return;
  }
}
