import type { ReportedPattern } from '../engine/answer/reckoning.ts';
import type { Since } from '../engine/patterns/since-when.ts';
import { decimal, longDay } from './format.ts';
import type { Words } from './words.ts';

/** What the times of a pattern say, and whether that is over. */
export type SaidRhythm = Pick<ReportedPattern, 'rhythm' | 'trend'> &
  Partial<Pick<ReportedPattern, 'isQuiet' | 'lastSeen'>>;

/** "Komt elke maand terug en wordt erger." Of a problem that fell silent: "Kwam elke maand terug, laatst op 3 mei 2026." */
export function rhythmSentence({ rhythm, trend, isQuiet, lastSeen }: SaidRhythm, words: Words): string {
  const { rhythm: say } = words;
  const isOver = isQuiet === true && typeof lastSeen === 'string';
  const base = timesSentence(rhythm, words, isOver);
  const more = isOver
    ? `, ${words.patterns.lastSeen({ day: longDay(lastSeen, words.lang) })}`
    : trend.kind === 'worsening' || trend.kind === 'easing'
      ? ` ${say[trend.kind]}`
      : '';
  const sentence = `${base}${more}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What is said of the times alone: "komt elke maand terug". */
function timesSentence(rhythm: SaidRhythm['rhythm'], { rhythm: say, lang }: Words, isOver: boolean): string {
  const name = rhythm.period?.name ?? '';
  const days = decimal(rhythm.period?.days ?? 0, lang, 0);
  const everyDays = (isOver ? say.wasEveryDays : say.everyDays)({ days });
  switch (rhythm.kind) {
    case 'periodic':
      return (isOver ? say.wasPeriodic : say.periodic)[name] ?? everyDays;
    case 'looks-periodic':
      return say.looksPeriodic[name] ?? everyDays;
    case 'steady':
      return isOver ? say.wasSteady : say.steady;
    case 'after-change':
      return rhythm.since ? say.since(daysIn(rhythm.since, lang)) : say[rhythm.kind];
    default:
      return say[rhythm.kind];
  }
}

const daysIn = ({ day, from, to }: Since, lang: Words['lang']): Readonly<Record<keyof Since, string>> => ({
  day: longDay(day, lang),
  from: longDay(from, lang),
  to: longDay(to, lang),
});
