/** Ways of writing a character in one byte that helpdesks and spreadsheets in Western Europe use. */
export const CODE_PAGES = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'] as const;
export type CodePage = (typeof CODE_PAGES)[number];

const HALF = 128;
const REPLACEMENT = '\ufffd';
const UPPER = /[\u0080-\u00ff]/gu;
const CONTROLS = /[\u0080-\u009f]/gu; // of Latin-1: above them Windows-1252 is the same

/** Code page 850, bytes 80 to ff, as a spreadsheet writes "CSV (MS-DOS)"; no decoder of the web platform knows it. */
const IBM850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** The five places that Windows-1252 leaves empty. */
const EMPTY_1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** The characters of the bytes 80 to ff; the replacement character where a code page has none. */
function upperHalf(page: CodePage): readonly string[] {
  if (page === 'ibm850') return [...IBM850];
  const decoder = new TextDecoder(page);
  return Array.from({ length: HALF }, (_, at) => {
    const byte = HALF + at;
    const isEmpty = page === 'windows-1252' && EMPTY_1252.includes(byte);
    const character = isEmpty ? REPLACEMENT : decoder.decode(new Uint8Array([byte]));
    return character >= '\u0080' && character < '\u00a0' ? REPLACEMENT : character;
  });
}

const HALVES: ReadonlyMap<CodePage, readonly string[]> = new Map(
  CODE_PAGES.map((page) => [page, upperHalf(page)]),
);

/** The character of one byte from 80 to ff. */
export function characterOf(page: CodePage, byte: number): string {
  return HALVES.get(page)?.[byte - HALF] ?? REPLACEMENT;
}

/**
 * Reads bytes in one code page.
 *
 * @param bytes   any bytes
 * @param page    the code page
 * @returns       one character a byte; the replacement character where the page has none
 * @cost          O(bytes)
 */
export function decodePage(bytes: Uint8Array, page: CodePage): string {
  // As Latin-1 each byte is the character of its number, in the heap and in one byte where TextDecoder takes two: then only those
  // that are another in this page are put in their place.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const others = page === 'windows-1252' ? CONTROLS : UPPER;
  return text.replace(others, (character) => characterOf(page, character.charCodeAt(0)));
}

/** The bytes that a code page writes a text with; `?` for a character that it does not have. */
export function encodePage(text: string, page: CodePage): Uint8Array {
  const half = HALVES.get(page) ?? [];
  return Uint8Array.from([...text], (character) => {
    const code = character.codePointAt(0) ?? 0;
    const at = code < HALF ? -1 : half.indexOf(character);
    return code < HALF ? code : at < 0 ? 63 : HALF + at;
  });
}
