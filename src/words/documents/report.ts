import { namesAreKnown } from '../../engine/signals/reading.ts';
import { answerSection } from './answer.section.ts';
import { companyName } from './company-name.ts';
import { evidenceFooter } from './evidence.section.ts';
import { drawn, html } from './html.ts';
import { lostTimeSection } from './lost-time.section.ts';
import { movesSection } from './moves.section.ts';
import { notKnownSection } from './not-known.section.ts';
import { patternsSection } from './patterns.section.ts';
import { reportStyle } from './report-style.ts';
import type { Reported } from './reported.ts';
import { whySection } from './why.section.ts';

/**
 * The report as one self-contained page: no script, nothing fetched, at most four A4 pages on paper. The answer
 * first, then why, then what to do, then what we do not know; the rows and the evidence after it.
 */
export function report(reported: Reported, fontBase64: string): string {
  const { reckoning, words } = reported;
  const page = html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="signaal-personal-data" content="${namesAreKnown(reported.reading) ? 'no' : 'names-not-checked'}">
<title>${words.product} · ${companyName(reckoning.settings, words)}</title>
<style>${drawn(reportStyle(fontBase64))}</style>
</head>
<body>
${answerSection(reported)}
<main>
${whySection(reported)}
${movesSection(reported)}
${notKnownSection(reported)}
${patternsSection(reported)}
${lostTimeSection(reported)}
</main>
${evidenceFooter(reported)}
</body>
</html>
`;
  return page.markup;
}
