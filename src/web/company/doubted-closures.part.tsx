import { answerSchema } from '../../contract/api/answer.schema.ts';
import { count, longDay } from '../../words/format.ts';
import { API } from '../kit/api/paths.ts';
import { useAsk } from '../kit/api/use-ask.ts';
import { HowReckoned } from '../kit/how-reckoned.part.tsx';
import { Rows } from '../kit/rows.part.tsx';
import { sentence } from '../kit/sentence.tsx';
import { useSpeaking } from '../kit/speaking.tsx';

/** Closures of the calendar in which people kept reporting: nothing is reckoned with them, and each opens what was reported. */
export function DoubtedClosures({ company }: { readonly company: string }) {
  const { words, lang } = useSpeaking();
  const { data } = useAsk(answerSchema, API.answer(company));
  const doubted = data?.answer?.doubtedClosures ?? [];
  if (doubted.length === 0) return null;
  return (
    <div className="notice">
      {doubted.map(({ from, to, reports, usual }) => {
        const n = count(reports, lang);
        const said = { from: longDay(from, lang), to: longDay(to, lang), usual: count(usual, lang) };
        const rows = <Rows which={{ kind: 'reported', opened: `${from}..${to}` }}>{n}</Rows>;
        return (
          <p key={`${from} ${to}`}>
            {sentence((placed) => words.calendar.doubted({ ...said, ...placed }), { n: rows }, { n })}{' '}
            <HowReckoned methods={['rhythm']} />
          </p>
        );
      })}
    </div>
  );
}
