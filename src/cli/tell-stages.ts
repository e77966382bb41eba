import type { StageProgress } from '../engine/answer/staged.ts';
import type { Words } from '../words/words.ts';
import type { Terminal } from './command.ts';

/** Drives what thinks and tells how far it is: a line a stage, or one line that moves in a real terminal. */
export function tellStages<T>(
  thinking: Generator<StageProgress, T, void>,
  words: Words,
  terminal: Terminal,
): T {
  let told = '';
  for (;;) {
    const next = thinking.next();
    if (next.done) return next.value;
    const { stage, share } = next.value;
    if (stage !== told) terminal.tell(words.working[stage]);
    told = stage;
    terminal.progress(words.working.percent({ percent: Math.round(share * 100) }));
  }
}
