import { readAttributes } from '../markup/tag.ts';

/** What a cell says of itself before its value: where it stands, what kind of value, and in which look. */
export type CellHead = {
  /** From 0; undefined for the next one; NaN for what is no place. */
  column: number | undefined;
  type: string;
  style: number;
};

const EQUALS = 61;
const QUOTE = 34;
const SPACE = 32;
const TYPES = ['s', 'n', 'str', 'inlineStr', 'b', 'e', 'd'] as const;

/** Which column the letters of `AB12` mean, from 0; -1 where there are none. */
function columnAt(text: string, from: number): number {
  let column = 0;
  for (let at = from; ; at += 1) {
    const letter = text.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) return column - 1;
    column = column * 26 + letter;
  }
}

/** A whole number between two places; -1 where it is none. */
function numberAt(text: string, from: number, end: number): number {
  let number = from < end ? 0 : -1;
  for (let at = from; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** One attribute whose value stands between two places; false where it is written in another way. */
function takeUsual(head: CellHead, name: string, text: string, from: number, end: number): boolean {
  if (name === 'r') {
    head.column = columnAt(text, from);
    return head.column >= 0;
  }
  if (name === 's') {
    head.style = numberAt(text, from, end);
    return head.style >= 0;
  }
  const type = TYPES.find((each) => each.length === end - from && text.startsWith(each, from));
  if (name !== 't' || type === undefined) return false;
  head.type = type;
  return true;
}

/** As nearly every program writes it: ` r="AB12" s="3" t="s"`, in any order. False where it is written in another way. */
function readUsual(head: CellHead, written: string): boolean {
  for (let at = 0; at < written.length; ) {
    const isUsual =
      written.charCodeAt(at) === SPACE &&
      written.charCodeAt(at + 2) === EQUALS &&
      written.charCodeAt(at + 3) === QUOTE;
    const end = isUsual ? written.indexOf('"', at + 4) : -1;
    if (end < 0 || !takeUsual(head, written[at + 1], written, at + 4, end)) return false;
    at = end + 1;
  }
  return true;
}

/**
 * Reads what a cell says of itself, into what the cell before it left: a workbook has millions, and making something for
 * each would take longer than reading them.
 *
 * @param head    filled
 * @param written the attributes of the cell, as they are written
 * @cost          O(length)
 */
export function readCellHead(head: CellHead, written: string): void {
  head.column = undefined;
  head.style = 0;
  head.type = 'n';
  if (readUsual(head, written)) return;
  const said = readAttributes(written);
  const place = said.get('r');
  const column = place === undefined ? undefined : columnAt(place, 0);
  head.column = column === -1 ? Number.NaN : column;
  head.style = Number(said.get('s') ?? 0);
  head.type = said.get('t') ?? 'n';
}
