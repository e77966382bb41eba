import { type Html, html } from './html.ts';
import type { Reported } from './reported.ts';

/** What is missing from the evidence and what it would change: never hidden, never scolding. */
export function notKnownSection({ reckoning, words }: Reported): Html {
  const gaps = reckoning.answer.unknown.map(({ code }) => html`<li>${words.unknown.codes[code]}</li>`);
  return html`<section><h2>${words.unknown.title}</h2><ul class="gaps">${gaps}</ul></section>`;
}
