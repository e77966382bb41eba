import type { Reading } from '../../engine/signals/reading.ts';
import { count } from '../format.ts';
import type { Words } from '../words.ts';
import { sayLeftOut } from './say-reading.ts';

/** Why rows were left out: each reason once, with how many rows and the line of the first. */
export function sayLeftOutReasons({ leftOut }: Pick<Reading, 'leftOut'>, words: Words): readonly string[] {
  const byCode = new Map<string, number>();
  for (const { code } of leftOut) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return [...byCode].map(([code, n]) => {
    const first = leftOut.find((each) => each.code === code);
    const because = first === undefined ? code : sayLeftOut(first, words, n > 1);
    return `${count(n, words.lang)} × ${because}`;
  });
}
