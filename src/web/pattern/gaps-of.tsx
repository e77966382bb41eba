import type { ReactNode } from 'react';
import { count, isKnown } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import type { Detail } from './detail.ts';

/** What is missing from the evidence about one problem, as sentences. */
export function gapsOf({ pattern, why }: Detail, { pages, lang }: Words): readonly ReactNode[] {
  const { pattern: say } = pages;
  const { recurrence, rhythm, leak } = pattern;
  const { lostSeconds } = leak;
  const opens = (way: 'imputed' | 'leaking', n: number): ReactNode => (
    <Rows which={{ pattern: pattern.id, way }}>{count(n, lang)}</Rows>
  );
  const assumed = isKnown(lostSeconds) ? lostSeconds.basis : null;
  return [
    ...(assumed !== null && assumed.imputed > 0
      ? [
          sentence(say.unknownAssumed, {
            n: opens('imputed', assumed.imputed),
            all: opens('leaking', assumed.imputed + assumed.measured + assumed.reported),
          }),
        ]
      : []),
    ...(rhythm.kind === 'no-times' ? [say.unknownTimes] : []),
    ...(rhythm.kind === 'too-few' ? [say.unknownFew] : []),
    ...(recurrence.kind !== 'known' && recurrence.need > Math.max(1, recurrence.have)
      ? [say.unknownChance({ need: count(recurrence.need, lang) })]
      : []),
    ...(why.assets.length === 0 ? [say.unknownAsset] : []),
    say.unknownCause,
  ];
}
