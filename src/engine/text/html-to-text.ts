import { decodeEntities } from './decode-entities.ts';

// Words in angle brackets that are no HTML ("<jan@firm.example>", "<serial number>") are a person's own.
const TAGS: ReadonlySet<string> = new Set(
  'a abbr address article aside audio b base basefont big blockquote body br button caption center cite code col colgroup dd del dfn dir div dl dt em embed fieldset figure font footer form frame h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark meta nav noscript o:p object ol optgroup option p param path pre q s samp script section select small span st1:place strike strong style sub sup svg table tbody td textarea tfoot th thead time title tr tt u ul v:imagedata v:shape var video w:sdt wbr xml !doctype ?xml'.split(
    ' ',
  ),
);
const BREAKS: ReadonlySet<string> = new Set(
  'address article aside blockquote br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'title',
  'svg',
  'xml',
  'select',
  'noscript',
]);
const ENCODED_TAG =
  /&(?:amp;)*(?:lt|#0*60|#x0*3c);[/!?]?[a-z][a-z0-9:]{0,11}(?:[\s/]|&(?:amp;)*(?:gt|#0*62|#x0*3e);)/iu;
const TAG_START = new RegExp(
  `</?(?:${[...TAGS].filter((tag) => /^[a-z]/u.test(tag)).join('|')})[\\s/>]|<!--|<!doctype`,
  'iu',
);
const BLOCK_START = /<\/?(?:p|div|br|table|tr|td|li|ul|ol|h[1-6]|blockquote|body)[\s/>]/giu;
const LINES_A_BLOCK = 1.5; // typed text has more line ends than tags that make one
const NAME = /^[/]?(?<name>[!?]?[a-z][a-z0-9:]*)/iu;
const CITED =
  /\btype\s*=\s*["']?cite|\bclass\s*=\s*["']?[^"'>]{0,40}(?:gmail_quote|yahoo_quoted|protonmail_quote|freshdesk_quote)/iu;
const LAYERS_MAX = 3; // a source encodes at most twice; a text that is still encoded then was meant so

/**
 * Turns HTML into the lines a person would read, and leaves plain text as it is.
 *
 * It answers "what did they write?" for texts that are HTML, HTML encoded once more (as GLPI keeps it), or
 * plain text with stray character references. Script, style and comments go; blocks, rows and `<br>` become
 * line ends; what a mail program marks as quoted gets `> ` before each line.
 *
 * @param raw     the text as the source keeps it; '' gives ''
 * @returns       plain text
 * @cost          O(length)
 */
export function htmlToText(raw: string): string {
  let text = raw;
  for (let layer = 0; layer < LAYERS_MAX && !TAG_START.test(text) && ENCODED_TAG.test(text); layer += 1) {
    text = decodeEntities(text);
  }
  return TAG_START.test(text) ? decodeEntities(withoutTags(text)) : decodeEntities(text);
}

type Writing = { readonly parts: string[]; cited: number; readonly keepsLines: boolean };

function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  const writing: Writing = { parts: [], cited: 0, keepsLines: isTypedText(html) };
  // Where nothing more of a kind was found, looking again would cost the rest of the text each time.
  const exhausted = new Set<string>();
  const find = (what: string, from: number): number => {
    if (exhausted.has(what)) return -1;
    const at = lower.indexOf(what, from);
    if (at < 0) exhausted.add(what);
    return at;
  };
  let done = 0;
  for (let at = find('<', 0); at >= 0; at = find('<', Math.max(at + 1, done))) {
    const end = endOfMarkup(lower, at, find);
    if (end === undefined) continue;
    write(writing, html.slice(done, at));
    done = end;
    if (lower.startsWith('<!--', at)) continue;
    const name = NAME.exec(lower.slice(at + 1, at + 16))?.groups?.name ?? '';
    mark(writing, name, lower.slice(at, Math.min(end, at + 400)));
    if (SILENT.has(name) && lower.charAt(at + 1) !== '/') {
      const close = find(`</${name}`, end);
      if (close >= 0) done = close;
    }
  }
  write(writing, html.slice(done));
  return writing.parts.join('');
}

/** Whether the lines are a person's own, with a few tags among them, and not the source of a page. */
function isTypedText(html: string): boolean {
  if (html.trimStart().startsWith('<')) return false;
  const blocks = html.match(BLOCK_START)?.length ?? 0;
  return blocks === 0 || (html.match(/\n/gu)?.length ?? 0) > LINES_A_BLOCK * blocks;
}

/** Where a tag or comment that starts here ends; undefined when this `<` is only a sign. */
function endOfMarkup(
  lower: string,
  at: number,
  find: (what: string, from: number) => number,
): number | undefined {
  if (lower.startsWith('<!--', at)) {
    const end = find('-->', at + 4);
    return end < 0 ? undefined : end + 3;
  }
  const name = NAME.exec(lower.slice(at + 1, at + 16))?.groups?.name ?? '';
  if (!TAGS.has(name) && !lower.startsWith('<![', at)) return undefined;
  const end = find('>', at + 1);
  return end < 0 ? undefined : end + 1;
}

function mark(writing: Writing, name: string, tag: string): void {
  const closes = tag.startsWith('</');
  if (name === 'blockquote' || (name === 'div' && CITED.test(tag))) {
    if (closes && name === 'blockquote') writing.cited = Math.max(0, writing.cited - 1);
    else if (!closes && name === 'blockquote' && (CITED.test(tag) || writing.cited > 0)) writing.cited += 1;
  }
  if (BREAKS.has(name)) writing.parts.push(writing.cited > 0 ? '\n> ' : '\n');
  else if (CELLS.has(name)) writing.parts.push(' \t');
}

/** Line ends in the source of HTML are only spacing, unless the text has no other line ends. */
function write({ parts, keepsLines }: Writing, text: string): void {
  if (text !== '') parts.push(keepsLines ? text : text.replace(/[ \t\r\n]+/gu, ' '));
}
