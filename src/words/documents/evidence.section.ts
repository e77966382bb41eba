import { type FileReading, namesAreKnown } from '../../engine/signals/reading.ts';
import { colon, count, longDay } from '../format.ts';
import type { Words } from '../words.ts';
import { confidencePercent } from './answer.section.ts';
import { type Html, html } from './html.ts';
import type { Reported } from './reported.ts';
import { sayLeftOutReasons } from './say-left-out.ts';
import { sayField, sayNote } from './say-reading.ts';

/** Which files, what was taken and left out, how columns were understood, and what is kept private. */
export function evidenceFooter(reported: Reported): Html {
  const { reckoning, reading, words } = reported;
  const { evidence, lang } = words;
  const { seed, priorsVersion, timezone } = reckoning.settings;
  const numbers = Object.fromEntries(
    Object.entries(reckoning.population).map(([kind, n]) => [kind, count(n, lang)]),
  );
  const list = reckoning.languages
    .map(({ lang: spoken, n }) => `${evidence.language[spoken]} ${count(n, lang)}`)
    .join(', ');
  return html`<footer id="evidence"><h2>${evidence.title}</h2>
${reading.files.map((file) => fileParagraph(file, words))}
<p>${periodSentence(reported)} ${evidence.population(numbers)} ${evidence.languages({ list })}</p>
${leftOutPart(reported)}
<p>${evidence.cut(reading.cut)} ${namesAreKnown(reading) ? evidence.personal : evidence.personalUnchecked}</p>
<p>${evidence.legal}</p>
<p>${evidence.made({ seed, priors: priorsVersion, timezone })}</p>
${reading.files.map((file) => columnsTable(file, words))}
</footer>`;
}

function periodSentence({ reckoning, words }: Reported): string {
  const { period } = reckoning;
  if (period === null) return words.evidence.noPeriod;
  const { from, to, days } = period;
  const day = (iso: string): string => longDay(iso, words.lang);
  return words.evidence.period({ from: day(from), to: day(to), days: count(days, words.lang) });
}

function fileParagraph({ file, read, taken, notes }: FileReading, words: Words): Html {
  const { lang, evidence } = words;
  const noted = notes.map((note) => sayNote(note, words));
  return html`<p>${evidence.taken({ taken: count(taken, lang), read: count(read, lang), file })} ${noted.join(' ')}</p>`;
}

function leftOutPart({ reading, words }: Reported): Html {
  const { evidence, lang } = words;
  if (reading.leftOut.length === 0) return html`<p>${evidence.nothingLeftOut}</p>`;
  const reasons = sayLeftOutReasons(reading, words).map((each) => html`<li>${each}</li>`);
  return html`<p>${evidence.leftOut({ n: count(reading.leftOut.length, lang) })}</p><ul class="gaps">${reasons}</ul>`;
}

function columnsTable({ columns, file }: FileReading, words: Words): Html {
  const { evidence, lang } = words;
  const rows = columns.map(
    ({ heading, field: means, confidence }) =>
      html`<tr><th scope="row">${heading}</th><td>${sayField(means, words)}</td><td class="number">${confidencePercent(confidence, lang)}</td></tr>`,
  );
  return html`<details><summary>${evidence.columns}${colon(lang)} ${file}</summary><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${evidence.heading}</th><th scope="col">${evidence.meaning}</th><th scope="col">${evidence.confidence}</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
