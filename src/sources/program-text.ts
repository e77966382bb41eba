const LOOK = 4_096; // characters in which a program says what it is
const REMARKS = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/;?)*/u;
const SQL =
  /^(?:insert\s+into|create\s+(?:table|database)|drop\s+table|set\s+[\w@]+\s*=|begin\s*;|copy\s+\S+\s*\()\s*\S/iu;
const SCRIPT = /^(?:(?:var|let|const)\s+[\w$]+\s*=|(?:window|module)\.[\w$.]+\s*=|[\w$.]+\s*\()\s*[[{]/u;

/**
 * Recognises a text that a program reads, and no person: a dump of a database, or records inside a script.
 *
 * It answers "why are there no cells in this?" before the commas of such a text are taken for some.
 *
 * @param text    any text
 * @returns       true for SQL, and for JavaScript that holds a list or an object
 * @cost          O(1)
 */
export function isProgramText(text: string): boolean {
  const start = text.slice(0, LOOK).replace(REMARKS, '');
  return SQL.test(start) || SCRIPT.test(start);
}
