const LOOK = 4_096; // characters in which a page or a spreadsheet says what it is
const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style)[\s>]/iu;
const TAG = /^\s*<[a-z]/iu;
const ROWS = /<table[\s>][\s\S]*<tr[\s>]/iu;
const XML = /^\s*<\?xml[\s?]/iu;
const WORKBOOK = /<(?:\w+:)?Workbook[\s>]/u;
const SPREADSHEET = 'urn:schemas-microsoft-com:office:spreadsheet';
const ARCHIVED = /^MIME-Version:[\s\S]{0,400}multipart\/related/iu;

/** What a text is that is written in tags: a page, a spreadsheet of Excel 2003, a page in an envelope, or other XML. */
export type MarkupKind = 'html' | 'xml-spreadsheet' | 'mht' | 'xml';

/**
 * Recognises a text written in tags.
 *
 * @param text    any text
 * @returns       what it is; undefined where it is no such text
 * @cost          O(1)
 */
export function markupKind(text: string): MarkupKind | undefined {
  const start = text.slice(0, LOOK);
  if (ARCHIVED.test(start)) return 'mht';
  if (PAGE.test(start)) return 'html';
  if (TAG.test(start) && ROWS.test(start)) return 'html';
  if (WORKBOOK.test(start) && start.includes(SPREADSHEET)) return 'xml-spreadsheet';
  return XML.test(start) ? 'xml' : undefined;
}
