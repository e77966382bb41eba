import type { Random } from '../base/seeded-random.ts';
import type { SparseRows } from './sparse-rows.ts';
import type { TextFeatures } from './text-features.ts';

/** How sure the firm's own words are of each card, per text: row text, column class, in [0, 1]. */
export type Learned = { readonly classes: number; readonly chance: Float32Array };

/** Word and letter columns fold into so many each: enough that chance meetings do not matter to a linear model. */
const BUCKETS = 2 ** 14;
const FEATURES = 2 * BUCKETS;
const PASSES = 8;
const STEP = 0.5;
const SHRINK = 2e-5;
/** A class that is this near the truth for an example learns nothing from it. */
const SETTLED = 0.02;
/** More examples teach no more, and cost the time of all. */
const MOST_EXAMPLES = 2000;
/** Ready-made examples of a class beside its tickets: enough to know its words, too few to drown the firm's own. */
const MOST_READY_MADE = 30;
/** A text is never judged by a model that has seen its own answer: the examples are dealt into so many parts. */
const FOLDS = 3;

/**
 * Learns from the certain tickets how this firm says each problem, and judges every ticket by it.
 *
 * One logistic regression a class on words, pairs and letter pieces; an example is judged by the models that did not
 * see it, any other text by the mean of all. A text that resembles no class gets low chances everywhere.
 *
 * @param features  of all texts
 * @param labels    the class of each text, or -1; classes run from 0
 * @param sizes     how many classes (0 gives no chances), and how many of the first texts are to be judged: those
 *                  after them are examples only
 * @param random    the order of the examples
 * @returns         chances, texts x classes
 * @source          Duchi, Hazan & Singer (2011), adaptive steps
 * @cost            O(passes x examples x words x classes)
 */
export function trainOnOwnWords(
  features: TextFeatures,
  labels: Int32Array,
  { classes, judged }: { readonly classes: number; readonly judged: number },
  random: Random,
): Learned {
  const size = judged;
  const chance = new Float32Array(size * classes);
  if (classes === 0) return { classes, chance };
  const examples = drawExamples(labels, classes, judged, random);
  const fold = new Int32Array(labels.length).fill(-1);
  examples.forEach((text, index) => {
    fold[text] = index % FOLDS;
  });
  const row = new Row();
  const into = new Float32Array(classes);
  for (let part = 0; part < FOLDS; part += 1) {
    const model = train(
      features,
      labels,
      classes,
      examples.filter((text) => fold[text] !== part),
    );
    for (let text = 0; text < size; text += 1) {
      if (fold[text] !== -1 && fold[text] !== part) continue;
      row.read(features, text, model.rowOf);
      score(model, row, into);
      const share = fold[text] === -1 ? 1 / FOLDS : 1;
      for (let name = 0; name < classes; name += 1) chance[text * classes + name] += share * into[name];
    }
  }
  return { classes, chance };
}

function drawExamples(labels: Int32Array, classes: number, judged: number, random: Random): number[] {
  const tickets: number[] = [];
  const readyMade: number[] = [];
  labels.forEach((label, text) => {
    if (label >= 0) (text < judged ? tickets : readyMade).push(text);
  });
  shuffle(tickets, random);
  shuffle(readyMade, random);
  const taken = new Int32Array(classes);
  const some = readyMade.filter((text) => {
    taken[labels[text]] += 1;
    return taken[labels[text]] <= MOST_READY_MADE;
  });
  const examples = [...tickets.slice(0, MOST_EXAMPLES), ...some];
  shuffle(examples, random);
  return examples;
}

function shuffle(list: number[], random: Random): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = random.below(index + 1);
    const kept = list[index] ?? 0;
    list[index] = list[other] ?? 0;
    list[other] = kept;
  }
}

type Model = {
  readonly classes: number;
  /** For each column the row of its weights, a weight a class; -1 of one that no example has: it says nothing. */
  readonly rowOf: Int32Array;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
};

function train(
  features: TextFeatures,
  labels: Int32Array,
  classes: number,
  examples: readonly number[],
): Model {
  const { rowOf, rows } = rowsOf(features, examples);
  const weights = new Float32Array(rows * classes);
  const squares = new Float32Array(rows * classes).fill(1e-3);
  const bias = new Float32Array(classes).fill(-2);
  const model: Model = { classes, rowOf, weights, bias };
  const balance = balanceOf(labels, classes, examples);
  const slope = new Float32Array(classes);
  const wrong = new Int32Array(classes);
  const row = new Row();
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const text of examples) {
      row.read(features, text, rowOf);
      score(model, row, slope);
      let active = 0;
      for (let name = 0; name < classes; name += 1) {
        const truth = labels[text] === name ? 1 : 0;
        slope[name] = (slope[name] - truth) * (truth === 1 ? balance[name] : 1);
        bias[name] -= 0.05 * slope[name];
        if (Math.abs(slope[name]) < SETTLED) continue;
        wrong[active] = name;
        active += 1;
      }
      for (let at = 0; at < row.length; at += 1) {
        const base = row.rows[at] * classes;
        const value = row.values[at];
        for (let index = 0; index < active; index += 1) {
          const place = base + wrong[index];
          const gradient = slope[wrong[index]] * value + SHRINK * weights[place];
          squares[place] += gradient * gradient;
          weights[place] -= (STEP * gradient) / Math.sqrt(squares[place]);
        }
      }
    }
  }
  return model;
}

/** A rare class counts more per example, or all models would say "none". */
function balanceOf(labels: Int32Array, classes: number, examples: readonly number[]): Float32Array {
  const counts = new Float32Array(classes);
  for (const text of examples) counts[labels[text]] += 1;
  return counts.map((count) => Math.min(6, Math.sqrt(examples.length / Math.max(1, count))));
}

/** Numbers the columns that the examples have. */
function rowsOf(
  features: TextFeatures,
  examples: readonly number[],
): { readonly rowOf: Int32Array; readonly rows: number } {
  const rowOf = new Int32Array(FEATURES).fill(-1);
  let rows = 0;
  for (const text of examples) {
    for (const [{ starts, ids }, offset] of [
      [features.words, 0] as const,
      [features.grams, BUCKETS] as const,
    ]) {
      for (let at = starts[text]; at < starts[text + 1]; at += 1) {
        const column = offset + (ids[at] & (BUCKETS - 1));
        if (rowOf[column] !== -1) continue;
        rowOf[column] = rows;
        rows += 1;
      }
    }
  }
  return { rowOf, rows };
}

/** What one text has, as rows of a model; reused, since there are many. */
class Row {
  rows = new Int32Array(256);
  values = new Float32Array(256);
  length = 0;

  read(features: TextFeatures, text: number, rowOf: Int32Array): void {
    this.length = 0;
    this.add(features.words, text, 0, rowOf);
    this.add(features.grams, text, BUCKETS, rowOf);
  }

  private add({ starts, ids, values }: SparseRows, text: number, offset: number, rowOf: Int32Array): void {
    for (let at = starts[text]; at < starts[text + 1]; at += 1) {
      const row = rowOf[offset + (ids[at] & (BUCKETS - 1))];
      if (row === -1) continue;
      if (this.length === this.rows.length) this.grow();
      this.rows[this.length] = row;
      this.values[this.length] = values[at];
      this.length += 1;
    }
  }

  private grow(): void {
    const rows = new Int32Array(this.rows.length * 2);
    const values = new Float32Array(this.values.length * 2);
    rows.set(this.rows);
    values.set(this.values);
    this.rows = rows;
    this.values = values;
  }
}

function score(model: Model, { rows, values, length }: Row, into: Float32Array): void {
  into.set(model.bias);
  const whole = length - (length % 4);
  for (let at = 0; at < whole; at += 4) addFour(model, rows, values, at, into);
  for (let at = whole; at < length; at += 1) addOne(model, rows[at], values[at], into);
  for (let name = 0; name < model.classes; name += 1) into[name] = 1 / (1 + Math.exp(-into[name]));
}

function addOne({ classes, weights }: Model, row: number, value: number, into: Float32Array): void {
  const base = row * classes;
  for (let name = 0; name < classes; name += 1) into[name] += value * weights[base + name];
}

/** Four rows after another as addOne does, rounded as often: most of learning is this, and so it takes two thirds of the time. */
function addFour(
  { classes, weights }: Model,
  rows: Int32Array,
  values: Float32Array,
  at: number,
  into: Float32Array,
): void {
  const first = rows[at] * classes;
  const second = rows[at + 1] * classes;
  const third = rows[at + 2] * classes;
  const fourth = rows[at + 3] * classes;
  for (let name = 0; name < classes; name += 1) {
    let sum = Math.fround(into[name] + values[at] * weights[first + name]);
    sum = Math.fround(sum + values[at + 1] * weights[second + name]);
    sum = Math.fround(sum + values[at + 2] * weights[third + name]);
    into[name] = sum + values[at + 3] * weights[fourth + name];
  }
}
