import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Kept } from '../../src/usecases/open-context.ts';

const MAIN = new URL('../../src/main.ts', import.meta.url);
const TICKS = 100; // /proc counts processor time in hundredths of a second
const START_MS = 60_000;

/** The product as a process of its own, looked at from outside. */
export type ServerProcess = {
  readonly port: number;
  /** Processor seconds so far, of all its threads. */
  readonly cpuSeconds: () => number;
  /** The most memory since `forgetPeak`, in megabytes; null where the system does not say. */
  readonly peakMegabytes: () => number | null;
  readonly forgetPeak: () => void;
  readonly stop: () => Promise<void>;
};

/** Starts the product on what is kept, as `signaal serve` does. */
export async function startServer(
  { folder, url }: Kept,
  flags: readonly string[] = [],
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...flags, MAIN.pathname, 'serve'], {
    env: { ...process.env, PORT: '0', SIGNAAL_DATA: folder, DATABASE_URL: url ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.once('exit', () => child.kill());
  const proc = `/proc/${child.pid}`;
  return {
    port: await portOf(child),
    cpuSeconds: () => {
      const stat = readFileSync(`${proc}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return (Number(fields[11]) + Number(fields[12])) / TICKS;
    },
    peakMegabytes: () => {
      const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`${proc}/status`, 'utf8')) ?? [];
      return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
    },
    forgetPeak: () => writeFileSync(`${proc}/clear_refs`, '5'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const clock = setTimeout(() => reject(new Error(`no address after ${START_MS} ms: ${said}`)), START_MS);
    child.once('exit', () => reject(new Error(`the server ended: ${said}`)));
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, port] = /localhost:(\d+)/u.exec(said) ?? [];
      if (port === undefined) return;
      clearTimeout(clock);
      resolve(Number(port));
    });
  });
}
