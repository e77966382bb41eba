import { count, euroRange, isKnown, timeRange } from '../format.ts';
import { type Html, html } from './html.ts';
import { patternName } from './pattern-name.ts';
import type { Reported } from './reported.ts';

/** At most three drivers, each a sentence with its number. */
export function whySection({ reckoning, words }: Reported): Html {
  const { patterns, totals, population } = reckoning;
  const { why, lang } = words;
  const { lostSeconds, costCents } = totals;
  const drivers: string[] = [];
  if (isKnown(lostSeconds) && isKnown(costCents)) {
    const time = timeRange(lostSeconds.low, lostSeconds.high, lang);
    drivers.push(why.total({ time, money: euroRange(costCents.low, costCents.high, lang) }));
  }
  if (patterns.length > 0) {
    const tickets = patterns.reduce((sum, { tickets: each }) => sum + each, 0);
    const all = population.incidents + population.requests + population.unknownKind;
    drivers.push(
      why.returning({
        patterns: count(patterns.length, lang),
        tickets: count(tickets, lang),
        all: count(all, lang),
      }),
    );
    const [first] = patterns;
    const { lostSeconds: lost } = first.leak;
    if (isKnown(lost)) {
      drivers.push(
        why.costliest({ name: patternName(first, lang), time: timeRange(lost.low, lost.high, lang) }),
      );
    }
  }
  return html`<section><h2>${why.title}</h2><ul class="drivers plain">${drivers.map((each) => html`<li>${each}</li>`)}</ul></section>`;
}
