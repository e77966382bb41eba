import { type Dialect, NO_DELIMITER } from './cut-record.ts';
import { EVEN } from './file-guess.ts';
import { type Quoting, signsOf } from './quoting.ts';
import { splitDelimited } from './split-delimited.ts';

/** The dialect a text most likely has, how sure that is, in [0, 1], and a delimiter that is as good. */
export type DetectedDialect = {
  readonly dialect: Dialect;
  readonly confidence: number;
  readonly rival?: Dialect['delimiter'];
};

type Delimiter = Dialect['delimiter'];

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|'];
const WHOLE_MOST = 1_000_000; // characters judged in full; of a longer text, even stretches over all of it
const STRETCHES = 4;
const COVERAGE_LEAST = 0.5; // of the text in records of one size, else the file has one column
const RAGGED_MOST = 2; // cells too many in a row that still speaks for its dialect,
const RAGGED_CREDIT = 0.4; // by this much
const SIZES_TRIED = 3;
const COLUMNS_LIKELY = 2_000;
const EVEN_MARGIN = 0.02; // of the score: two delimiters cut the text as evenly
const RIVAL_LEAST = 0.9; // of the text, before another delimiter is more than chance

/** Stretches over the whole text, each from the start of a line: a dialect may only show further on. */
function stretchesOf(text: string): readonly string[] {
  if (text.length <= WHOLE_MOST) return [text];
  const size = WHOLE_MOST / STRETCHES;
  return Array.from({ length: STRETCHES }, (_, index) => {
    const from = Math.floor(((text.length - size) * index) / (STRETCHES - 1));
    const at = index === 0 ? 0 : text.indexOf('\n', from) + 1;
    return text.slice(at === 0 ? from : at, from + size);
  });
}

/** The sizes records may have under this delimiter: of the first lines and of most lines. */
function sizesUnder(stretches: readonly string[], delimiter: Delimiter): readonly number[] {
  const counts = new Map<number, number>();
  const early = new Set<number>();
  for (const [index, stretch] of stretches.entries()) {
    let lines = 0;
    for (const line of stretch.split('\n')) {
      const cells = line.split(delimiter, COLUMNS_LIKELY + 1).length;
      if (cells < 2 || cells > COLUMNS_LIKELY) continue;
      if (index === 0 && lines < 3) early.add(cells);
      lines += 1;
      counts.set(cells, (counts.get(cells) ?? 0) + 1);
    }
  }
  const common = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, SIZES_TRIED);
  return [...new Set([...early, ...common.map(([cells]) => cells)])];
}

/** Share of the text that falls in records of the typical size, and whether the first of them is one. */
function coverage(
  stretches: readonly string[],
  dialect: Dialect,
): { readonly share: number; readonly rows: number } {
  let whole = 0;
  let typical = 0;
  let rows = 0;
  for (const [index, stretch] of stretches.entries()) {
    // What a stretch cuts off says nothing: of one endless line, a stretch may be all.
    const cutAt = index < stretches.length - 1 && !stretch.endsWith('\n') ? stretch.length : -1;
    for (const { kind, start, end, cells, odd } of splitDelimited(stretch, dialect)) {
      if (kind === 'blank' || end === cutAt) continue;
      whole += end - start;
      if (kind !== 'record') continue;
      rows += 1;
      const exact = cells.length === dialect.typical;
      const near =
        cells.length >= Math.max(2, dialect.typical / 2) && cells.length <= dialect.typical + RAGGED_MOST;
      typical += (end - start) * (exact && odd === 0 ? 1 : exact ? 0.5 : near ? RAGGED_CREDIT : 0);
    }
  }
  return { share: whole === 0 ? 0 : typical / whole, rows };
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Single quotes only where cells plainly open and close with them and no cell does with double ones. */
function quoteUnder(stretches: readonly string[], delimiter: Delimiter): Dialect['quote'] {
  const edge = delimiter === '|' ? '\\|' : delimiter;
  const pairs = (quote: string): number => {
    const pattern = new RegExp(`(?:^|${edge})${quote}[^${quote}\\n]*${quote}(?=${edge}|$)`, 'gmu');
    return stretches.reduce((sum, stretch) => sum + countOf(stretch, pattern), 0);
  };
  const single = pairs("'");
  return single > 2 && single > 4 * pairs('"') ? "'" : '"';
}

/** Backslash escapes only where quotes inside cells are written so, and not doubled. */
function backslashUnder(stretches: readonly string[], delimiter: Delimiter, quote: string): boolean {
  const edge = delimiter === '|' ? '\\|' : delimiter;
  const escaped = new RegExp(`\\\\${quote}(?!\\s*(?:${edge}|$))`, 'gmu');
  const doubled = new RegExp(`[^${edge}\\n]${quote}${quote}(?!\\s*(?:${edge}|$))`, 'gmu');
  const sum = (pattern: RegExp): number => stretches.reduce((all, each) => all + countOf(each, pattern), 0);
  return sum(escaped) > sum(doubled);
}

function signsUnder(
  stretches: readonly string[],
  delimiter: Delimiter,
): Pick<Dialect, 'quote' | 'backslash'> {
  const quote = quoteUnder(stretches, delimiter);
  return { quote, backslash: backslashUnder(stretches, delimiter, quote) };
}

/**
 * Decides how a text separates its cells.
 *
 * It answers "comma, semicolon, tab or bar; which quote; how many columns?" by splitting the text each way and
 * looking which way most of it falls into records of one size. A text over a million characters is judged on
 * four stretches spread over the whole of it.
 *
 * @param text    text whose lines end in `\n`; or parts of it, each from the start of a line
 * @param fixed   the delimiter when the file says so itself (`sep=;`), or somebody said it
 * @param quoting how cells are quoted, where somebody said it
 * @returns       the dialect; `typical` 1 when nothing separates
 * @cost          a dozen splits of at most a million characters
 */
export function detectDialect(
  text: string | readonly string[],
  fixed?: Delimiter,
  quoting?: Quoting,
): DetectedDialect {
  const parts = typeof text === 'string' ? [text] : text;
  const stretches = parts.length === 1 ? stretchesOf(parts[0]) : parts;
  let best: DetectedDialect = {
    dialect: { delimiter: fixed ?? NO_DELIMITER, ...signsOf(quoting ?? 'double'), typical: 1 },
    confidence: 0,
  };
  let bestScore = 0;
  const rivals = new Map<Delimiter, number>();
  for (const delimiter of fixed === undefined ? DELIMITERS : [fixed]) {
    const sizes = sizesUnder(stretches, delimiter);
    if (sizes.length === 0) continue;
    const signs = quoting === undefined ? signsUnder(stretches, delimiter) : signsOf(quoting);
    for (const typical of sizes) {
      const dialect = { delimiter, ...signs, typical };
      const { share, rows } = coverage(stretches, dialect);
      // Two columns agree by chance more easily than eight.
      const score = share * (1 - 1 / typical) * (rows < 2 && typical === 2 ? 0.8 : 1);
      if (share >= RIVAL_LEAST) rivals.set(delimiter, Math.max(score, rivals.get(delimiter) ?? 0));
      if (share >= COVERAGE_LEAST && score > bestScore) {
        bestScore = score;
        best = { dialect, confidence: share };
      }
    }
  }
  if (bestScore === 0) return { dialect: best.dialect, confidence: 0.5 };
  rivals.delete(best.dialect.delimiter);
  const near = [...rivals].find(([, score]) => score >= bestScore - EVEN_MARGIN);
  return near === undefined ? best : { ...best, confidence: EVEN, rival: near[0] };
}
