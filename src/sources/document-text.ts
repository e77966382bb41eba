import { PERSON_MARK } from '../engine/privacy/mask-people.ts';

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
  'taskItem',
  'decisionItem',
  'caption',
  'panel',
]);

/** What a node says besides the text in it. */
function ownWords({ type, text, attrs }: Node): string {
  if (typeof text === 'string') return text;
  if (type === 'mention') return PERSON_MARK;
  if (!isNode(attrs)) return '';
  switch (type) {
    case 'emoji':
    case 'status':
      return word(attrs.text);
    case 'inlineCard':
    case 'blockCard':
      return word(attrs.url);
    case 'expand':
    case 'nestedExpand':
      return `${word(attrs.title)}\n`;
    case 'date':
      return dayOf(attrs.timestamp);
    default:
      return '';
  }
}

const word = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The day of an instant in milliseconds since 1970, as text or a number; '' for anything else. */
function dayOf(timestamp: Json | undefined): string {
  const day = new Date(typeof timestamp === 'string' && timestamp !== '' ? Number(timestamp) : Number.NaN);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}

/** Whether a value is a text written as a document of Atlassian: a tree of paragraphs, lists and words. */
export function isDocument(value: Json): value is Node {
  return isNode(value) && value.type === 'doc' && isList(value.content);
}

/**
 * Reads the words of a document of Atlassian.
 *
 * It answers "what does this description say?"; pictures and marks say nothing, a mentioned person is `…`.
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
    const { type, content } = value;
    const inner = `${ownWords(value)}${words(content, depth + 1)}`;
    return typeof type === 'string' && LINES.has(type) ? `${inner}\n` : inner;
  };
  return words(document.content, 0)
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
}
