import { decimal } from '../format.ts';
import type { Words } from '../words.ts';
import { wrap } from './wrap.ts';

type ExplainedSaid = {
  readonly ticket: string;
  readonly expressions: readonly {
    readonly words: readonly string[];
    readonly means: { readonly kind: 'object' | 'symptom' | 'card'; readonly id: string };
    readonly weight: number;
  }[];
  readonly frame: Readonly<Record<'code' | 'floor' | 'room' | 'site', string | null>>;
  readonly cards: readonly { readonly name: string; readonly score: number; readonly by: By }[];
  readonly pattern: { readonly name: { readonly text: string }; readonly tickets: number } | null;
  readonly because: readonly { readonly message: string }[];
};
type By = 'idiom' | 'pair' | 'object' | 'symptom';

const WIDTH = 80;
const PLACES = ['code', 'floor', 'room', 'site'] as const;

/** What was heard in one ticket and where it ended up, as plain text readable at eighty columns. */
export function terminalExplained(told: ExplainedSaid, words: Words): string {
  const { explain: say } = words.lookups;
  const number = (value: number): string => decimal(value, words.lang, 2);
  const { pattern, frame } = told;
  const places = PLACES.flatMap((place) => {
    const value = frame[place];
    return value === null ? [] : [say.place[place]({ value })];
  });
  return [
    wrap(say.head({ ticket: told.ticket }), WIDTH),
    ...listed(
      say.heard,
      told.expressions.map(({ words: typed, means, weight }) =>
        say.expression({
          words: typed.join(' '),
          kind: say.means[means.kind],
          id: means.id,
          weight: number(weight),
        }),
      ),
      say.nothing,
    ),
    ...listed(say.places, places),
    ...listed(
      say.cards,
      told.cards.map(({ name, score, by }) => say.card({ name, score: number(score), by: say.by[by] })),
    ),
    '',
    wrap(pattern === null ? say.alone : say.pattern({ name: pattern.name.text, n: pattern.tickets }), WIDTH),
    ...told.because.map(({ message }) => wrap(message, WIDTH, '- ', '  ')),
  ].join('\n');
}

function listed(title: string, lines: readonly string[], none?: string): readonly string[] {
  if (lines.length === 0) return none === undefined ? [] : ['', wrap(none, WIDTH)];
  return ['', title, ...lines.map((line) => wrap(line, WIDTH, '- ', '  '))];
}
