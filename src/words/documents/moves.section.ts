import { isKnown, timeRange } from '../format.ts';
import { type Html, html } from './html.ts';
import { patternName } from './pattern-name.ts';
import type { Reported } from './reported.ts';

/** The three moves that would change the answer most. */
export function movesSection({ reckoning, words }: Reported): Html {
  const { moves, lang } = words;
  const byId = new Map(reckoning.patterns.map((pattern) => [pattern.id, pattern]));
  const items = reckoning.answer.moves.flatMap(({ pattern, savesSeconds }) => {
    const found = byId.get(pattern);
    if (found === undefined || !isKnown(savesSeconds)) return [];
    const time = timeRange(savesSeconds.low, savesSeconds.high, lang);
    return [html`<li>${moves.move({ name: patternName(found, lang), time })}</li>`];
  });
  const list = items.length > 0 ? html`<ol class="moves">${items}</ol>` : html`<p>${moves.none}</p>`;
  return html`<section><h2>${moves.title}</h2>${list}</section>`;
}
