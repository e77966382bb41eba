import type { ReportedPattern } from '../../engine/answer/reckoning.ts';
import type { Recurrence } from '../../engine/explanations/recurrence.ts';
import {
  colon,
  count,
  daysBetween,
  euroRange,
  inTen,
  isKnown,
  longDay,
  longMonth,
  timeRange,
} from '../format.ts';
import { timelinePlot } from '../plots/timeline.plot.ts';
import { sayChance, sayChanceDoubt } from '../say-chance.ts';
import { sayChanceWord } from '../say-chance-word.ts';
import { sayMoved, sayReturns } from '../say-returns.ts';
import { rhythmSentence } from '../say-rhythm.ts';
import { whatChangedLine } from '../say-what-changed.ts';
import type { Words } from '../words.ts';
import { alertsPart } from './alerts.part.ts';
import { drawn, type Html, html } from './html.ts';
import { patternName } from './pattern-name.ts';
import type { Reported } from './reported.ts';

const SHOWN = 10; // more do not fit on four pages; all stand in the folded table
const TIMELINE_WIDTH = 480;

/** The costliest patterns, each as a sentence with its timeline and its chance, and all as a table. */
export function patternsSection(reported: Reported): Html {
  const { reckoning, words } = reported;
  const { patterns } = words;
  const shown = reckoning.patterns.slice(0, SHOWN);
  if (shown.length === 0)
    return html`<section><h2>${patterns.title}</h2><p>${patterns.none}</p>${alertsPart(reported)}</section>`;
  const lead = patterns.lead({ shown: shown.length, all: count(reckoning.patterns.length, words.lang) });
  return html`<section class="sheet"><h2>${patterns.title}</h2>
<p class="quiet" style="margin-bottom:18px">${lead} ${timelineCaption(reported)}</p>
<div class="patterns">${shown.map((pattern) => patternPart(pattern, reported))}</div>
<details><summary>${patterns.table}</summary><div class="scroll" tabindex="0">${patternsTable(reckoning.patterns, words)}</div></details>
${alertsPart(reported)}
</section>`;
}

function timelineCaption({ reckoning, words }: Reported): string {
  const { period } = reckoning;
  if (period === null) return '';
  const { from, to } = period;
  return words.patterns.timelineCaption({ from: longDay(from, words.lang), to: longDay(to, words.lang) });
}

function patternPart(pattern: ReportedPattern, reported: Reported): Html {
  const { words } = reported;
  const facts = [
    seen(pattern, words),
    words.patterns.people[pattern.people],
    lost(pattern, words),
    sayTaken(pattern, words),
  ];
  return html`<article class="pattern">
<h3>${patternName(pattern, words.lang)}</h3>
<p>${[rhythmSentence(pattern, words), whatChangedLine(pattern, words)].filter((each) => each !== '').join(' ')}</p>
<ul class="facts quiet small">${facts.filter((each) => each !== '').map((each) => html`<li>${each}</li>`)}</ul>
${chancePart(pattern.recurrence, words)}
${timeline(pattern, reported)}
</article>`;
}

function seen({ tickets, firstSeen }: ReportedPattern, words: Words): string {
  const n = count(tickets, words.lang);
  if (firstSeen === null) return words.patterns.ticketsNoTime({ n });
  return words.patterns.tickets({ n, since: longMonth(firstSeen, words.lang) });
}

function lost({ leak }: ReportedPattern, { patterns, lang }: Words): string {
  const { lostSeconds, costCents } = leak;
  if (!isKnown(lostSeconds) || !isKnown(costCents)) return patterns.lostUnknown;
  const time = timeRange(lostSeconds.low, lostSeconds.high, lang);
  return patterns.lost({ time, money: euroRange(costCents.low, costCents.high, lang) });
}

/** Who took it; nothing where a report knows nothing of owners. */
function sayTaken({ taken }: ReportedPattern, { pages, lang }: Words): string {
  if (taken === undefined) return '';
  const { owned, ownedNoDay, nobody } = pages.answer;
  if (taken === null) return nobody;
  return taken.due === null
    ? ownedNoDay({ owner: taken.owner })
    : owned({ owner: taken.owner, day: longDay(taken.due, lang) });
}

function chancePart(recurrence: Recurrence, words: Words): Html {
  const { chance } = words;
  if (recurrence.kind !== 'known') return html`<p class="chance quiet small">${chance.unknown}.</p>`;
  const { probability, low, high, sign, n, horizonDays, evidence } = recurrence;
  const ten = inTen(probability);
  const figures = Array.from(
    { length: 10 },
    (_, index) => html`<i class="${index < ten ? 'full' : 'empty'}"></i>`,
  );
  const because = sign === null ? '' : `${colon(words.lang)} ${chance.sign[sign] ?? sign}`;
  return html`<p class="chance"><span class="ten" aria-hidden="true">${figures}</span><span><span class="word">${sayChanceWord(recurrence, words)}</span>${because}. ${sayChance({ probability, horizonDays }, words)} <span class="quiet small">(${sayChanceDoubt({ low, high }, words, { n })}). ${sayReturns(evidence, words)} ${sayMoved(recurrence, words)}</span></span></p>`;
}

function timeline({ days }: ReportedPattern, { reckoning, draw }: Reported): Html | null {
  const { period } = reckoning;
  if (period === null || days.length === 0) return null;
  const dots = days.map(({ day, tickets }) => ({ day: daysBetween(period.from, day), tickets }));
  return html`<div class="timeline">${drawn(draw(timelinePlot(dots, period.days, TIMELINE_WIDTH)))}</div>`;
}

function patternsTable(all: readonly ReportedPattern[], words: Words): Html {
  const { column, people } = words.patterns;
  const rows = all.map((pattern) => {
    const { lostSeconds, costCents } = pattern.leak;
    const chance = pattern.recurrence.kind === 'known' ? sayChance(pattern.recurrence, words) : '–';
    return html`<tr><th scope="row">${patternName(pattern, words.lang)}</th><td class="number">${pattern.tickets}</td><td>${people[pattern.people] || '–'}</td><td>${rhythmSentence(pattern, words)}</td><td>${chance}</td><td>${isKnown(lostSeconds) ? timeRange(lostSeconds.low, lostSeconds.high, words.lang) : '–'}</td><td>${isKnown(costCents) ? euroRange(costCents.low, costCents.high, words.lang) : '–'}</td></tr>`;
  });
  const headings = [
    column.name,
    column.tickets,
    column.people,
    column.rhythm,
    column.chance,
    column.lost,
    column.cost,
  ];
  return html`<table><caption>${words.patterns.title}</caption><thead><tr>${headings.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}
