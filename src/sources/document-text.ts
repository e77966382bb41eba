/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type Node = { readonly [key: string]: Json };

/** Whether a value is a list. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !isList(value);

const DEPTH_MOST = 40; // a document nests lists and tables, not for ever
const LINES = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'listItem',
  'tableRow',
  'hardBreak',
  'rule',
  'blockquote',
]);

/** Whether a value is a text written as a document of Atlassian: a tree of paragraphs, lists and words. */
export function isDocument(value: Json): value is Node {
  return isNode(value) && value.type === 'doc' && isList(value.content);
}

/**
 * Reads the words of a document of Atlassian.
 *
 * It answers "what does this description say?"; pictures and marks say nothing, a mentioned person is left out.
 *
 * @param document as the API gives it
 * @returns        its words, a line for each paragraph, item or row of a table
 * @source         Atlassian Document Format, developer.atlassian.com
 * @cost           O(size of the document)
 */
export function documentText(document: Node): string {
  const words = (value: Json | undefined, depth: number): string => {
    if (depth > DEPTH_MOST) return '';
    if (isList(value)) return value.map((each) => words(each, depth + 1)).join('');
    if (!isNode(value)) return '';
    const { type, text, content, attrs } = value;
    const own =
      typeof text === 'string' ? text : type === 'emoji' && isNode(attrs) ? String(attrs.text ?? '') : '';
    const inner = `${own}${words(content, depth + 1)}`;
    return typeof type === 'string' && LINES.has(type) ? `${inner}\n` : inner;
  };
  return words(document.content, 0)
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
}
