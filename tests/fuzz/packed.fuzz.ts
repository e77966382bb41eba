import { crc32, gzipSync, inflateRawSync } from 'node:zlib';
import { zip } from '../made/zip.ts';
import { judgeReading } from './judge-reading.ts';

const UNPACKED_MOST = 1_000_000;

/** What a sound packer would say of a stream: its size and checksum, where it is a stream at all. */
function saidOf(packed: Uint8Array): { readonly saidBytes: number; readonly crc: number } {
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: UNPACKED_MOST });
    return { saidBytes: bytes.length, crc: crc32(bytes) };
  } catch {
    return { saidBytes: packed.length, crc: crc32(packed) };
  }
}

/** Any bytes as gzip, in gzip, and as a packed stream in a zip that says of it what is so. */
export function fuzz(data: Uint8Array): void {
  const [which = 0] = data;
  const rest = data.subarray(1);
  if (which % 3 === 0) judgeReading('x.csv.gz', rest);
  else if (which % 3 === 1) judgeReading('x.csv.gz', gzipSync(rest, { level: 1 }));
  else {
    const said = { ...saidOf(rest), method: 8, stored: true };
    judgeReading('x.zip', zip([{ name: 'x.csv', bytes: rest, ...said }]));
  }
}
