const POLYNOMIAL = 0xedb88320;
const LANES = 8; // bytes at a time: one byte at a time takes as long as the unpacking itself

/** For each byte, and for each number of bytes that come after it, what it does to the checksum. */
const TABLE = new Uint32Array(LANES * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  TABLE[byte] = rest;
}
for (let at = 256; at < TABLE.length; at += 1) {
  const before = TABLE[at - 256];
  TABLE[at] = (before >>> 8) ^ TABLE[before & 0xff];
}

/**
 * Goes on with the checksum that zip and gzip keep of what they pack.
 *
 * It answers "did every byte come through?".
 *
 * @param bytes   the next bytes
 * @param before  the checksum so far; 0 at the start
 * @returns       the checksum with these bytes, 32 bits without sign
 * @source        RFC 1952, section 8; Kounavis & Berry (2005), "A systematic approach to building high performance,
 *                software-based, CRC generators", for the lanes
 * @cost          O(bytes)
 */
export function crc32(bytes: Uint8Array, before: number): number {
  let rest = ~before;
  let at = 0;
  for (const end = bytes.length - LANES; at <= end; at += LANES) {
    const low = rest ^ (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24));
    rest =
      TABLE[1792 + (low & 0xff)] ^
      TABLE[1536 + ((low >>> 8) & 0xff)] ^
      TABLE[1280 + ((low >>> 16) & 0xff)] ^
      TABLE[1024 + (low >>> 24)] ^
      TABLE[768 + bytes[at + 4]] ^
      TABLE[512 + bytes[at + 5]] ^
      TABLE[256 + bytes[at + 6]] ^
      TABLE[bytes[at + 7]];
  }
  for (; at < bytes.length; at += 1) rest = (rest >>> 8) ^ TABLE[(rest ^ bytes[at]) & 0xff];
  return ~rest >>> 0;
}
