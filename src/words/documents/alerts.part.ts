import type { ReportedAlert, ReportedReckoning } from '../../engine/answer/reckoning.ts';
import { count, longDay } from '../format.ts';
import type { Words } from '../words.ts';
import { type Html, html } from './html.ts';
import { patternName } from './pattern-name.ts';
import type { Reported } from './reported.ts';
import { wrap } from './wrap.ts';

const SHOWN = 5; // what machines report stands behind what people lose time on
const WIDTH = 80;
const INDENT = '    ';

/** Alerts that come back as plain text; '' where there are none. */
export function alertLines({ alerts = [] }: Pick<ReportedReckoning, 'alerts'>, words: Words): string {
  if (alerts.length === 0) return '';
  const items = alerts.slice(0, SHOWN).map((alert, index) => {
    const name = wrap(patternName(alert, words.lang), WIDTH, `${index + 1}.`.padEnd(INDENT.length), INDENT);
    return `${name}\n${wrap(sayCame(alert, words), WIDTH, INDENT, INDENT)}`;
  });
  return [`${words.alerts.title.toUpperCase()}\n${wrap(lead(alerts, words), WIDTH)}`, ...items].join('\n\n');
}

/** All of them, folded away: no paper is spent on them. */
export function alertsPart({ reckoning, words }: Reported): Html | null {
  const { alerts = [] } = reckoning;
  if (alerts.length === 0) return null;
  const { title, column } = words.alerts;
  const rows = alerts.map(
    (alert) =>
      html`<tr><th scope="row">${patternName(alert, words.lang)}</th><td class="number">${alert.episodes ?? '–'}</td><td class="number">${alert.alerts}</td><td>${alert.lastSeen === null ? '–' : longDay(alert.lastSeen, words.lang)}</td></tr>`,
  );
  const headings = [column.name, column.episodes, column.alerts, column.last];
  return html`<details><summary>${title}</summary><p class="quiet">${lead(alerts, words)}</p><div class="scroll" tabindex="0"><table><caption>${title}</caption><thead><tr>${headings.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

function lead(alerts: readonly ReportedAlert[], { alerts: said, lang }: Words): string {
  return said.lead({ n: count(alerts.length, lang) });
}

function sayCame({ episodes, alerts, lastSeen }: ReportedAlert, { alerts: said, lang }: Words): string {
  if (episodes === null || lastSeen === null) return said.cameNoTime({ n: count(alerts, lang) });
  return said.came({ n: count(episodes, lang), tickets: count(alerts, lang), day: longDay(lastSeen, lang) });
}
