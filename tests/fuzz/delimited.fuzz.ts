import { judgeReading } from './judge-reading.ts';

/** Any bytes, called CSV. */
export function fuzz(data: Uint8Array): void {
  judgeReading('x.csv', data);
}
