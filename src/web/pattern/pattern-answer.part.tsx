import { euroRange, isKnown, timeRange } from '../../words/format.ts';
import { sayChanceWord } from '../../words/say-chance-word.ts';
import { rhythmSentence } from '../../words/say-rhythm.ts';
import { sayInstant } from '../../words/say-time.ts';
import { Verdict } from '../kit/answer.part.tsx';
import { Chance, SaidChance } from '../kit/chance.part.tsx';
import { Estimate, KnownBy } from '../kit/estimate.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { nameOf } from '../kit/name-of.ts';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { asideReason } from '../patterns/aside-reason.ts';
import { CameBack } from '../patterns/came-back.part.tsx';
import type { Detail } from './detail.ts';

const TONE = { exception: 'forward', unclear: 'not-yet', precursor: 'small' } as const;

type PatternAnswerProps = { readonly company: string; readonly detail: Detail };

/** The problem's name, the word for it, and its sentence: how it comes back, and what it cost so far. */
export function PatternAnswer({
  company,
  detail: { pattern, period, worthElse, proof },
}: PatternAnswerProps) {
  const { words, lang } = useSpeaking();
  const { pattern: say, reckoned } = words.pages;
  const { recurrence, leak, dismissed, stale } = pattern;
  const { lostSeconds, costCents } = leak;
  // Chances are of what people report: where they stopped and devices measure on, they say nothing of the cause.
  const isUnreported = proof?.verdict === 'stopped-reporting';
  const chance = recurrence.kind === 'known' && !isUnreported ? recurrence : null;
  return (
    <header className="answer-head">
      <p className="question">{say.question}</p>
      <h1 className="pattern-name">{nameOf(pattern.name, lang)}</h1>
      {isUnreported && <Verdict tone="small" word={words.fixes.word['stopped-reporting']} />}
      {chance !== null && <Verdict tone={TONE[chance.word]} word={sayChanceWord(chance, words)} />}
      <p className="pattern-sentence">
        {rhythmSentence(pattern, words)}{' '}
        {chance !== null && (
          <>
            <SaidChance of={chance} pattern={pattern.id} />.{' '}
          </>
        )}
        {isKnown(lostSeconds) && isKnown(costCents)
          ? sentence(say.cost, {
              time: (
                <Estimate
                  of={lostSeconds}
                  say={(low, high) => timeRange(low, high, lang)}
                  opens={{ pattern: pattern.id, way: 'leaking' }}
                />
              ),
              money: (
                <Estimate
                  of={costCents}
                  say={(low, high) => euroRange(low, high, lang)}
                  opens={{ pattern: pattern.id, way: 'leaking' }}
                />
              ),
            })
          : say.costUnknown}{' '}
        <KnownBy of={lostSeconds} /> <HowReckoned methods={['lost-time']} />
      </p>
      {!isUnreported && (
        <Chance
          of={recurrence}
          pattern={pattern}
          company={company}
          lastDay={period?.to ?? null}
          worthElse={worthElse}
        />
      )}
      {stale && <p className="notice">{reckoned.stale}</p>}
      {dismissed !== null && (
        <p className="notice">
          {say.dismissedBecause({
            reason: asideReason(dismissed, words),
            when: sayInstant(dismissed.at, new Date(), lang),
          })}
        </p>
      )}
      <CameBack pattern={pattern} className="notice" />
    </header>
  );
}
