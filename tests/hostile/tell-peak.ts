// Loaded before the command: when it ends, writes how much memory it held at most and how long it worked.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const told = { peakBytes: maxRSS * 1024, workedSeconds: (userCPUTime + systemCPUTime) / 1_000_000 };
  writeFileSync(process.env.TELL_PEAK ?? '', JSON.stringify(told));
});
