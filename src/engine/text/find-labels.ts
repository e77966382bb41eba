import { ABOUT_PERSON, ABOUT_TROUBLE, BEFORE_LABEL, labelForm, QUESTIONS } from './form-labels.ts';

/** A label in a line, with its sign and the spacing behind it. */
export type Label = { readonly start: number; readonly end: number; readonly about: 'person' | 'trouble' };

const SEPARATOR = /[:?\t]|(?<= )\*$/gu;
const FREE_START = /(?:^|[;|\t]|[.?!] |\s{2})(?<signs>[\s*•_-]*)$/u;
const FREE_START_MAX = 8; // characters looked at before a label
const LABEL_WORDS_MAX = 12;
const LONGEST_LABEL = 90;
const LANGUAGES_MAX = 3;

/**
 * Finds the labels of a form in a line: "Naam: Jan Onderwerp: printer" has two.
 *
 * @param line    one line; cells of a table are parted by tabs
 * @returns       the labels in order; behind one that starts the line, others may follow a plain space
 * @cost          O(length)
 */
export function findLabels(line: string): readonly Label[] {
  const labels: Label[] = [];
  let from = 0;
  for (const { index, 0: sign } of line.matchAll(SEPARATOR)) {
    const label = labelBefore(line, Math.max(from, index - LONGEST_LABEL), index, labels[0]?.start === 0);
    const more = /^[:?*\s]*/u.exec(line.slice(index, index + 5))?.[0].length ?? 1;
    if (label !== undefined) labels.push({ ...label, end: index + more });
    from = sign === '\t' ? index : index + 1;
  }
  return labels;
}

/** The longest label that ends at a separator. */
function labelBefore(
  line: string,
  from: number,
  separator: number,
  inForm: boolean,
): Pick<Label, 'start' | 'about'> | undefined {
  const piece = line.slice(from, separator);
  for (const { index } of [...piece.matchAll(/[\p{L}\p{N}]+/gu)].slice(-LABEL_WORDS_MAX)) {
    const at = from + index;
    const ahead = FREE_START.exec(line.slice(Math.max(0, at - FREE_START_MAX), at));
    // Behind another label only a capital tells: "terminal portable : perdue" has none.
    const inner = inForm && /^\s\p{Lu}/u.test(line.slice(at - 1, at + 1));
    if (ahead === null && !inner) continue;
    const about = aboutBoth(line.slice(at, separator), line.charAt(separator));
    if (about !== undefined) return { start: at - (ahead?.groups?.signs?.length ?? 0), about };
  }
  return undefined;
}

/** What a label is about; of "Utilisateur / Gebruiker" each half must be one. */
function aboutBoth(text: string, sign: string): Label['about'] | undefined {
  const whole = aboutOf(labelForm(text), sign);
  if (whole !== undefined || !text.includes('/')) return whole;
  const halves = text.split('/').map((half) => aboutOf(labelForm(half), sign));
  return halves.includes(undefined) || halves.length > LANGUAGES_MAX
    ? undefined
    : (halves.find((about) => about === 'person') ?? 'trouble');
}

function aboutOf(label: string, sign: string): Label['about'] | undefined {
  if (QUESTIONS.has(label)) return 'trouble';
  if (sign === '?') return undefined;
  let rest = label;
  while (rest !== '') {
    if (ABOUT_PERSON.has(rest)) return 'person';
    if (ABOUT_TROUBLE.has(rest)) return 'trouble';
    const [word = '', ...others] = rest.split(' ');
    if (!BEFORE_LABEL.has(word)) return undefined;
    rest = others.join(' ');
  }
  return undefined;
}
