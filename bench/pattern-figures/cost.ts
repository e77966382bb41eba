import { loadavg } from 'node:os';

/** What something took of the processor: seconds, all threads together. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The most memory this process ever held, in MB. */
export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000);
}

/** How much else runs: processes that want a processor, over the last minute. */
export function load(): string {
  return loadavg()[0].toFixed(1);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
