// The thread in which an analysis thinks. It says how far it is, then gives one answer and ends.
import { parentPort, workerData } from 'node:worker_threads';
import type { AnalysisEvent } from '../../contract/analysis-event.schema.ts';
import { refusalSentence } from '../../words/documents/refusal-sentence.ts';
import { LANGS } from '../../words/format.ts';
import { wordsIn } from '../../words/words.ts';
import { type Analysed, type AnalyseFiles, analyseFiles } from '../analyse-files.ts';
import { AppError } from '../app-error.ts';
import { LABOUR_COST_CENTS, SEED } from '../default-settings.ts';
import { sampleRequest } from '../sample-request.ts';
import { writeAnalysis, writeReport } from '../write-analysis.ts';
import type { RunAnalysis } from './run-analysis.ts';

const REPORT_EVERY_MS = 100;

// Safe cast: run-analysis.ts is the only one to start this thread, and gives it exactly this.
const asked = workerData as RunAnalysis;
const started = performance.now();
const words = wordsIn(asked.lang);
let spokeAt = 0;

function send(event: AnalysisEvent): void {
  parentPort?.postMessage(event);
}

function requested(): AnalyseFiles {
  const { lang, people, company, timezone, files, sample } = asked;
  const now = Math.floor(Date.now() / 1000);
  if (sample !== null) return sampleRequest(sample, { lang, now });
  const settings = { lang, people, timezone, labourCostCents: LABOUR_COST_CENTS, seed: SEED };
  return { files, settings, company, map: new Map(), now };
}

function think(): Analysed {
  const thinking = analyseFiles(requested());
  for (;;) {
    const next = thinking.next();
    if (next.done) return next.value;
    const now = performance.now();
    if (now - spokeAt < REPORT_EVERY_MS) continue;
    spokeAt = now;
    send({ kind: 'progress', ...next.value });
  }
}

async function answer(): Promise<AnalysisEvent> {
  try {
    const analysed = think();
    send({ kind: 'progress', stage: 'writing', share: 0 });
    const [nl, fr, en] = await Promise.all(LANGS.map((lang) => writeReport(analysed, wordsIn(lang))));
    const seconds = (performance.now() - started) / 1000;
    return { kind: 'done', analysis: writeAnalysis(analysed, seconds, words), reports: { nl, fr, en } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { refusal } = error;
    const companies = refusal.code === 'choose_company' ? refusal.companies : [];
    const message = refusalSentence(refusal, words, words.http.howCompany);
    return { kind: 'refused', code: refusal.code, message, companies };
  }
}

send(await answer());
