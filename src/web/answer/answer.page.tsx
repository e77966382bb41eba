import { Link } from '@tanstack/react-router';
import { answerSchema } from '../../contract/api/answer.schema.ts';
import { isKnown, longDay, percentRange, pointsRange } from '../../words/format.ts';
import { verdictWord } from '../../words/verdict-word.ts';
import { Answer } from '../kit/answer.part.tsx';
import { API } from '../kit/api/paths.ts';
import { useAsk, whileReckoning } from '../kit/api/use-ask.ts';
import { BonesOfPage } from '../kit/bones.part.tsx';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Loaded } from '../kit/loaded.part.tsx';
import { NoNumbers } from '../kit/no-numbers.part.tsx';
import { NotKnown } from '../kit/not-known.part.tsx';
import { Page, Section } from '../kit/page.part.tsx';
import { Reckoned } from '../kit/reckoned.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';
import { WHERE } from '../kit/where.ts';
import { Drivers } from './drivers.part.tsx';
import { HowWeKnow } from './how-we-know.part.tsx';
import { MonthsPicture } from './months-picture.part.tsx';
import { Moves } from './moves.part.tsx';
import type { Told } from './told.ts';

/** /c/:company. Does our IT move us forward: the verdict, why, what to do, and what we do not know. */
export function AnswerPage({ company }: { readonly company: string }) {
  const { words } = useSpeaking();
  const answer = useAsk(answerSchema, API.answer(company), { again: whileReckoning });
  return (
    <Page title={words.pages.answer.title}>
      <Loaded of={answer} waiting={<BonesOfPage height={300} />}>
        {({ answer: told, reckoned }) => (
          <>
            <Reckoned company={company} reckoned={reckoned} />
            {told === null ? (
              <NoNumbers company={company} reckoned={reckoned} />
            ) : (
              <AnswerTold company={company} told={told} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function AnswerTold({ company, told }: { readonly company: string; readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { answer, pages } = words;
  const { cameBack } = told.share;
  const share = isKnown(cameBack) ? (
    <Rows which={{ fate: 'cameBack', way: 'leaking' }}>
      {percentRange(cameBack.low, cameBack.high, lang)}
    </Rows>
  ) : null;
  return (
    <>
      <Answer
        question={answer.question}
        verdict={{ tone: told.verdict, word: answer.verdict[verdictWord(told)] }}
        more={<AnswerMore told={told} />}
      >
        {share === null
          ? answer.shareUnknown
          : sentence(told.unit === 'lost' ? answer.share : answer.shareTouched, { share })}
      </Answer>
      <div className="why">
        <Section title={words.why.title} className="drivers-part">
          <Drivers told={told} />
          <p>
            <HowReckoned methods={['lost-time', 'patterns']} />
          </p>
        </Section>
        <MonthsPicture told={told} />
      </div>
      <div className="pair">
        <Section title={pages.answer.todo}>
          <Moves company={company} moves={told.moves} />
          {told.moves.length > 0 && (
            <p>
              <HowReckoned methods={['answer']} />
            </p>
          )}
        </Section>
        <NotKnown gaps={told.unknown.flatMap(({ code }) => gapOf(code, words.unknown.codes))} />
      </div>
      <HowWeKnow company={company} told={told} />
      <p className="onward">
        <Link {...WHERE.patterns(company)}>{pages.answer.allPatterns({ n: told.patterns })}</Link>
        <Link {...WHERE.tickets(company, {})}>{pages.answer.allTickets}</Link>
        <Link {...WHERE.reporting(company)}>{words.reporting.link}</Link>
      </p>
    </>
  );
}

/** What is missing, as a sentence; a code without one is not shown. */
export function gapOf(code: string, codes: Readonly<Record<string, string>>): readonly string[] {
  const said = codes[code];
  return said === undefined ? [] : [said];
}

function AnswerMore({ told }: { readonly told: Told }) {
  const { words, lang } = useSpeaking();
  const { answer, missing } = words;
  const { change, period, judgedFrom } = told;
  return (
    <>
      <p className="lead">{answer.sentence[verdictWord(told)]}</p>
      {isKnown(change) && (
        <p className="lead">
          {sentence(answer.change, {
            points: (
              <Rows which={{ way: 'leaking', fate: 'judged' }}>
                {pointsRange(change.low, change.high, lang)}
              </Rows>
            ),
          })}
        </p>
      )}
      {judgedFrom !== null && isKnown(told.share.cameBack) && (
        <p className="quiet">{answer.judged({ from: longDay(judgedFrom, lang) })}</p>
      )}
      {told.missing.length > 0 && (
        <div className="missing">
          <p className="quiet">{answer.because}</p>
          <ul className="gaps">
            {told.missing.map((code) => (
              <li key={code}>{missing[code] ?? code}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="small quiet">
        {period !== null && `${longDay(period.from, lang)} – ${longDay(period.to, lang)}`}
        <span className="on-screen">
          {period !== null && ' · '}
          <a href="#how">{answer.how}</a> · <HowReckoned methods={['answer']} />
        </span>
      </p>
    </>
  );
}
