import { type AnalysisEvent, analysisEventSchema } from '../../contract/analysis-event.schema.ts';
import type { Lang } from '../../words/format.ts';

/** What the visitor chose: a file of their own, or the invented company. */
export type Choice = {
  readonly file: File | null;
  readonly people: number | null;
  readonly company: string | null;
};

/** Sends the choice to the server on this computer and hands on each event; ends when the last one came. */
export async function askAnalysis(
  { file, people, company }: Choice,
  lang: Lang,
  hear: (event: AnalysisEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const query = new URLSearchParams({ lang });
  if (people !== null) query.set('people', String(people));
  if (company !== null) query.set('company', company);
  if (file !== null) query.set('file', file.name);
  const path = file === null ? '/api/samples/verhaegen/analyses' : '/api/analyses';
  const headers: HeadersInit = file === null ? {} : { 'content-type': 'application/octet-stream' };
  const answer = await fetch(`${path}?${query}`, { method: 'POST', headers, body: file, signal });
  if (!answer.ok || answer.body === null) {
    hear(await refusalOf(answer));
    return;
  }
  let rest = '';
  let last: AnalysisEvent | null = null;
  const texts = answer.body.pipeThrough(new TextDecoderStream());
  const reader = texts.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      last = analysisEventSchema.parse(JSON.parse(line));
      hear(last);
    }
  }
  if (last === null || last.kind === 'progress') throw new Error('The answer stopped halfway.');
}

async function refusalOf(answer: Response): Promise<AnalysisEvent> {
  const said: unknown = await answer.json();
  const has = (name: string): string => {
    const value = typeof said === 'object' && said !== null ? Reflect.get(said, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { kind: 'refused', code: has('code'), message: has('message'), companies: [] };
}
