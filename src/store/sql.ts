/** A statement with its values apart: nothing from the world ever becomes SQL. */
export type Sql = { readonly text: string; readonly values: readonly SqlValue[] };

/** What a statement may carry. Lists and records travel as JSON text; see `jsonOf`. */
export type SqlValue = string | number | boolean | Date | null;

type Piece = SqlValue | Sql;

const isSql = (piece: Piece): piece is Sql =>
  typeof piece === 'object' && piece !== null && !(piece instanceof Date);

/** Writes a statement: what is filled in becomes a parameter, unless it is itself a piece of SQL. */
export function sql(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Sql {
  let text = parts[0];
  const values: SqlValue[] = [];
  pieces.forEach((piece, index) => {
    if (isSql(piece)) {
      text += piece.text.replaceAll(/\$(\d+)/gu, (_, place) => `$${Number(place) + values.length}`);
      values.push(...piece.values);
    } else {
      values.push(piece);
      text += `$${values.length}`;
    }
    text += parts[index + 1];
  });
  return { text, values };
}

/** Nothing: for a condition that does not apply. */
export const NO_SQL: Sql = { text: '', values: [] };

/** A list or record as a parameter that both engines read alike. */
export function jsonOf(value: unknown): Sql {
  return { text: '$1::text::jsonb', values: [JSON.stringify(value)] };
}
