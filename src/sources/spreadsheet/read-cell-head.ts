import type { XmlAttributes } from '../markup/scan-xml.ts';

/** What a cell says of itself before its value: where it stands, what kind of value, and in which look. */
export type CellHead = {
  /** From 0; undefined for the next one; NaN for what is no place. */
  column: number | undefined;
  type: string;
  style: number;
};

/** Which column the letters of `AB12` mean, from 0; NaN where there are none. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; ; at += 1) {
    const letter = place.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) return column === 0 ? Number.NaN : column - 1;
    column = column * 26 + letter;
  }
}

/**
 * Reads what a cell says of itself, into what the cell before it left: a workbook has millions, and making something for
 * each would take longer than reading them.
 *
 * @param head    filled
 * @param attributes of the cell
 * @cost          O(length)
 */
export function readCellHead(head: CellHead, { r: place, s: style, t: type }: XmlAttributes): void {
  head.column = place === undefined ? undefined : columnOf(place);
  head.style = style === undefined ? 0 : Number(style);
  head.type = type ?? 'n';
}
