import type { Random } from '../base/seeded-random.ts';
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
  for (let part = 0; part < FOLDS; part += 1) {
    const model = train(
      features,
      labels,
      classes,
      examples.filter((text) => fold[text] !== part),
    );
    for (let text = 0; text < size; text += 1) {
      if (fold[text] !== -1 && fold[text] !== part) continue;
      row.read(features, text);
      addChances(model, row, text, chance, fold[text] === -1 ? 1 / FOLDS : 1);
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

type Model = { readonly classes: number; readonly weights: Float32Array; readonly bias: Float32Array };

function train(
  features: TextFeatures,
  labels: Int32Array,
  classes: number,
  examples: readonly number[],
): Model {
  const weights = new Float32Array(FEATURES * classes);
  const squares = new Float32Array(FEATURES * classes).fill(1e-3);
  const bias = new Float32Array(classes).fill(-2);
  const model: Model = { classes, weights, bias };
  const balance = balanceOf(labels, classes, examples);
  const slope = new Float32Array(classes);
  const wrong = new Int32Array(classes);
  const row = new Row();
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const text of examples) {
      row.read(features, text);
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
        const base = row.columns[at] * classes;
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

/** The columns of one text, folded into buckets; reused, since there are many. */
class Row {
  columns = new Int32Array(256);
  values = new Float32Array(256);
  length = 0;

  read(features: TextFeatures, text: number): void {
    this.length = 0;
    this.add(features.words, text, 0);
    this.add(features.grams, text, BUCKETS);
  }

  private add(rows: TextFeatures['words'], text: number, offset: number): void {
    for (let at = rows.starts[text]; at < rows.starts[text + 1]; at += 1) {
      if (this.length === this.columns.length) this.grow();
      this.columns[this.length] = offset + (rows.ids[at] & (BUCKETS - 1));
      this.values[this.length] = rows.values[at];
      this.length += 1;
    }
  }

  private grow(): void {
    const columns = new Int32Array(this.columns.length * 2);
    const values = new Float32Array(this.values.length * 2);
    columns.set(this.columns);
    values.set(this.values);
    this.columns = columns;
    this.values = values;
  }
}

function score({ classes, weights, bias }: Model, row: Row, into: Float32Array): void {
  into.set(bias);
  for (let at = 0; at < row.length; at += 1) {
    const base = row.columns[at] * classes;
    const value = row.values[at];
    for (let name = 0; name < classes; name += 1) into[name] += value * weights[base + name];
  }
  for (let name = 0; name < classes; name += 1) into[name] = 1 / (1 + Math.exp(-into[name]));
}

function addChances(model: Model, row: Row, text: number, chance: Float32Array, share: number): void {
  const into = new Float32Array(model.classes);
  score(model, row, into);
  for (let name = 0; name < model.classes; name += 1)
    chance[text * model.classes + name] += share * into[name];
}
