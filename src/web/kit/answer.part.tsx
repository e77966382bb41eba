import type { ReactNode } from 'react';

// A shape beside the word: a verdict is never told by colour alone.
const SHAPE = {
  forward: 'M9 15V4M4 9l5-5 5 5',
  standstill: 'M3 9h12',
  small: 'M9 3v11M4 9l5 5 5-5',
  'not-yet': 'M4 9h.01M9 9h.01M14 9h.01',
} as const;

export type Tone = keyof typeof SHAPE;

type AnswerProps = {
  /** The question of the page. */
  readonly question: string;
  readonly verdict?: { readonly tone: Tone; readonly word: string };
  /** The one sentence in large type. */
  readonly children: ReactNode;
  readonly more?: ReactNode;
};

/** The first screen of a page: its question, the verdict's word, and the answer in large type. */
export function Answer({ question, verdict, children, more }: AnswerProps) {
  return (
    <header className="answer-head">
      <h1>{question}</h1>
      {verdict !== undefined && <Verdict {...verdict} />}
      <p className="answer">{children}</p>
      {more}
    </header>
  );
}

/** A verdict's word with its shape. */
export function Verdict({ tone, word }: { readonly tone: Tone; readonly word: string }) {
  return (
    <p className="verdict" data-tone={tone}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d={SHAPE[tone]} />
      </svg>
      {word}
    </p>
  );
}
