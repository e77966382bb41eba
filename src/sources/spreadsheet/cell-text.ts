const ESCAPED = /_x([0-9a-f]{4})_/giu;

/**
 * Reads a text as a workbook keeps it: characters that XML cannot hold are written `_x000D_`.
 *
 * @param text    as it stands in the file, character references already read
 * @returns       what the cell says; lines end in `\n`
 * @source        ECMA-376 part 1, 22.9.2.19
 * @cost          O(length)
 */
export function cellText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes('\r') || plain.includes('\0')
    ? plain.replace(/\r\n?/gu, '\n').replaceAll('\0', '')
    : plain;
}
