import type { Pattern } from '../../contract/api/patterns.schema.ts';
import type { Lang } from '../../words/format.ts';

/** What a pattern is called: what somebody named it, else the engine's name in the reader's language. */
export function nameOf(name: Pattern['name'], lang: Lang): string {
  const said = name.given ?? name[lang];
  return said.charAt(0).toLocaleUpperCase(lang) + said.slice(1);
}
