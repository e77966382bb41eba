import type { ReportedPattern } from '../engine/answer/reckoning.ts';
import type { NamedChange, WhatChanged } from '../engine/patterns/what-changed.ts';
import { decimal, longDay } from './format.ts';
import type { Words } from './words.ts';

/** Of how many in a hundred stretches, never none: the one that is named is one of them. */
export const inHundred = ({ chance }: Pick<NamedChange, 'chance'>): number =>
  Math.max(1, Math.round(100 * chance));

/** What is known of the days in which a problem began, where no change of them is named; `found` is what stands for their number. */
export function sayUnnamed(
  told: Omit<WhatChanged, 'named'>,
  { changed: say, lang }: Words,
  found: string | number = told.found,
): string {
  const { kind, usual, logFrom, logTo } = told;
  const log = { from: longDay(logFrom, lang), to: longDay(logTo, lang) };
  switch (kind) {
    case 'outside':
    case 'too-short':
      return say[kind]({ found, ...log });
    case 'too-many':
      return say[kind]({ found, usual: decimal(usual, lang) });
    default:
      return say.none;
  }
}

/** The changes of the days in which a problem began, on one line; '' where none is named. */
export function whatChangedLine({ whatChanged }: Pick<ReportedPattern, 'whatChanged'>, words: Words): string {
  const { changed: say, lang } = words;
  if (whatChanged === null || whatChanged.named.length === 0) return '';
  const changes = whatChanged.named.map((change) =>
    say.item({
      ticket: change.ticket,
      day: longDay(change.day, lang),
      link: say.link[change.link],
      share: inHundred(change),
    }),
  );
  return say.line({ changes: changes.join(', ') });
}
