import { PERSON_MARK } from '../../engine/privacy/mask-people.ts';
import { documentText, isDocument, type Json } from '../document-text.ts';

const MARKED = /[{[*_+^~!|\\?]|^\s*(?:h[1-6]|bq)\.|^\s*[#-]/mu; // a text without any of these says what it says
const AS_IT_STANDS = /\{(?<name>noformat|code|adf)(?::[^{}\n]{0,300})?\}/giu;
const BRACED =
  /\{(?<name>quote|color|panel|expand|info|note|tip|warning|anchor|section|column|align|center|status)(?::(?<said>[^{}\n]{0,300}))?\}/giu;
const BLOCKS: ReadonlySet<string> = new Set(['quote', 'panel', 'expand', 'info', 'note', 'tip', 'warning']);
const TITLE = /(?:^|\|)title=(?<title>[^|]*)/u;
const MENTION = /@?\[~[^[\]\n|]{1,128}\]/gu;
const ATTACHED = /\[\^[^\]\n|]{1,255}\]/gu;
const LINK = /\[(?<text>[^[\]\n|]{1,500})\|(?<target>[^[\]\n|]{1,2000})(?:\|[^[\]\n]{0,200})?\]/gu;
const BARE_LINK = /\[(?<target>(?:https?:\/\/|ftp:\/\/|file:|mailto:)[^[\]\s|]{1,2000})\]/giu;
const MAIL = /^mailto:/iu;
const PICTURE =
  /!(?=[^\s!|])[^!|\n]{1,500}(?:\.(?:png|jpe?g|gif|bmp|svg|webp|tiff?|heic|pdf|mp4|mov|avi|docx?|xlsx?)(?:\|[^!\n]{0,300})?|\|(?:thumbnail|width|height|alt|align|border)[^!\n]{0,300})!/giu;
const BEFORE = String.raw`(?<=^|[\s(\["'>|*_+{-])`;
const AFTER = String.raw`(?=$|[\s)\]"'<|*_+},.;:!?-])`;
/** Words between two signs that make them bold, slanted, struck and so on: as long as a sentence, on one line. */
const DRESSED = ['\\*', '_', '\\+', '-', '\\^', '~', '\\?\\?'].map((sign) => {
  const not = sign.slice(0, sign.startsWith('\\') ? 2 : 1);
  return new RegExp(
    `${BEFORE}(?<!${sign})${sign}(?=[^\\s${not}])([^${not}\\n]{0,500}[^\\s${not}])${sign}(?!${sign})${AFTER}`,
    'gmu',
  );
});
const PLAIN_LETTERS = /\{\{(?<words>[^{}\n]{1,500})\}\}/gu;
const LINE_BREAK = /\\\\(?=\s|$)/gmu; // elsewhere it is the name of a server
const ESCAPED = /(?<![\p{L}\p{N}\\/:])\\(?=[{[*!|])|\\(?=[\]}])/gu;
const LINE_HEAD = /^[ \t]*(?:(?:h[1-6]|bq)\.[ \t]+|[*#]{1,6}[ \t]+|-{1,3}[ \t]+(?=\S))/gmu;
const RULE = /^[ \t]*-{4,5}[ \t]*$/gmu;
const TABLE_ROW = /^[ \t]*\|.*\|[ \t]*$/gmu;
const CELLS = /\|{1,2}/u;

/** The value that a cell of JSON holds; undefined where it holds none. */
function jsonIn(text: string): Json | undefined {
  if (!/^\s*\{\s*"/u.test(text)) return undefined;
  try {
    // Safe cast: JSON.parse gives nothing else than JSON.
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The words of a node of a document, as Jira Cloud writes one where its markup has no word for it. */
function nodeWords(json: string): string {
  const node = jsonIn(json);
  return node === undefined ? json : documentText({ type: 'doc', content: [node] });
}

const bracedWords = (_: string, name: string, said: string | undefined): string =>
  BLOCKS.has(name.toLowerCase()) ? `\n${TITLE.exec(said ?? '')?.groups?.title ?? ''}\n` : '';

function linkWords(_: string, text: string, target: string): string {
  if (MAIL.test(target)) return `${text} <${target.replace(MAIL, '')}>`;
  return text;
}

const rowWords = (row: string): string =>
  row
    .split(CELLS)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\t');

/** The words of markup in which nothing stands as it is. */
function plainWords(marked: string): string {
  if (!MARKED.test(marked)) return marked;
  let text = marked
    .replace(BRACED, bracedWords)
    .replace(MENTION, PERSON_MARK)
    .replace(ATTACHED, '')
    .replace(PICTURE, '')
    .replace(LINK, linkWords)
    .replace(BARE_LINK, (_, target: string) => target.replace(MAIL, ''))
    .replace(RULE, '')
    .replace(LINE_HEAD, '')
    .replace(LINE_BREAK, '\n');
  for (const dressed of DRESSED) text = text.replace(dressed, '$1');
  return text.replace(PLAIN_LETTERS, '$<words>').replace(TABLE_ROW, rowWords).replace(ESCAPED, '');
}

/**
 * Reads the words of a text in the markup of Jira's editor.
 *
 * It answers "what did they write?": headings, lists, tables, colours and links are their words, a mentioned person is `…`,
 * pictures and attached files say nothing, and what stands between `{noformat}` or `{code}` stays as it stands. A document
 * of Atlassian that was written into a cell is read as one.
 *
 * @param raw     as the CSV and version 2 of the API give it; plain text stays as it is
 * @returns       plain text
 * @source        Jira's text formatting notation, and what Jira Cloud writes for a document of Atlassian (`{adf}`)
 * @cost          O(length), at most 500 characters a sign
 */
export function wikiText(raw: string): string {
  const document = jsonIn(raw);
  if (document !== undefined && isDocument(document)) return documentText(document);
  if (!MARKED.test(raw)) return raw;
  const parts: string[] = [];
  let done = 0;
  let opened: string | undefined;
  for (const { index, 0: tag, groups } of raw.matchAll(AS_IT_STANDS)) {
    const name = (groups?.name ?? '').toLowerCase();
    if (opened !== undefined && opened !== name) continue; // within what stands as it is
    const within = raw.slice(done, index);
    if (opened === undefined) parts.push(plainWords(within));
    else parts.push(name === 'adf' ? nodeWords(within) : within);
    opened = opened === undefined ? name : undefined;
    done = index + tag.length;
  }
  parts.push(plainWords(raw.slice(done))); // one that is never closed holds nothing
  const lines = parts.join('\n').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
