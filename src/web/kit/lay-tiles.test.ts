import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { layTiles, type Tile } from './lay-tiles.ts';

const sizes = fc.array(fc.oneof(fc.nat(50), fc.nat(10_000_000)), { minLength: 1, maxLength: 18 });
const whole = fc.record({
  left: fc.constant(0),
  top: fc.constant(0),
  width: fc.integer({ min: 1, max: 1_400 }),
  height: fc.integer({ min: 1, max: 900 }),
});
const areaOf = ({ width, height }: Tile): number => width * height;
const shared = (a: Tile, b: Tile): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

describe('layTiles', () => {
  test('a tile is as large as its size, and together they are the whole', () => {
    fc.assert(
      fc.property(sizes, whole, (given, all) => {
        const total = given.reduce((sum, size) => sum + size, 0);
        const tiles = layTiles(given, all);
        assert.equal(tiles.length, given.length);
        tiles.forEach((tile, index) => {
          const due = total === 0 ? 0 : (given[index] / total) * areaOf(all);
          assert.ok(Math.abs(areaOf(tile) - due) < 1e-6 * areaOf(all), `${areaOf(tile)} for ${due}`);
        });
      }),
    );
  });

  test('tiles stay inside, and none lies over another', () => {
    fc.assert(
      fc.property(sizes, whole, (given, all) => {
        const tiles = layTiles(given, all);
        const little = 1e-6 * areaOf(all);
        for (const [index, tile] of tiles.entries()) {
          assert.ok(tile.left >= -1e-6 && tile.top >= -1e-6);
          assert.ok(
            tile.left + tile.width <= all.width + 1e-6 && tile.top + tile.height <= all.height + 1e-6,
          );
          for (const other of tiles.slice(index + 1)) assert.ok(shared(tile, other) <= little);
        }
      }),
    );
  });

  test('the tiles of the paper that it comes from', () => {
    const tiles = layTiles([6, 6, 4, 3, 2, 2, 1], { left: 0, top: 0, width: 6, height: 4 });
    const rounded = tiles.map(({ left, top, width, height }) =>
      [left, top, width, height].map((value) => Math.round(value * 100) / 100),
    );
    assert.deepEqual(rounded.slice(0, 4), [
      [0, 0, 3, 2],
      [0, 2, 3, 2],
      [3, 0, 1.71, 2.33],
      [4.71, 0, 1.29, 2.33],
    ]);
  });

  test('many equal tiles are nearly square', () => {
    for (const tile of layTiles(Array(12).fill(1), { left: 0, top: 0, width: 800, height: 600 })) {
      const { width, height } = tile;
      assert.ok(Math.max(width / height, height / width) < 1.6, `${width} by ${height}`);
    }
  });
});
