import type { LeftOutCode, Params } from './codes.ts';
import type { LeftRow, LeftRows } from './table.ts';

/** The params of each code, in the order in which their numbers are kept; none has more than two. */
const PARAMS = {
  'row.too_short': ['cells', 'expected'],
  'row.too_long': ['cells', 'expected'],
  'row.other_headings': [],
  'row.other_table': [],
  'row.too_large': ['characters', 'most'],
  'row.quote_never_closes': ['lines'],
  'row.not_json': ['lines'],
  'row.not_a_record': [],
  'row.record_too_large': ['characters', 'most'],
  'row.record_too_wide': ['most'],
  'row.too_deep': ['most'],
  'row.seen_twice': [],
  'row.discarded': [],
  'row.no_ticket': [],
  'row.units': [],
  'row.older_version': [],
} as const satisfies Readonly<Record<LeftOutCode, readonly string[]>>;

// Safe cast: the keys of PARAMS are the codes, by its type.
const CODES = Object.keys(PARAMS) as readonly LeftOutCode[];
const NUMBERS = 5; // line, column, code, and two params
const FEW = 64;

/** Left-out records by the numbers they consist of: forty bytes each, where objects would take many times that. */
export type KeptLeftRows = LeftRows & {
  readonly push: (row: LeftRow) => void;
  /** All of them, as the numbers they consist of. */
  readonly numbers: () => Float64Array<ArrayBuffer>;
  /** Adds those of another stretch of the file, which starts after so many lines. */
  readonly join: (numbers: Float64Array, lines: number) => void;
};

/**
 * Keeps left-out records, however many there are.
 *
 * It answers "what became of every line?" for a file of which no line can be used, in little memory.
 *
 * @returns   none yet; they come out in the order they went in
 * @cost      O(1) and 40 bytes a record
 */
export function keptLeftRows(): KeptLeftRows {
  let numbers = new Float64Array(FEW * NUMBERS);
  let length = 0;
  const add = (own: ArrayLike<number>): void => {
    if ((length + 1) * NUMBERS > numbers.length) {
      const more = new Float64Array(numbers.length * 2);
      more.set(numbers);
      numbers = more;
    }
    numbers.set(own, length * NUMBERS);
    length += 1;
  };
  const push = ({ line, column, code, params }: LeftRow): void => {
    const [one, other] = PARAMS[code].map((name) => Number(params[name] ?? 0));
    add([line, column ?? 0, CODES.indexOf(code), one ?? 0, other ?? 0]);
  };
  const join = (others: Float64Array, lines: number): void => {
    for (let at = 0; at < others.length; at += NUMBERS) {
      const [line, ...rest] = others.subarray(at, at + NUMBERS);
      add([line + lines, ...rest]);
    }
  };
  const rowAt = (index: number): LeftRow => {
    const [line, column, code, ...values] = numbers.subarray(index * NUMBERS, (index + 1) * NUMBERS);
    const named: Params = Object.fromEntries(PARAMS[CODES[code]].map((name, at) => [name, values[at]]));
    return { line, column: column === 0 ? null : column, code: CODES[code], params: named };
  };
  return {
    push,
    numbers: () => numbers.slice(0, length * NUMBERS),
    join,
    get length() {
      return length;
    },
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index += 1) yield rowAt(index);
    },
  };
}
