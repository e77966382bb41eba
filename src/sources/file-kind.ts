import type { FileFailure, FileFailureCode } from './codes.ts';

type Signature = {
  readonly at: number;
  readonly bytes: readonly number[];
  readonly code: FileFailureCode;
  readonly kind: string;
};

const signature = (code: FileFailureCode, kind: string, bytes: readonly number[], at = 0): Signature => ({
  at,
  bytes,
  code,
  kind,
});

const SIGNATURES: readonly Signature[] = [
  signature('file.not_text', 'png', [0x89, 0x50, 0x4e, 0x47]),
  signature('file.not_text', 'jpeg', [0xff, 0xd8, 0xff]),
  signature('file.not_text', 'gif', [0x47, 0x49, 0x46, 0x38]),
  signature('file.not_text', 'pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]),
  signature('file.not_text', 'sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]),
  signature('file.xlsx', 'xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  signature('file.archive', 'gzip', [0x1f, 0x8b, 0x08]),
  signature('file.archive', '7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  signature('file.archive', 'rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]),
  signature('file.archive', 'bzip2', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]),
  signature('file.archive', 'xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  signature('file.archive', 'zstd', [0x28, 0xb5, 0x2f, 0xfd]),
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];
const ZIP_LOOK = 65_536; // the first entries' names stand here; a workbook names its parts early

const startsWith = (bytes: Uint8Array, wanted: readonly number[], at: number): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

const latin = (bytes: Uint8Array, end: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, end));

function zipKind(bytes: Uint8Array): FileFailure {
  const head = latin(bytes, ZIP_LOOK);
  if (head.includes('opendocument.spreadsheet')) return { code: 'file.xlsx', params: { kind: 'ods' } };
  if (head.includes('xl/') || head.includes('[Content_Types].xml')) {
    return { code: 'file.xlsx', params: { kind: 'xlsx' } };
  }
  return { code: 'file.archive', params: { kind: 'zip' } };
}

/**
 * Recognises files that are no text by how they start.
 *
 * It answers "why can this file not be read?" before anything tries to read it.
 *
 * @param bytes   the whole file; may be empty
 * @returns       the failure; undefined where nothing speaks against reading
 * @source        the magic numbers of each format
 * @cost          O(1)
 */
export function findFileFailure(bytes: Uint8Array): FileFailure | undefined {
  if (bytes.length === 0) return { code: 'file.empty', params: {} };
  if (startsWith(bytes, ZIP, 0) || startsWith(bytes, ZIP_EMPTY, 0)) return zipKind(bytes);
  const found = SIGNATURES.find(({ at, bytes: wanted }) => startsWith(bytes, wanted, at));
  return found && { code: found.code, params: { kind: found.kind } };
}
