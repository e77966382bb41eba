import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from '../base/seeded-random.ts';
import { type Graph, leiden } from './leiden.ts';

type Edge = readonly [number, number, number];

function graphFrom(size: number, edges: readonly Edge[]): Graph {
  const rows: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (const [a, b, weight] of edges) {
    if (a === b) continue;
    rows[a]?.set(b, weight);
    rows[b]?.set(a, weight);
  }
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.size);
  return {
    size,
    starts: Int32Array.from(starts),
    targets: Int32Array.from(rows.flatMap((row) => [...row.keys()])),
    weights: Float64Array.from(rows.flatMap((row) => [...row.values()])),
  };
}

function ringOfCliques(cliques: number, each: number): Edge[] {
  const edges: Edge[] = [];
  for (let clique = 0; clique < cliques; clique += 1) {
    for (let a = 0; a < each; a += 1) {
      for (let b = a + 1; b < each; b += 1) edges.push([clique * each + a, clique * each + b, 1]);
    }
    edges.push([clique * each, ((clique + 1) % cliques) * each + 1, 0.5]);
  }
  return edges;
}

function modularity(graph: Graph, partition: Int32Array): number {
  const mass = new Map<number, number>();
  let total = 0;
  let inside = 0;
  for (let node = 0; node < graph.size; node += 1) {
    for (let edge = graph.starts[node] ?? 0; edge < (graph.starts[node + 1] ?? 0); edge += 1) {
      const weight = graph.weights[edge] ?? 0;
      total += weight;
      const name = partition[node] ?? 0;
      mass.set(name, (mass.get(name) ?? 0) + weight);
      if (partition[graph.targets[edge] ?? 0] === name) inside += weight;
    }
  }
  let expected = 0;
  for (const value of mass.values()) expected += (value / total) ** 2;
  return total === 0 ? 0 : inside / total - expected;
}

test('cliques in a ring are found, each as one', () => {
  const partition = leiden(graphFrom(40, ringOfCliques(8, 5)), 1, seededRandom(7));
  assert.equal(new Set(partition).size, 8);
  for (let node = 0; node < 40; node += 1) assert.equal(partition[node], partition[node - (node % 5)]);
});

test("Zachary's karate club reaches the modularity known as its best", () => {
  // Zachary (1977); the optimum .4198 is from Brandes et al. (2008).
  const pairs =
    '1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-9 1-11 1-12 1-13 1-14 1-18 1-20 1-22 1-32 2-3 2-4 2-8 2-14 2-18 2-20 2-22 2-31 3-4 3-8 3-9 3-10 3-14 3-28 3-29 3-33 4-8 4-13 4-14 5-7 5-11 6-7 6-11 6-17 7-17 9-31 9-33 9-34 10-34 14-34 15-33 15-34 16-33 16-34 19-33 19-34 20-34 21-33 21-34 23-33 23-34 24-26 24-28 24-30 24-33 24-34 25-26 25-28 25-32 26-32 27-30 27-34 28-34 29-32 29-34 30-33 30-34 31-33 31-34 32-33 32-34 33-34';
  const edges = pairs.split(' ').map((pair): Edge => {
    const [a, b] = pair.split('-').map(Number);
    return [(a ?? 1) - 1, (b ?? 1) - 1, 1];
  });
  const graph = graphFrom(34, edges);
  let best = 0;
  for (let seed = 0; seed < 10; seed += 1)
    best = Math.max(best, modularity(graph, leiden(graph, 1, seededRandom(seed))));
  assert.ok(best > 0.4188 && best < 0.42, `modularity ${best}`);
});

const edgesArbitrary = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 19 }),
    fc.integer({ min: 0, max: 19 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  ),
  { maxLength: 60 },
);

test('every community is connected', () => {
  fc.assert(
    fc.property(edgesArbitrary, fc.integer({ min: 0, max: 99 }), (edges, seed) => {
      const graph = graphFrom(20, edges);
      const partition = leiden(graph, 1, seededRandom(seed));
      for (const name of new Set(partition)) {
        const members = [...partition.keys()].filter((node) => partition[node] === name);
        const reached = new Set(members.slice(0, 1));
        for (const node of reached) {
          for (let edge = graph.starts[node] ?? 0; edge < (graph.starts[node + 1] ?? 0); edge += 1) {
            const other = graph.targets[edge] ?? 0;
            if (partition[other] === name) reached.add(other);
          }
        }
        assert.equal(reached.size, members.length);
      }
    }),
  );
});

test('communities are never worse than everyone alone', () => {
  fc.assert(
    fc.property(edgesArbitrary, (edges) => {
      const graph = graphFrom(20, edges);
      const partition = leiden(graph, 1, seededRandom(1));
      const alone = modularity(graph, Int32Array.from(partition.keys()));
      assert.ok(modularity(graph, partition) >= alone - 1e-9);
    }),
  );
});

test('the same seed gives the same communities', () => {
  const graph = graphFrom(40, ringOfCliques(8, 5));
  assert.deepEqual(leiden(graph, 1, seededRandom(3)), leiden(graph, 1, seededRandom(3)));
});

test('without edges everyone is alone', () => {
  assert.deepEqual([...leiden(graphFrom(4, []), 1, seededRandom(1))], [0, 1, 2, 3]);
  assert.equal(leiden(graphFrom(0, []), 1, seededRandom(1)).length, 0);
});
