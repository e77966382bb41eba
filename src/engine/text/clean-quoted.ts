import {
  ABOVE,
  ATTRIBUTION,
  BANNER,
  FORWARD_BANNER,
  FROM,
  HEADER,
  MINUTE_OR_ADDRESS,
  ONE_LINE,
  SAID,
  SIGNED_AND_DATED,
  UPDATED,
  WROTE,
  WROTE_SHORT,
} from './quote-heads.ts';

const RULE = /^[\s_=*—-]{6,}$/u;
const ATTRIBUTION_LINES_MAX = 3; // mail programs break "On … wrote:" over at most three lines
const HEADERS_WITHIN = 9; // From, Sent, To, Cc, Subject, each perhaps on its own line with a blank between
const HEADERS_MIN = 3;
const LONGEST_LINE = 700; // a longer line is prose, never the head of a quoted mail

/** A person's own lines, what was quoted in full below them, and whether that was passed on for its own sake. */
export type Quoted = {
  readonly lines: readonly string[];
  readonly quoted: readonly string[];
  readonly forwarded: boolean;
};

/**
 * Parts what somebody wrote from the earlier mails that hang below it.
 *
 * It answers "which words are new?" for mails of Outlook, Gmail, Apple Mail and Thunderbird and for helpdesks, in
 * Dutch, French and English. Answers between or below quoted lines (`> `) are new words and stay.
 *
 * @param lines   lines of plain text
 * @returns       the own lines, and the lines that were quoted in full
 * @cost          O(length)
 */
export function withoutQuoted(lines: readonly string[]): Quoted {
  const own: string[] = [];
  const marked = ABOVE.test(lines.join('\n'));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const body = quoteBody(lines, at, own, marked);
    if (body === undefined) {
      if (!/^\s*>/u.test(line) && !(marked && isMarker(line))) own.push(line);
    } else if (FROM.test(line) || !isQuotedByLine(lines, body)) {
      while (own.length > 0 && isRuleOrEmpty(own.at(-1) ?? '')) own.pop();
      return {
        lines: own,
        quoted: lines.slice(body),
        forwarded: FORWARD_BANNER.test(line) && BANNER.test(line),
      };
    } else at = body - 1; // bottom posting: the mail quotes line by line and goes on below
  }
  return { lines: own, quoted: [], forwarded: false };
}

function isMarker(line: string): boolean {
  return ABOVE.test(line.slice(0, LONGEST_LINE));
}

function isRuleOrEmpty(line: string): boolean {
  return line === '' || RULE.test(line);
}

function isQuotedByLine(lines: readonly string[], body: number): boolean {
  let at = body;
  while (at < lines.length && lines[at] === '') at += 1;
  return /^\s*>/u.test(lines[at] ?? '');
}

/** The line on which the words of a quoted mail begin, when its head starts here. */
function quoteBody(
  lines: readonly string[],
  at: number,
  own: readonly string[],
  marked: boolean,
): number | undefined {
  const line = lines[at] ?? '';
  if (line === '' || line.length > LONGEST_LINE) return undefined;
  if (BANNER.test(line)) return afterHeaders(lines, at + 1);
  if (FROM.test(line)) {
    if (ONE_LINE.test(line)) return at + 1;
    if (headersFrom(lines, at) >= HEADERS_MIN) return afterHeaders(lines, at);
  }
  if (/:\*?$/u.test(line) && WROTE_SHORT.test(line) && MINUTE_OR_ADDRESS.test(line)) return at + 1;
  if (isHelpdeskHead(line, own, marked)) return at + 1;
  return ATTRIBUTION.test(line) ? afterAttribution(lines, at) : undefined;
}

/** What a helpdesk hangs below an answer; nothing is below an answer that is not there. */
function isHelpdeskHead(line: string, own: readonly string[], marked: boolean): boolean {
  const above = own.findLast((other) => other !== '') ?? '';
  if (RULE.test(above) && SIGNED_AND_DATED.test(line)) return true;
  const answers = UPDATED.test(line) || (line.endsWith(':') && SAID.test(line)) || (marked && isMarker(line));
  return answers && own.some((other) => !isRuleOrEmpty(other));
}

function afterAttribution(lines: readonly string[], at: number): number | undefined {
  if (!/\d/u.test(lines[at] ?? '')) return undefined;
  for (let span = 1; span <= ATTRIBUTION_LINES_MAX; span += 1) {
    // The next line may be a whole attribution itself: then this one is a person's own.
    if (span > 1 && ATTRIBUTION.test(lines[at + span - 1] ?? '')) return undefined;
    const head = lines.slice(at, at + span).join(' ');
    if (head.length <= LONGEST_LINE && WROTE.test(head) && MINUTE_OR_ADDRESS.test(head)) return at + span;
  }
  return undefined;
}

function headersFrom(lines: readonly string[], at: number): number {
  return lines.slice(at, at + HEADERS_WITHIN).filter((line) => HEADER.test(line)).length;
}

function afterHeaders(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line !== '' && !HEADER.test(line) && !RULE.test(line)) break;
    at += 1;
  }
  return at;
}
