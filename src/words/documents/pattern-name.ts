import type { ReportedPattern } from '../../engine/answer/reckoning.ts';
import type { Lang } from '../format.ts';

/** A pattern's name in the reader's language: as people here named it, else as we do. */
export function patternName({ names }: Pick<ReportedPattern, 'names'>, lang: Lang): string {
  const said = names[lang];
  return said.charAt(0).toUpperCase() + said.slice(1);
}
