import type { Manners, Ways } from './ways.ts';

type Table = Readonly<Record<string, Ways>>;

/** The phrases of every problem, the plain ones apart from the oblique. */
export function joinManners(
  plain: readonly Table[],
  oblique: readonly Table[],
): ReadonlyMap<string, Manners> {
  const [said, hinted] = [plain, oblique].map((tables): Table => Object.assign({}, ...tables));
  const ids = [...new Set([...Object.keys(said), ...Object.keys(hinted)])];
  return new Map(ids.map((id) => [id, { plain: said[id] ?? {}, oblique: hinted[id] ?? {} }]));
}
