import { type Html, html } from './html.ts';
import type { Reported } from './reported.ts';
import { sayMoves } from './say-moves.ts';

/** The three moves that would change the answer most. */
export function movesSection({ reckoning, words }: Reported): Html {
  const { moves } = words;
  const items = sayMoves(reckoning, words).map((each) => html`<li>${each}</li>`);
  const list = items.length > 0 ? html`<ol class="moves">${items}</ol>` : html`<p>${moves.none}</p>`;
  return html`<section><h2>${moves.title}</h2>${list}</section>`;
}
