// Loaded before the command: when it ends, writes how much memory it held at most and how long it worked.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/** Of this program alone: where there is no /proc, the peak of whoever started it may be in it. */
function peakBytes(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, 'utf8') : '';
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(status) ?? [];
  return 1024 * (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes));
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const told = { peakBytes: peakBytes(), workedSeconds: (userCPUTime + systemCPUTime) / 1_000_000 };
  writeFileSync(process.env.TELL_PEAK ?? '', JSON.stringify(told));
});
