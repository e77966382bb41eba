// npm run test:crash: the server is killed two hundred times at random moments (KILLS for another number), on the engine
// that DATABASE_URL names, else on the embedded one.
import { spawnSync } from 'node:child_process';

const DAY_MS = String(86_400_000); // two hundred starts take their time

const { status } = spawnSync(process.execPath, ['scripts/run-tests.ts', 'tests/crash'], {
  env: { ...process.env, KILLS: process.env.KILLS ?? '200', TEST_LIMIT_MS: DAY_MS },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
