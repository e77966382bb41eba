import { count, isKnown } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import type { Detail } from './detail.ts';

/** What is missing from the evidence about one problem, as sentences. */
export function gapsOf({ pattern, why }: Detail, { pages, lang }: Words): readonly string[] {
  const { pattern: say } = pages;
  const { recurrence, rhythm, leak } = pattern;
  const { lostSeconds } = leak;
  const assumed = isKnown(lostSeconds) ? lostSeconds.basis : null;
  return [
    ...(assumed !== null && assumed.imputed > 0
      ? [
          say.unknownAssumed({
            n: count(assumed.imputed, lang),
            all: count(assumed.imputed + assumed.measured + assumed.reported, lang),
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
