import { ask } from './ask.ts';
import type { ServerProcess } from './server-process.ts';

/** How long answers took, in milliseconds, and how many came in a second. */
export type PageTimes = {
  readonly page: string;
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly kilobytes: number;
  /** Of the server's own process for one page: what a busy machine does not change. */
  readonly cpu: number;
};

/**
 * Asks for one page over and over, so many readers at once and none of them ever pausing, until time is up or `isOver`.
 * Harder than people are: ten who read need seconds between two pages.
 */
export async function readPage(
  { port, cpuSeconds }: Pick<ServerProcess, 'port' | 'cpuSeconds'>,
  [page, path]: readonly [page: string, path: string],
  { readers, seconds }: { readonly readers: number; readonly seconds: number },
): Promise<PageTimes> {
  const times: number[] = [];
  let bytes = 0;
  const before = cpuSeconds();
  const end = performance.now() + seconds * 1000;
  const read = async (): Promise<void> => {
    do {
      const start = performance.now();
      const { status, text } = await ask(port, 'GET', path);
      times.push(performance.now() - start);
      if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
      bytes = text.length;
    } while (performance.now() < end);
  };
  await Promise.all(Array.from({ length: readers }, read));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  const cpu = (1000 * (cpuSeconds() - before)) / times.length;
  return { page, n: times.length, p50: at(0.5), p95: at(0.95), kilobytes: Math.round(bytes / 1024), cpu };
}
