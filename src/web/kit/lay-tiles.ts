/** A rectangle, in the same unit as the whole. */
export type Tile = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

const LEAST_SHARE = 1e-9; // of the whole: smaller is nothing to see, and drowns in rounding

/**
 * Fills a rectangle with tiles as large as their sizes, as square as can be: the tiles of a tree map.
 *
 * @param sizes  at least 0, largest first for the squarest tiles
 * @param whole  what is filled
 * @returns      one tile a size, in the same order; a size of 0 has no width and no height. Without any size, none has
 * @source       Bruls, Huizing & van Wijk (2000), Squarified Treemaps
 * @cost         O(sizes)
 */
export function layTiles(sizes: readonly number[], whole: Tile): readonly Tile[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const scale = total === 0 ? 0 : (whole.width * whole.height) / total;
  const areas = sizes.map((size) => (size < total * LEAST_SHARE ? 0 : size * scale));
  const tiles: Tile[] = [];
  let left = whole;
  while (tiles.length < areas.length) {
    const from = tiles.length;
    const side = Math.min(left.width, left.height);
    let to = from + 1;
    while (to < areas.length && worst(areas.slice(from, to + 1), side) <= worst(areas.slice(from, to), side))
      to += 1;
    const row = areas.slice(from, to);
    tiles.push(...layRow(row, left));
    left = without(row, left);
  }
  return tiles;
}

const sumOf = (row: readonly number[]): number => row.reduce((sum, area) => sum + area, 0);

/** How far from a square the least square tile of a row along `side` is. */
function worst(row: readonly number[], side: number): number {
  const sum = sumOf(row);
  if (sum === 0 || side === 0) return Number.POSITIVE_INFINITY;
  const [most, least] = [Math.max(...row), Math.min(...row)];
  if (least === 0) return Number.POSITIVE_INFINITY;
  return Math.max((side ** 2 * most) / sum ** 2, sum ** 2 / (side ** 2 * least));
}

/** A row along the shorter side. */
function layRow(row: readonly number[], { left, top, width, height }: Tile): readonly Tile[] {
  const sum = sumOf(row);
  const isStanding = width >= height;
  const side = isStanding ? height : width;
  const depth = side === 0 ? 0 : sum / side;
  let at = isStanding ? top : left;
  return row.map((area) => {
    const length = depth === 0 ? 0 : area / depth;
    const from = at;
    at += length;
    return isStanding
      ? { left, top: from, width: depth, height: length }
      : { left: from, top, width: length, height: depth };
  });
}

function without(row: readonly number[], { left, top, width, height }: Tile): Tile {
  const sum = sumOf(row);
  if (width >= height) {
    const depth = height === 0 ? 0 : sum / height;
    return { left: left + depth, top, width: Math.max(0, width - depth), height };
  }
  const depth = width === 0 ? 0 : sum / width;
  return { left, top: top + depth, width, height: Math.max(0, height - depth) };
}
