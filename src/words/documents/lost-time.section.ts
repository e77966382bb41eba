import { count, countRange, decimal, euroExact, euroRange, isKnown, timeRange } from '../format.ts';
import { leakPlot } from '../plots/leak.plot.ts';
import type { Words } from '../words.ts';
import { drawn, type Html, html } from './html.ts';
import { patternName } from './pattern-name.ts';
import type { Reported } from './reported.ts';
import { sayTechnician } from './say-technician.ts';

const SHOWN = 10;

/** Lost time per cause as intervals on one scale, and what these numbers rest on. */
export function lostTimeSection({ reckoning, words, draw }: Reported): Html {
  const { lost, lang } = words;
  const bars = reckoning.patterns.slice(0, SHOWN).flatMap((pattern) => {
    const { lostSeconds, costCents } = pattern.leak;
    return isKnown(lostSeconds) && isKnown(costCents) ? [{ pattern, lostSeconds, costCents }] : [];
  });
  const most = Math.max(0, ...bars.map(({ lostSeconds }) => lostSeconds.high));
  const rows = bars.map(({ pattern, lostSeconds, costCents }) => {
    const time = timeRange(lostSeconds.low, lostSeconds.high, lang);
    const money = euroRange(costCents.low, costCents.high, lang);
    const svg = draw(leakPlot(lostSeconds, most)).replace('<svg ', '<svg preserveAspectRatio="none" ');
    return html`<li><div class="row"><span>${patternName(pattern, lang)}</span><span class="quiet">${time} · ${money}</span></div>${drawn(svg)}</li>`;
  });
  const figure =
    rows.length > 0
      ? html`<figure><ul class="leak">${rows}</ul><figcaption>${lost.caption}</figcaption></figure>`
      : null;
  return html`<section><h2>${lost.title}</h2>
${basisSentences({ reckoning, words }).map((each) => html`<p>${each}</p>`)}
${figure}</section>`;
}

function sayAssumption(
  { medianMinutes, capMinutes, isOwn }: Reported['reckoning']['assumption'],
  { lost, lang }: Words,
): string {
  const median = decimal(medianMinutes, lang);
  if (!isOwn || capMinutes === null) return lost.assumption({ median });
  return lost.ownAssumption({ median, cap: decimal(capMinutes, lang, 0) });
}

function basisSentences({ reckoning, words }: Pick<Reported, 'reckoning' | 'words'>): readonly string[] {
  const { totals, settings, assumption } = reckoning;
  const { lost, lang } = words;
  const { lostSeconds, minutesPerPersonPerWeek: minutes } = totals;
  const worked = sayTechnician(reckoning, words);
  if (!isKnown(lostSeconds)) return [words.patterns.lostUnknown, worked].filter((each) => each !== '');
  const { measured, reported, imputed } = lostSeconds.basis;
  const basis = lost.basis({
    measured: count(measured, lang),
    reported: count(reported, lang),
    imputed: count(imputed, lang),
  });
  const range = isKnown(minutes) ? countRange(minutes.low, minutes.high, lang) : '';
  const band = totals.band === 'unknown' ? lost.band.unknown : lost.band[totals.band]({ minutes: range });
  const euro = euroExact(settings.labourCostCents, lang);
  return [
    basis,
    sayAssumption(assumption, words),
    assumption.isOwn ? lost.ownSource : lost.source,
    band,
    lost.waiting,
    lost.cost({ euro }),
    worked,
  ].filter((each) => each !== '');
}
