import type { Estimate } from '../../engine/base/estimate.ts';
import { decimal, isKnown, longDay, longMonth, shortMonth, timeRange } from '../format.ts';
import { type MonthBand, type MonthBar, monthsPlot } from '../plots/months.plot.ts';
import { verdictWord } from '../verdict-word.ts';
import { companyName } from './company-name.ts';
import { drawn, type Html, html } from './html.ts';
import type { Reported } from './reported.ts';
import { sayAnswer, sayNoImprovement } from './say-answer.ts';

const WIDE = 680;
const NARROW = 340;

// A shape beside the word: the verdict is never told by colour alone.
const SHAPE = {
  forward: 'M9 15V4M4 9l5-5 5 5',
  standstill: 'M3 9h12',
  small: 'M9 3v11M4 9l5 5 5-5',
  'not-yet': 'M4 9h.01M9 9h.01M14 9h.01',
} as const;

/** The question, the verdict and its sentence in large type, and the months as the one picture. */
export function answerSection(reported: Reported): Html {
  const { reckoning, words } = reported;
  const { verdict, missing } = reckoning.answer;
  const word = verdictWord(reckoning.answer);
  const { answer } = words;
  const { headline, more } = sayAnswer(reckoning, words);
  const lacks = missing.map((code) => words.missing[code] ?? code);
  return html`<header style="--tone:var(--${verdict})">
<p class="who">${companyName(reckoning.settings, words)}${periodOf(reported)}</p>
<h1>${answer.question}</h1>
<p class="verdict"><svg viewBox="0 0 18 18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="${SHAPE[verdict]}"/></svg>${answer.verdict[word]}</p>
<p class="answer">${headline}</p>
<p class="lead">${answer.sentence[word]}</p>
${more.map((each) => html`<p class="lead">${each}</p>`)}
${lacks.length > 0 ? html`<p class="lead quiet">${answer.because}</p><ul class="gaps after-list">${lacks.map((each) => html`<li>${each}</li>`)}</ul>` : null}
<p class="small" style="margin-top:14px"><a href="#evidence">${answer.how}</a></p>
${monthsFigure(reported)}
</header>`;
}

function periodOf({ reckoning, words }: Reported): string {
  const { period } = reckoning;
  if (period === null) return '';
  return ` · ${longDay(period.from, words.lang)} – ${longDay(period.to, words.lang)}`;
}

function monthsFigure({ reckoning, words, draw }: Reported): Html | null {
  const { months, unit, share } = reckoning.answer;
  const isUnrecognised = !isKnown(share.cameBack) && share.cameBack.missing.includes('patterns');
  if (months.length < 2 || isUnrecognised) return null;
  const { answer, lang } = words;
  const bar = (estimate: Estimate, label: string): MonthBar =>
    isKnown(estimate) ? { label, low: estimate.low, mid: estimate.mid, high: estimate.high } : null;
  const judged = months.slice(
    Math.max(
      0,
      months.findIndex(({ cameBack, new: fresh }) => isKnown(cameBack) || isKnown(fresh)),
    ),
  );
  const labels = judged.map(({ month }) => shortMonth(month, lang));
  const band = (
    name: string,
    tone: MonthBand['tone'],
    of: 'cameBack' | 'new' | 'improvement',
  ): MonthBand => ({
    name: `${name} (${answer.hours})`,
    tone,
    months: judged.map((month, index) => bar(month[of], labels[index])),
  });
  const bands = [band(answer.cameBack, 'back', 'cameBack'), band(answer.new, 'leak', 'new')];
  const forward = band(answer.improvement, 'held', 'improvement');
  const hasForward = forward.months.some((month) => month !== null);
  if (hasForward) bands.push(forward);
  const captions = [answer.months[unit], answer.monthsBar];
  if (judged.length < months.length) captions.push(answer.monthsEmpty);
  if (!hasForward && !isKnown(share.improvement)) {
    captions.push(sayNoImprovement(share.improvement.missing, words));
  }
  const cell = (estimate: Estimate): string =>
    isKnown(estimate) ? timeRange(estimate.low, estimate.high, lang) : '–';
  return html`<figure class="months">
<div class="wide">${drawn(draw(monthsPlot(bands, labels, WIDE)))}</div>
<div class="narrow">${drawn(draw(monthsPlot(bands, labels, NARROW)))}</div>
<figcaption>${captions.join(' ')}</figcaption>
<details><summary>${words.patterns.monthsTable}</summary><div class="scroll" tabindex="0"><table>
<thead><tr><th scope="col">${answer.month}</th><th scope="col">${answer.cameBack}</th><th scope="col">${answer.new}</th><th scope="col">${answer.improvement}</th></tr></thead>
<tbody>${months.map(
    (month) =>
      html`<tr><th scope="row">${longMonth(month.month, lang)}</th><td>${cell(month.cameBack)}</td><td>${cell(month.new)}</td><td>${cell(month.improvement)}</td></tr>`,
  )}</tbody></table></div></details>
</figure>`;
}

/** A share as a whole per cent, for a table. */
export function confidencePercent(confidence: number, lang: 'nl' | 'fr' | 'en'): string {
  return `${decimal(confidence * 100, lang, 0)} %`;
}
