import type { Thinking } from '../base/progress.ts';
import { type Random, seededRandom } from '../base/seeded-random.ts';
import { type Graph, leiden } from './leiden.ts';
import { findNeighbours, findNeighboursOfMany, type Neighbours } from './neighbours.ts';
import { textFeatures } from './text-features.ts';

const NEIGHBOURS = 10;
/** Fewer texts than this are compared by telling words only: chance likeness of function words would join them. */
export const FEW = 1000;

/** Below `least` two texts share words by chance; at resolution 1 modularity is plain, above it groups are smaller. */
type Level = { readonly least: number; readonly resolution: number };

/** Few tickets leave less room for chance to be seen through; above the least likeness the graph is cautious enough. */
const OF_FEW: Level = { least: 0.45, resolution: 1 };
/** Measured on intents and on duplicate reports alike: docs/methods/patterns.md, "What is measured". */
const OF_MANY: Level = { least: 0.4, resolution: 2 };
/** A member whose links into its group are weaker than this stays alone. */
const LEAST_TIE = 0.4;

/**
 * Groups texts by their words alone: near neighbours, then communities, cautiously.
 *
 * For tickets that no card of the catalogue fits, and for data it does not know. Identical texts always go together;
 * what resembles nothing enough stays alone.
 *
 * @param texts  the words of each text; an empty one stays alone
 * @param seed   decides the order in which communities are sought, and where the search for what many texts say begins
 * @returns      for each text the number of its group, from 0, or -1 when alone
 * @cost         see findNeighbours and findNeighboursOfMany
 */
export function* groupLeftovers(texts: readonly (readonly string[])[], seed: number): Thinking<Int32Array> {
  const { nodeOf, nodes } = foldRepeats(texts);
  const distinct = nodes.map(({ text }) => text);
  const few = texts.length < FEW;
  const neighbours = few
    ? yield* findNeighbours(textFeatures(distinct), NEIGHBOURS)
    : yield* findNeighboursOfMany(distinct, NEIGHBOURS, seed);
  const partition = communities(neighbours, few ? OF_FEW : OF_MANY, seededRandom(seed));
  const sizes = new Map<number, number>();
  nodeOf.forEach((node) => {
    if (node >= 0) sizes.set(partition[node] ?? 0, (sizes.get(partition[node] ?? 0) ?? 0) + 1);
  });
  const numbers = new Map<number, number>();
  return Int32Array.from(nodeOf, (node) => {
    const name = node < 0 ? -1 : (partition[node] ?? -1);
    if (name < 0 || (sizes.get(name) ?? 0) < 2) return -1;
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}

type Node = { readonly text: readonly string[] };

/** Texts with the same words, numbers aside, are one: "Job # failed on #". */
function foldRepeats(texts: readonly (readonly string[])[]): { nodeOf: Int32Array; nodes: Node[] } {
  const known = new Map<string, number>();
  const nodes: Node[] = [];
  const nodeOf = Int32Array.from(texts, (text) => {
    if (text.length === 0) return -1;
    const template = text.map((word) => (/\d/.test(word) ? '#' : word));
    const key = template.join(' ');
    let node = known.get(key);
    if (node === undefined) {
      node = nodes.length;
      known.set(key, node);
      nodes.push({ text: template.filter((word) => word !== '#') });
    }
    return node;
  });
  return { nodeOf, nodes };
}

function communities(neighbours: Neighbours, { least, resolution }: Level, random: Random): Int32Array {
  const graph = graphOf(neighbours, least);
  const partition = leiden(graph, resolution, random);
  const tie = new Float64Array(graph.size);
  for (let node = 0; node < graph.size; node += 1) {
    for (let edge = graph.starts[node]; edge < graph.starts[node + 1]; edge += 1) {
      if (partition[graph.targets[edge]] === partition[node])
        tie[node] = Math.max(tie[node], Math.sqrt(graph.weights[edge]));
    }
  }
  // A group's number is its community's; whoever is tied too loosely gets one of its own.
  return partition.map((name, node) => (tie[node] < LEAST_TIE / 2 ? graph.size + node : name));
}

/** Neighbours as a graph: the mean of both directions, squared, so that one-sided likeness counts little. */
function graphOf(neighbours: Neighbours, least: number): Graph {
  const { size, perText, ids, near } = neighbours;
  const rows: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  for (let text = 0; text < size; text += 1) {
    for (let rank = 0; rank < perText; rank += 1) {
      const other = ids[text * perText + rank];
      const likeness = near[text * perText + rank];
      if (other < 0 || likeness < least) continue;
      rows[text]?.set(other, (rows[text]?.get(other) ?? 0) + likeness / 2);
      rows[other]?.set(text, (rows[other]?.get(text) ?? 0) + likeness / 2);
    }
  }
  const starts = new Int32Array(size + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = (starts[index] ?? 0) + row.size;
  });
  const targets = new Int32Array(starts[size]);
  const weights = new Float64Array(starts[size]);
  rows.forEach((row, index) => {
    let at = starts[index];
    for (const [other, weight] of [...row].sort((a, b) => a[0] - b[0])) {
      targets[at] = other;
      weights[at] = weight * weight;
      at += 1;
    }
  });
  return { size, starts, targets, weights };
}
