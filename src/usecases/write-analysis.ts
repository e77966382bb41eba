import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Analysis, analysisSchema } from '../contract/analysis.schema.ts';
import { toAnalysis } from '../contract/to-analysis.ts';
import { report } from '../words/documents/report.ts';
import type { Reported } from '../words/documents/reported.ts';
import type { Words } from '../words/words.ts';
import type { Analysed } from './analyse-files.ts';
import { drawPlot } from './draw-plot.ts';
import { saysReading } from './say-reading.ts';

const FONT = import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');

/** The analysis in the shape of the contract, held against its schema: what does not fit never leaves. */
export function writeAnalysis(analysed: Analysed, seconds: number, words: Words): Analysis {
  const { reckoning, reading, companyFrom } = analysed;
  const says = saysReading(words);
  return analysisSchema.parse(toAnalysis({ reckoning, reading, companyFrom, seconds, says }));
}

/** The analysis as one self-contained page, its font included. */
export async function writeReport(
  { reckoning, reading }: Pick<Reported, 'reckoning' | 'reading'>,
  words: Words,
): Promise<string> {
  const font = await readFile(fileURLToPath(FONT));
  return report({ reckoning, reading, words, draw: drawPlot }, font.toString('base64'));
}
