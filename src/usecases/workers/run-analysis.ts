import { Worker } from 'node:worker_threads';
import type { AnalysisEvent } from '../../contract/analysis-event.schema.ts';
import type { SampleName } from '../../sample/companies.ts';
import type { Lang } from '../../words/format.ts';
import { wordsIn } from '../../words/words.ts';

/** What an edge asks: files, or a sample company by name, and what it knows of the company. */
export type RunAnalysis = {
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
  readonly sample: SampleName | null;
  readonly lang: Lang;
  readonly people: number | null;
  readonly company: string | null;
  readonly timezone: string;
};

export type RunningAnalysis = {
  /** The last event: `done` or `refused`. Rejects when the thread itself fails. */
  readonly outcome: Promise<AnalysisEvent>;
  readonly cancel: () => void;
  readonly failureMessage: string;
};

const HEAP_MEGABYTES = 4_096; // a thread that needs more is ended, and the server goes on

/** Thinks in a thread of its own, so that the server goes on answering; reports progress as it comes. */
export function runAnalysis(asked: RunAnalysis, report: (event: AnalysisEvent) => void): RunningAnalysis {
  const worker = new Worker(new URL('./analyse.worker.ts', import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  const words = wordsIn(asked.lang);
  const outcome = new Promise<AnalysisEvent>((resolve, reject) => {
    worker.on('message', (event: AnalysisEvent) => {
      if (event.kind === 'progress') report(event);
      else resolve(event);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The analysis ended before it had an answer.')));
  });
  return {
    outcome,
    cancel: () => {
      worker.terminate();
    },
    failureMessage: words.refusal.failed,
  };
}
