import type { TrackRecordPage } from '../../contract/api/track-record.schema.ts';
import { STACK_FORECASTS_LEAST, STACK_PATTERNS_LEAST } from '../../engine/explanations/stack/judge-stack.ts';
import { count, decimal } from '../../words/format.ts';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Section } from '../kit/page.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { OpensForecasts } from './opens-forecasts.part.tsx';

type Stack = NonNullable<TrackRecordPage['stack']>;

const DIGITS = 3;

/** Whether chances that the company's own tickets moved did better on its past, and are therefore shown. */
export function OwnLessons({ company, stack }: { readonly company: string; readonly stack: Stack }) {
  const { words, lang } = useSpeaking();
  const { record: say } = words.chance;
  const { forecasts, patterns, won, doubt } = stack;
  const counted = { company, of: 'replay' } as const;
  const said = { won: decimal(Math.abs(won), lang, DIGITS), doubt: decimal(doubt, lang, DIGITS) };
  return (
    <Section title={say.stackTitle}>
      <p>{say.stackWhat}</p>
      <p>
        {sentence(
          (filled) => say[judged(stack)]({ ...said, ...filled }),
          {
            n: <OpensForecasts {...counted} which={{ end: 'over' }} n={forecasts} />,
            patterns: <OpensForecasts {...counted} which={{ end: 'over', newest: 'problem' }} n={patterns} />,
          },
          { n: count(forecasts, lang), patterns: count(patterns, lang) },
        )}{' '}
        <HowReckoned methods={['track-record']} />
      </p>
    </Section>
  );
}

function judged({ forecasts, patterns, won, isUsed }: Stack) {
  if (isUsed) return 'stackUsed';
  if (forecasts < STACK_FORECASTS_LEAST || patterns < STACK_PATTERNS_LEAST) return 'stackFew';
  return won > 0 ? 'stackUnclear' : 'stackWorse';
}
