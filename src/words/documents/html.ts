/** Markup that is already safe. Everything else that enters a document is escaped. */
export type Html = { readonly markup: string };

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Piece = Html | string | number | readonly (Html | string)[] | null;

function escaped(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return piece.replaceAll(/[&<>"']/gu, (mark) => ENTITIES[mark]);
  if (typeof piece === 'number') return String(piece);
  if ('markup' in piece) return piece.markup;
  return piece.map((each) => escaped(each)).join('');
}

/** A piece of a document. What is filled in is text, and is escaped, unless it is itself such a piece. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = parts[0];
  pieces.forEach((piece, index) => {
    markup += escaped(piece) + parts[index + 1];
  });
  return { markup };
}

/** Markup made by our own drawing code, never by the world. */
export function drawn(markup: string): Html {
  return { markup };
}
