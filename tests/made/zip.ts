import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be put in a zip, and what to say of it that is not so. */
export type Packed = {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly stored?: boolean;
  /** Instead of what is true. */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly saidBytes?: number;
  readonly saidPacked?: number;
  readonly localName?: string;
  readonly attributes?: number;
  readonly madeBy?: number;
  /** Sizes and place in the 64-bit field. */
  readonly long?: boolean;
  /** Instead of where it is. */
  readonly at?: number;
};

const UTF8_FLAG = 0x800;

export const bytesOf = (bytes: Uint8Array | string): Buffer =>
  typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : Buffer.from(bytes);

function numbers(...fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Buffer {
  const parts = fields.map(([size, value]) => {
    const part = Buffer.alloc(size);
    if (size === 8) part.writeBigUInt64LE(BigInt(value));
    else part.writeUIntLE(value, 0, size);
    return part;
  });
  return Buffer.concat(parts);
}

/** Writes a zip as a packer would, or as one who means harm. */
export function zip(
  files: readonly Packed[],
  { comment = '', entries }: { comment?: string; entries?: number } = {},
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const put = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  for (const file of files) {
    const { stored = false, flags = UTF8_FLAG, attributes = 0, madeBy = 20, long = false } = file;
    const bytes = bytesOf(file.bytes);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const method = file.method ?? (stored ? 0 : 8);
    const crc = file.crc ?? crc32(bytes);
    const size = file.saidBytes ?? bytes.length;
    const packedSize = file.saidPacked ?? packed.length;
    const name = bytesOf(file.name);
    const localName = bytesOf(file.localName ?? file.name);
    const start = file.at ?? at;
    const own = [
      [2, method],
      [4, 0],
      [4, crc],
    ] as const;
    put(
      Buffer.concat([
        numbers(
          [4, 0x04034b50],
          [2, 20],
          [2, flags],
          ...own,
          [4, packedSize],
          [4, size],
          [2, localName.length],
          [2, 0],
        ),
        localName,
      ]),
    );
    put(packed);
    const extra = long ? numbers([2, 1], [2, 24], [8, size], [8, packedSize], [8, start]) : Buffer.alloc(0);
    const said = long ? [0xffffffff, 0xffffffff, 0xffffffff] : [packedSize, size, start];
    directory.push(
      numbers([4, 0x02014b50], [2, madeBy], [2, 20], [2, flags], ...own, [4, said[0]], [4, said[1]]),
      numbers([2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0], [4, attributes], [4, said[2]]),
      name,
      extra,
    );
  }
  const central = Buffer.concat(directory);
  const count = entries ?? files.length;
  const end = numbers(
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, central.length],
    [4, at],
    [2, comment.length],
  );
  return Buffer.concat([...parts, central, end, bytesOf(comment)]);
}
