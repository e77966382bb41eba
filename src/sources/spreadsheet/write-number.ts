const WHOLE = /^-?\d+$/u;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;
const EXPONENT = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/u;
const LENGTH_MOST = 400; // characters: the longest double in full has 327

/**
 * Writes a spreadsheet's number without an exponent, as the shortest text that gives the same number.
 *
 * It answers "which id is 2.0240001E7?": 20240001. A whole number keeps all its digits, also those a computer's number
 * would lose.
 *
 * @param written as it stands in the file
 * @returns       digits with at most one point; what is no number comes back as it was
 * @cost          O(length)
 */
export function writeNumber(written: string): string {
  const text = written.trim();
  if (WHOLE.test(text) || text === '' || text.length > LENGTH_MOST) return text;
  const number = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(number)) return text;
  const shortest = String(number);
  const parts = EXPONENT.exec(shortest);
  if (parts === null) return shortest;
  const [, sign, whole, fraction = '', exponent] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits}${'0'.repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
