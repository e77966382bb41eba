import type { ReckonedPattern } from '../engine/answer/reckoning.ts';
import { decimal } from './format.ts';
import type { Words } from './words.ts';

/** "Komt elke maand terug en wordt erger." */
export function rhythmSentence(
  { rhythm, trend }: Pick<ReckonedPattern, 'rhythm' | 'trend'>,
  words: Words,
): string {
  const { rhythm: say } = words;
  const claimed = rhythm.kind === 'periodic' ? rhythm.period : null;
  const base =
    rhythm.kind === 'periodic'
      ? (say.periodic[claimed?.name ?? ''] ??
        say.everyDays({ days: decimal(claimed?.days ?? 0, words.lang, 0) }))
      : say[rhythm.kind];
  const direction = trend.kind === 'worsening' || trend.kind === 'easing' ? ` ${say[trend.kind]}` : '';
  const sentence = `${base}${direction}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
